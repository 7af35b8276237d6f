import { profiles } from '../../policy/policy.js';
import type { Command, Positional } from './command.js';
import { configOptions, format, listFormats, profile } from './options.js';

/** What policies judge; a test holds it to the facts, which weigh too much to be loaded here. */
export const subjectKinds = ['integration', 'plan', 'peering', 'change'] as const;
const policyFolder: Positional = {
  name: 'FOLDER',
  about: 'folders of policy files (default: those that the configuration names, or policies)',
  isRequired: false,
  takesMany: true,
};

/** The commands about policies themselves. */
export const policyCommands: readonly Command[] = [
  {
    name: 'policy list',
    about: 'list the policies, as the configuration here has them',
    positionals: [],
    options: [format(listFormats), profile, ...configOptions],
    examples: [],
    load: async () => (await import('../implementations.js')).policyList,
  },
  {
    name: 'policy diff',
    about: 'what is different between two eras, and why',
    positionals: [
      { name: 'FROM', about: profiles.join(', '), isRequired: true, takesMany: false, values: profiles },
      { name: 'TO', about: profiles.join(', '), isRequired: true, takesMany: false, values: profiles },
    ],
    options: [format(listFormats)],
    examples: [
      ['policy diff 2019 2025', 'what Azure asks for today and did not ask for then, and the other way round'],
    ],
    load: async () => (await import('../implementations.js')).policyDiff,
  },
  {
    name: 'policy new',
    about: 'write a policy of your own to begin with, over nothing that is there',
    positionals: [
      {
        name: 'NAME',
        about: 'a theme and what is wrong, such as naming/prefix-missing',
        isRequired: true,
        takesMany: false,
      },
    ],
    options: [
      {
        name: 'subject',
        kind: 'text',
        placeholder: 'KIND',
        values: subjectKinds,
        about: `what it judges: ${subjectKinds.join(', ')} (default ${subjectKinds[0]})`,
      },
      {
        name: 'folder',
        kind: 'text',
        placeholder: 'DIR',
        about: 'the folder of policies (default: the first that the configuration names, or policies)',
      },
      ...configOptions,
    ],
    examples: [['policy new naming/prefix-missing', 'writes policies/naming/prefix-missing.yaml']],
    load: async () => (await import('../with-ajv.js')).policyNew,
  },
  {
    name: 'policy check',
    about: 'check policy files without running them: names of facts, conditions that can never hold',
    positionals: [policyFolder],
    options: [format(listFormats), ...configOptions],
    examples: [],
    load: async () => (await import('../with-ajv.js')).policyCheck,
  },
  {
    name: 'policy test',
    about: 'check policy files and run the examples in them',
    positionals: [policyFolder],
    options: [format(listFormats), ...configOptions],
    examples: [],
    load: async () => (await import('../with-ajv.js')).policyTest,
  },
];

import type { Command } from './command.js';
import {
  reportFormats,
  shells,
  listFormats,
  graphFormats,
  inputs,
  colour,
  verbose,
  quiet,
  profile,
  configOptions,
  inventory,
  failOn,
  failOnUndecided,
  strict,
  baseline,
  baselineFile,
  today,
  noSuppressions,
  inputOptions,
  readingOptions,
  optionsWithoutPlan,
  format,
} from './options.js';
import { policyCommands } from './policy-commands.js';
import { wrapperCommands } from './wrapper-commands.js';

export const program = 'vnet-preflight';

const ownCommands: readonly Command[] = [
  {
    name: 'check',
    about: 'check every virtual network integration of the inputs, before anything is applied',
    positionals: [inputs],
    options: [
      format(reportFormats),
      profile,
      failOn,
      failOnUndecided,
      strict,
      ...configOptions,
      inventory,
      baseline,
      today,
      noSuppressions,
      {
        name: 'show',
        kind: 'text',
        placeholder: 'WHAT',
        values: ['findings', 'all'],
        about: 'findings (default), or all: also what is waived, what passed and what did not apply',
      },
      quiet,
      ...inputOptions,
    ],
    examples: [
      ['check plan.json', 'read a plan and say what Azure would refuse'],
      ['check app.json network.json', 'two stacks that belong together'],
      ['check infra --var-file production.tfvars', 'Terraform source, before there is a plan'],
      ['check main.bicep --parameters production.bicepparam', 'a Bicep file with its parameters'],
      ['check - --format text --format json=report.json', 'from standard input, for people and for programs'],
      ['check plan.json --format github --format sarif=out.sarif', 'annotations, and alerts for code scanning'],
    ],
    load: async () => (await import('../implementations.js')).check,
  },
  {
    name: 'list',
    about: 'list the integrations: app, plan, subnet, network, addresses needed and free',
    positionals: [inputs],
    options: [format(listFormats), ...readingOptions],
    examples: [['list plan.json', 'who joins which subnet']],
    load: async () => (await import('../implementations.js')).list,
  },
  {
    name: 'explain',
    about: 'explain a policy or an error of Azure, or with inputs every verdict on an address of them',
    positionals: [
      {
        name: 'NAME',
        about:
          'a policy (subnet/too-small), an error of Azure (its code or its text), or with inputs an address in them',
        isRequired: true,
        takesMany: false,
      },
      { ...inputs, isRequired: false },
    ],
    options: [format(listFormats), profile, ...readingOptions],
    examples: [
      ['explain subnet/too-small', 'what it asks for, why, and what to write instead'],
      ['explain SubnetMissingRequiredDelegation', 'the policy that prevents what Azure has answered'],
      ['explain azurerm_linux_web_app.api plan.json', 'what every policy says of that app'],
    ],
    load: async () => (await import('../implementations.js')).explain,
  },
  {
    name: 'graph',
    about: 'print the graph of Azure resources that the inputs describe, or draw its integrations',
    positionals: [inputs],
    options: [format(graphFormats), profile, today, ...readingOptions],
    examples: [
      ['graph plan.json > graph.json', 'the resources as Azure Resource Manager has them; check reads it again'],
      ['graph plan.json --format svg=graph.svg', 'a picture of plans, apps, subnets and networks'],
    ],
    load: async () => (await import('../implementations.js')).graph,
  },
  {
    name: 'render',
    about: 'make other formats of a report that check --format json has saved',
    positionals: [
      {
        name: 'REPORT',
        about: 'a report as JSON (check --format json=report.json), - for standard input',
        isRequired: true,
        takesMany: false,
      },
    ],
    options: [format(reportFormats), quiet],
    examples: [['render report.json --format markdown=summary.md --format junit=tests.xml', 'check once, show often']],
    load: async () => (await import('../with-ajv.js')).render,
  },
  {
    name: 'config show',
    about: 'print every setting that holds for some inputs, and what has decided it',
    positionals: [{ ...inputs, isRequired: false }],
    options: [
      format(listFormats),
      profile,
      failOn,
      failOnUndecided,
      strict,
      ...configOptions,
      { name: 'for', kind: 'text', placeholder: 'ADDRESS', about: 'as it holds for a resource of the first input' },
    ],
    examples: [['config show plan.json --for azurerm_linux_web_app.api', 'with the overrides for that app']],
    load: async () => (await import('../with-ajv.js')).configShow,
  },
  {
    name: 'baseline create',
    about: 'write down all findings of the inputs, so that only others count from now on',
    positionals: [inputs],
    options: [
      baselineFile,
      { name: 'until', kind: 'text', placeholder: 'DAY', about: 'the last day on which new entries are accepted' },
      profile,
      today,
      ...readingOptions,
    ],
    examples: [['baseline create plan.json', 'a known finding keeps the day on which it was first written down']],
    load: async () => (await import('../with-ajv.js')).baseline.create,
  },
  {
    name: 'baseline prune',
    about: 'remove from a baseline what does not occur in the inputs any more; give all inputs that it was made of',
    positionals: [inputs],
    options: [baselineFile, profile, today, ...readingOptions],
    examples: [],
    load: async () => (await import('../with-ajv.js')).baseline.prune,
  },
  {
    name: 'baseline show',
    about: 'print the findings of a baseline',
    positionals: [],
    options: [baselineFile, ...configOptions, today],
    examples: [],
    load: async () => (await import('../with-ajv.js')).baseline.show,
  },
  {
    name: 'init',
    about: 'write a configuration, a GitHub workflow and a pre-commit hook for this repository, over nothing there',
    positionals: [],
    options: [
      { name: 'dry-run', kind: 'flag', about: 'print the files and write none' },
      {
        name: 'owner',
        kind: 'text',
        placeholder: 'NAME',
        about: 'the GitHub account that the action and the hook come from (default OWNER, to be filled in)',
      },
    ],
    examples: [['init --dry-run', 'what would be written here, and why']],
    load: async () => (await import('../implementations.js')).init,
  },
  ...policyCommands,
  {
    name: 'completion',
    about: 'print a script that completes commands, options and names in a shell',
    positionals: [{ name: 'SHELL', about: shells.join(', '), isRequired: true, takesMany: false, values: shells }],
    options: [],
    examples: [['completion bash > ~/.local/share/bash-completion/completions/vnet-preflight', 'for every later bash']],
    load: async () => (await import('../implementations.js')).completion,
  },
  {
    name: 'version',
    about: 'print the version of this program and of the documents that it writes',
    positionals: [],
    options: [{ name: 'json', kind: 'flag', about: 'as JSON' }],
    examples: [],
    load: async () => (await import('../implementations.js')).version,
  },
];

/** Every command, in the order of help. */
export const commands: readonly Command[] = ownCommands
  .flatMap(command =>
    command.name === 'check' ? [command, ...wrapperCommands(command, optionsWithoutPlan)] : [command],
  )
  .map(command => ({ ...command, options: [...command.options, verbose, colour] }));

/** Commands of one word, and the first words of groups. */
export function firstWords(): readonly string[] {
  return [...new Set(commands.map(({ name }) => name.split(' ')[0] ?? name))];
}

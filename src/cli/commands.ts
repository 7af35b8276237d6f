import { colourChoices } from '../io/terminal.js';
import { defaultProfile, profiles, severities } from '../policy/policy.js';
import type { Command, Option, Positional } from './command.js';
import { policyCommands } from './policy-commands.js';
import { wrapperCommands } from './wrapper-commands.js';

export const program = 'vnet-preflight';

export const failOnChoices = [...severities, 'never'] as const;
/** The formats of a report, the default one first. */
export const reportFormats = [
  'text',
  'compact',
  'json',
  'terraform-json',
  'sarif',
  'junit',
  'markdown',
  'github',
  'azure',
  'atlantis',
] as const;
export type ReportFormat = (typeof reportFormats)[number];

export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
export const listFormats = ['text', 'json'] as const;
export const graphFormats = ['json', 'dot', 'mermaid', 'svg'] as const;
export type GraphFormat = (typeof graphFormats)[number];

const inputs: Positional = {
  name: 'INPUT',
  about:
    'a plan as JSON, a folder of Terraform source, a .bicep or .bicepparam file, an ARM template, a what-if result, a state, a graph, - for stdin',
  isRequired: true,
  takesMany: true,
};

const colour: Option = {
  name: 'color',
  kind: 'text',
  placeholder: 'WHEN',
  values: colourChoices,
  about: 'colour the output: auto (on a terminal; see FORCE_COLOR and NO_COLOR), always or never',
};

const verbose: Option = {
  name: 'verbose',
  kind: 'flag',
  about: 'tell on standard error what each input is, and the causes of an error',
};

const quiet: Option = {
  name: 'quiet',
  kind: 'flag',
  about: 'findings only: no notices, no last line with the counts',
};

const profile: Option = {
  name: 'profile',
  kind: 'text',
  placeholder: 'YEAR',
  values: profiles,
  about: `what the platform promised in that year: ${profiles.join(', ')} (default ${defaultProfile})`,
};

/** What a run takes beside its inputs. */
const configOptions: readonly Option[] = [
  {
    name: 'config',
    kind: 'text',
    placeholder: 'FILE',
    about: 'the configuration (default: vnet-preflight.yaml beside the first input or above it, in its repository)',
  },
  { name: 'no-config', kind: 'flag', about: 'read no configuration' },
];

const inventory: Option = {
  name: 'inventory',
  kind: 'texts',
  placeholder: 'FILE',
  about: 'what exists outside of the inputs: a state, a graph, a list of networks (see docs/inventory.md); repeatable',
};

const failOn: Option = {
  name: 'fail-on',
  kind: 'text',
  placeholder: 'SEVERITY',
  values: failOnChoices,
  about: 'exit with 1 on findings of this severity or above: error, warning, note, or never (default error)',
};

const failOnUndecided: Option = {
  name: 'fail-on-undecided',
  kind: 'flag',
  about: 'exit with 1 also when something could not be decided',
};

const strict: Option = {
  name: 'strict',
  kind: 'flag',
  about: 'the same as --fail-on warning --fail-on-undecided',
};

const baseline: Option = {
  name: 'baseline',
  kind: 'text',
  placeholder: 'FILE',
  about: 'findings that are known and do not count (see baseline create)',
};

const baselineFile: Option = {
  ...baseline,
  about: 'the file (default: the one that the configuration names, or vnet-preflight-baseline.json)',
};

const today: Option = {
  name: 'today',
  kind: 'text',
  placeholder: 'DAY',
  about: 'the day that waivers and the baseline are held against (default today in UTC)',
};

const noSuppressions: Option = {
  name: 'no-suppressions',
  kind: 'flag',
  about: 'count every finding, whatever waivers, comments in the sources and the baseline say',
};

/** Where and with what a template is deployed. */
export const deploymentOptions: readonly Option[] = [
  {
    name: 'parameters',
    kind: 'text',
    placeholder: 'FILE',
    about: 'the parameters of the template, as JSON or .bicepparam (default: the one that lies beside it)',
  },
  { name: 'subscription', kind: 'text', placeholder: 'ID', about: 'the subscription that a template is deployed to' },
  { name: 'resource-group', kind: 'text', placeholder: 'NAME', about: 'the resource group that it is deployed to' },
  { name: 'location', kind: 'text', placeholder: 'REGION', about: 'the region of that group, or of the deployment' },
  { name: 'management-group', kind: 'text', placeholder: 'NAME', about: 'the management group that it is deployed to' },
  { name: 'tenant', kind: 'text', placeholder: 'ID', about: 'the tenant that it is deployed to' },
];

/**
 * With what Terraform source is evaluated that is an input by itself. The Action gives options in the order of this
 * table, and a single value is to count more than a file there.
 */
export const variableOptions: readonly Option[] = [
  { name: 'var-file', kind: 'texts', placeholder: 'FILE', about: 'a file with variables of Terraform source' },
  { name: 'var', kind: 'texts', placeholder: 'NAME=VALUE', about: 'a variable of Terraform source' },
];

/** The source beside a plan, and what source may reach. */
const sourceOptions: readonly Option[] = [
  {
    name: 'source',
    kind: 'text',
    placeholder: 'DIR',
    about: 'the Terraform source of the plan (default: found where the plan lies)',
  },
  { name: 'no-source', kind: 'flag', about: 'decide by the plan alone, whatever source lies beside it' },
  {
    name: 'allow-outside',
    kind: 'flag',
    about: 'let Terraform source call modules and read files outside of the folder above all of them',
  },
];

const strictVars: Option = {
  name: 'strict-vars',
  kind: 'flag',
  about: 'refuse a template or source when a parameter or variable that it needs has no value',
};

const root: Option = {
  name: 'root',
  kind: 'text',
  placeholder: 'DIR',
  about: 'the folder above all files that a template or source may read (default: its repository)',
};

/** How inputs are read that are no finished document. */
const inputOptions: readonly Option[] = [...deploymentOptions, ...variableOptions, ...sourceOptions, strictVars, root];

/** Those that mean nothing for a plan. */
const optionsWithoutPlan: readonly Option[] = [...deploymentOptions, ...variableOptions, strictVars];

function format(kinds: readonly string[]): Option {
  return {
    name: 'format',
    kind: 'texts',
    placeholder: 'KIND[=FILE]',
    suggestions: kinds,
    about: `${kinds.join(', ')} (default ${kinds[0] ?? ''}), to a file with =FILE; several are made in one run`,
  };
}

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
      verbose,
      colour,
    ],
    examples: [
      ['check plan.json', 'read a plan and say what Azure would refuse'],
      ['check app.json network.json', 'two stacks that belong together'],
      ['check infra --var-file production.tfvars', 'Terraform source, before there is a plan'],
      ['check main.bicep --parameters production.bicepparam', 'a Bicep file with its parameters'],
      ['check - --format text --format json=report.json', 'from standard input, for people and for programs'],
      ['check plan.json --format github --format sarif=out.sarif', 'annotations, and alerts for code scanning'],
    ],
    load: async () => (await import('./implementations.js')).check,
  },
  {
    name: 'list',
    about: 'list the integrations: app, plan, subnet, network, addresses needed and free',
    positionals: [inputs],
    options: [format(listFormats), ...configOptions, inventory, ...inputOptions, verbose, colour],
    examples: [['list plan.json', 'who joins which subnet']],
    load: async () => (await import('./implementations.js')).list,
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
    options: [format(listFormats), profile, ...configOptions, inventory, ...inputOptions, verbose, colour],
    examples: [
      ['explain subnet/too-small', 'what it asks for, why, and what to write instead'],
      ['explain SubnetMissingRequiredDelegation', 'the policy that prevents what Azure has answered'],
      ['explain azurerm_linux_web_app.api plan.json', 'what every policy says of that app'],
    ],
    load: async () => (await import('./implementations.js')).explain,
  },
  {
    name: 'graph',
    about: 'print the graph of Azure resources that the inputs describe, or draw its integrations',
    positionals: [inputs],
    options: [format(graphFormats), profile, ...configOptions, inventory, today, ...inputOptions, verbose, colour],
    examples: [
      ['graph plan.json > graph.json', 'the resources as Azure Resource Manager has them; check reads it again'],
      ['graph plan.json --format svg=graph.svg', 'a picture of plans, apps, subnets and networks'],
    ],
    load: async () => (await import('./implementations.js')).graph,
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
    options: [format(reportFormats), quiet, verbose, colour],
    examples: [['render report.json --format markdown=summary.md --format junit=tests.xml', 'check once, show often']],
    load: async () => (await import('./with-ajv.js')).render,
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
      verbose,
      colour,
    ],
    examples: [['config show plan.json --for azurerm_linux_web_app.api', 'with the overrides for that app']],
    load: async () => (await import('./with-ajv.js')).configShow,
  },
  {
    name: 'baseline create',
    about: 'write down all findings of the inputs, so that only others count from now on',
    positionals: [inputs],
    options: [
      baselineFile,
      { name: 'until', kind: 'text', placeholder: 'DAY', about: 'the last day on which new entries are accepted' },
      profile,
      ...configOptions,
      inventory,
      today,
      ...inputOptions,
      verbose,
      colour,
    ],
    examples: [['baseline create plan.json', 'a known finding keeps the day on which it was first written down']],
    load: async () => (await import('./with-ajv.js')).baseline.create,
  },
  {
    name: 'baseline prune',
    about: 'remove from a baseline what does not occur in the inputs any more; give all inputs that it was made of',
    positionals: [inputs],
    options: [baselineFile, profile, ...configOptions, inventory, today, ...inputOptions, verbose, colour],
    examples: [],
    load: async () => (await import('./with-ajv.js')).baseline.prune,
  },
  {
    name: 'baseline show',
    about: 'print the findings of a baseline',
    positionals: [],
    options: [baselineFile, ...configOptions, today, verbose, colour],
    examples: [],
    load: async () => (await import('./with-ajv.js')).baseline.show,
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
      verbose,
      colour,
    ],
    examples: [['init --dry-run', 'what would be written here, and why']],
    load: async () => (await import('./implementations.js')).init,
  },
  ...policyCommands({ format: format(listFormats), profile, config: configOptions, all: [verbose, colour] }),
  {
    name: 'completion',
    about: 'print a script that completes commands, options and names in a shell',
    positionals: [{ name: 'SHELL', about: shells.join(', '), isRequired: true, takesMany: false, values: shells }],
    options: [verbose, colour],
    examples: [['completion bash > ~/.local/share/bash-completion/completions/vnet-preflight', 'for every later bash']],
    load: async () => (await import('./implementations.js')).completion,
  },
  {
    name: 'version',
    about: 'print the version of this program and of the documents that it writes',
    positionals: [],
    options: [{ name: 'json', kind: 'flag', about: 'as JSON' }, verbose, colour],
    examples: [],
    load: async () => (await import('./implementations.js')).version,
  },
];

/** Every command, in the order of help. */
export const commands: readonly Command[] = ownCommands.flatMap(command =>
  command.name === 'check' ? [command, ...wrapperCommands(command, optionsWithoutPlan)] : [command],
);

/** Commands of one word, and the first words of groups. */
export function firstWords(): readonly string[] {
  return [...new Set(commands.map(({ name }) => name.split(' ')[0] ?? name))];
}

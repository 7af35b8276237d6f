import { colourChoices } from '../../io/terminal.js';
import { defaultProfile, profiles, severities } from '../../policy/policy.js';
import type { Option, Positional } from './command.js';

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

/** What is checked. */
export const inputs: Positional = {
  name: 'INPUT',
  about:
    'a plan as JSON, a folder of Terraform source, a .bicep or .bicepparam file, an ARM template, a what-if result, a state, a graph, - for stdin',
  isRequired: true,
  takesMany: true,
};

export const colour: Option = {
  name: 'color',
  kind: 'text',
  placeholder: 'WHEN',
  values: colourChoices,
  about: 'colour the output: auto (on a terminal; see FORCE_COLOR and NO_COLOR), always or never',
};

export const verbose: Option = {
  name: 'verbose',
  kind: 'flag',
  about: 'tell on standard error what each input is, and the causes of an error',
};

export const quiet: Option = {
  name: 'quiet',
  kind: 'flag',
  about: 'findings only: no notices, no last line with the counts',
};

export const profile: Option = {
  name: 'profile',
  kind: 'text',
  placeholder: 'YEAR',
  values: profiles,
  about: `what the platform promised in that year: ${profiles.join(', ')} (default ${defaultProfile})`,
};

/** What a run takes beside its inputs. */
export const configOptions: readonly Option[] = [
  {
    name: 'config',
    kind: 'text',
    placeholder: 'FILE',
    about: 'the configuration (default: vnet-preflight.yaml beside the first input or above it, in its repository)',
  },
  { name: 'no-config', kind: 'flag', about: 'read no configuration' },
];

export const inventory: Option = {
  name: 'inventory',
  kind: 'texts',
  placeholder: 'FILE',
  about: 'what exists outside of the inputs: a state, a graph, a list of networks (see docs/inventory.md); repeatable',
};

export const failOn: Option = {
  name: 'fail-on',
  kind: 'text',
  placeholder: 'SEVERITY',
  values: failOnChoices,
  about: 'exit with 1 on findings of this severity or above: error, warning, note, or never (default error)',
};

export const failOnUndecided: Option = {
  name: 'fail-on-undecided',
  kind: 'flag',
  about: 'exit with 1 also when something could not be decided',
};

export const strict: Option = {
  name: 'strict',
  kind: 'flag',
  about: 'the same as --fail-on warning --fail-on-undecided',
};

export const baseline: Option = {
  name: 'baseline',
  kind: 'text',
  placeholder: 'FILE',
  about: 'findings that are known and do not count (see baseline create)',
};

export const baselineFile: Option = {
  ...baseline,
  about: 'the file (default: the one that the configuration names, or vnet-preflight-baseline.json)',
};

export const today: Option = {
  name: 'today',
  kind: 'text',
  placeholder: 'DAY',
  about: 'the day that waivers and the baseline are held against (default today in UTC)',
};

export const noSuppressions: Option = {
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
export const inputOptions: readonly Option[] = [
  ...deploymentOptions,
  ...variableOptions,
  ...sourceOptions,
  strictVars,
  root,
];

/** All that decides what a command reads. */
export const readingOptions: readonly Option[] = [...configOptions, inventory, ...inputOptions];

/** Those that mean nothing for a plan. */
export const optionsWithoutPlan: readonly Option[] = [...deploymentOptions, ...variableOptions, strictVars];

/** The formats of a command, the default one first. */
export function format(kinds: readonly string[]): Option {
  return {
    name: 'format',
    kind: 'texts',
    placeholder: 'KIND[=FILE]',
    suggestions: kinds,
    about: `${kinds.join(', ')} (default ${kinds[0] ?? ''}), to a file with =FILE; several are made in one run`,
  };
}

// Who may import whom. The order of the folders is in ARCHITECTURE.md; each comment below is for the
// person who has just tripped over the rule.

const anyOf = names => `(${names.join('|')})`;
const ownLayers = ['core', 'network', 'graph', 'adapters', 'facts', 'policy', 'report', 'config', 'io'];
const roots = ['cli', 'wrap', 'action'];

/** A folder, what it may import of the others, and why no more. */
const layers = [
  ['core', [], 'core is what everything stands on (errors, results, order), so it stands on nothing.'],
  [
    'network',
    ['core'],
    'network is arithmetic on addresses, ports and routes. It knows no resource and no Azure, so that it can be tested on its own; pass it numbers and prefixes instead.',
  ],
  [
    'graph',
    ['core', 'network'],
    'The graph does not know who fills it and who reads it. What an adapter or a policy needs from it belongs into the graph only when both need it.',
  ],
  [
    'adapters',
    ['core', 'network', 'graph'],
    'An adapter turns one kind of input into a graph and knows nothing of what is checked later: put a judgement into src/facts, and a file to read into src/io (the caller passes the content in).',
  ],
  [
    'facts',
    ['core', 'network', 'graph'],
    'Facts are derived from the graph alone, so that they are the same for Terraform, ARM and Bicep. What only one language knows has to be put into the graph by its adapter.',
  ],
  [
    'policy',
    ['core', 'network', 'graph', 'facts'],
    'A policy judges the facts of a subject and knows no input language: make what it needs a fact.',
  ],
  [
    'report',
    ['core', 'network', 'graph', 'facts', 'policy'],
    'A reporter is a function from a report to text. It reads no file, no configuration and no environment: put what it needs into the report, or pass it as an option.',
  ],
  [
    'config',
    ['core', 'network', 'graph', 'facts', 'policy'],
    'config turns the content of a configuration file into settings. Files are found and read by src/io, and the composition root hands their content over.',
  ],
  [
    'io',
    ['core'],
    'io touches files, processes and the terminal and knows nothing of Azure, so that everything else runs without the outside. Let the composition root (cli, wrap, action) join the two.',
  ],
];

const directions = layers.map(([folder, allowed, why]) => ({
  name: `direction-${folder}`,
  comment: `${why} (src/${folder} may import: ${[folder, ...allowed].join(', ')}.)`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: `^src/${anyOf([...ownLayers, ...roots])}/`, pathNot: `^src/${anyOf([folder, ...allowed])}/` },
}));

const outside = [
  'fs',
  'fs/promises',
  'child_process',
  'process',
  'tty',
  'readline',
  'readline/promises',
  'os',
  'worker_threads',
  'cluster',
  'repl',
  'inspector',
];
const net = ['net', 'http', 'http2', 'https', 'tls', 'dns', 'dns/promises', 'dgram'];
const core = names => `^(node:)?${anyOf(names)}$`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...directions,
    {
      name: 'nothing-imports-a-root',
      comment: `The folders cli, wrap and action, and index.ts, put the program together and do not see each other; only cli starts what wrap does, and hands it the check as a function, and the action runs that check. What two of them need belongs into a folder below: move it there and import it from both.`,
      severity: 'error',
      from: { path: `^src/(?:${anyOf(roots)}/|)`, pathNot: '^src/(cli|action)/' },
      to: { path: `^src/(${anyOf(roots)}/|index\\.ts$)`, pathNot: '^src/$1/' },
    },
    {
      name: 'cli-imports-no-other-root-but-wrap',
      comment:
        'The command line starts the wrapper and nothing else that puts a program together. Move what is needed into a folder below.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/(action/|index\\.ts$)' },
    },
    {
      name: 'action-runs-the-command',
      comment:
        'The action is the command check with another front: it takes its options, its parser and its run from src/cli, and nothing of the other roots. Move what is needed into a folder below.',
      severity: 'error',
      from: { path: '^src/action/' },
      to: { path: '^src/(wrap/|index\\.ts$)' },
    },
    {
      name: 'only-the-action-asks-github',
      comment:
        'A comment on a pull request is the only thing for which a connection is opened, and only the GitHub Action makes one. Everything else of this program runs offline.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/action/' },
      to: { path: '^src/io/github-api\\.ts$' },
    },
    {
      name: 'generated-is-data',
      comment:
        'Generated files are tables and compiled policies. They may call helpers of the folders that use them (core, network, graph, policy); when one needs more, its generator under scripts/generators is at fault.',
      severity: 'error',
      from: { path: '^src/generated/' },
      to: { path: '^src/', pathNot: '^src/(generated|core|network|graph|policy)/' },
    },
    {
      name: 'only-io-touches-the-outside',
      comment:
        'Files, child processes, the environment and the terminal are touched in src/io and nowhere else, so that everything else can be tested without them and nothing of an input is ever executed. Take the content, a stream or a function as a parameter.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/io/' },
      to: { dependencyTypes: ['core'], path: core(outside) },
    },
    {
      name: 'no-network-access',
      comment:
        'This program opens no connection, not even from src/io: it runs offline, on forks and next to secrets. What it has to know about the world is an input, an inventory or a generated table. (The one exception is src/io/github-api.ts, which the action alone uses, by fetch.)',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'], path: core(net) },
    },
    {
      name: 'one-owner-of-hcl2json',
      comment:
        'The HCL reader weighs megabytes, starts when it is imported and writes to globalThis. src/adapters/terraform/language/hcl-reader.ts alone imports it, dynamically, when HCL is really read: call that file.',
      severity: 'error',
      from: { pathNot: '^src/adapters/terraform/language/hcl-reader\\.ts$' },
      to: { path: '(^|node_modules/)@cdktf/hcl2json' },
    },
    {
      name: 'bicep-is-parsed-then-bound-then-lowered',
      comment:
        'A Bicep file is parsed, then its names are bound and checked, and only what is sound is lowered to a template. An earlier step knows nothing of a later one: move what both need into the earlier, or into src/adapters/bicep itself.',
      severity: 'error',
      from: { path: '^src/adapters/bicep/(parse|bind)/' },
      to: { path: '^src/adapters/bicep/(bind|lower|types)/', pathNot: '^src/adapters/bicep/$1/' },
    },
    {
      name: 'a-plan-is-read-step-by-step',
      comment:
        'A plan is read in steps: its document, its instances, what they refer to, their ids, the resources that they become. An earlier step knows nothing of the last one, where all comes together: pass what it needs.',
      severity: 'error',
      from: { path: '^src/adapters/terraform/(document|instances|references|reading|identity)/' },
      to: { path: '^src/adapters/terraform/(resources/|plan\\.ts$|whole-plan\\.ts$)' },
    },
    {
      name: 'instances-come-before-ids',
      comment:
        'Which instances there are, what they refer to and how their attributes are read is told without their ids: move what needs ids into src/adapters/terraform/identity or behind it.',
      severity: 'error',
      from: { path: '^src/adapters/terraform/(document|instances|references|reading|families)/' },
      to: { path: '^src/adapters/terraform/identity/' },
    },
    {
      name: 'source-is-read-step-by-step',
      comment:
        'Terraform source is read in steps: files, the modules that they make, what is declared in them, what it evaluates to, the plan that it would give, whether it agrees with one. An earlier step knows nothing of a later one: pass what it needs, or move what both need into the earlier.',
      severity: 'error',
      from: { path: '^src/adapters/terraform/source/(files|modules|declared|evaluation|plan)/' },
      to: {
        path: [
          '^src/adapters/terraform/source/agreement/',
          '^src/adapters/terraform/source/plan/',
          '^src/adapters/terraform/source/[^/]+$',
        ],
        pathNot: '^src/adapters/terraform/source/$1/',
      },
    },
    {
      name: 'source-is-put-together-before-it-is-evaluated',
      comment:
        'Which files and modules there are, and what they declare, is told without evaluating anything: move what needs values into src/adapters/terraform/source/evaluation or behind it.',
      severity: 'error',
      from: { path: '^src/adapters/terraform/source/(files|modules|declared)/' },
      to: { path: '^src/adapters/terraform/source/evaluation/' },
    },
    {
      name: 'files-come-before-modules',
      comment: 'What is written in a file means the same whoever calls its module: pass what it needs of the others.',
      severity: 'error',
      from: { path: '^src/adapters/terraform/source/files/' },
      to: { path: '^src/adapters/terraform/source/(modules|declared)/' },
    },
    {
      name: 'values-come-before-evaluation',
      comment:
        'Terraform’s values and the syntax of its expressions are what evaluating works with: they know nothing of scopes and functions.',
      severity: 'error',
      from: { path: '^src/adapters/terraform/language/(syntax|values)/' },
      to: { path: '^src/adapters/terraform/language/(evaluation|functions)/' },
    },
    {
      name: 'conditions-know-no-files',
      comment:
        'Conditions are asked in every run, policy files are read and checked in few: the two meet in src/policy itself, and what decides loads nothing of what reads.',
      severity: 'error',
      from: { path: '^src/policy/(conditions|verdicts)/' },
      to: { path: '^src/policy/files/' },
    },
    {
      name: 'conditions-know-no-subjects',
      comment: 'A condition is asked of a document of facts, whatever it is of: judging subjects comes behind it.',
      severity: 'error',
      from: { path: '^src/policy/(conditions|files)/' },
      to: { path: '^src/policy/verdicts/' },
    },
    {
      name: 'facts-follow-from-a-model',
      comment:
        'src/facts/model says what there is at a moment: apps, plans, subnets and who joins which. The facts in the folders beside it follow from that. Move into the model what both need.',
      severity: 'error',
      from: { path: '^src/facts/(model|tables)/' },
      to: { path: '^src/facts/', pathNot: '^src/facts/((model|tables)/|(fact|schemas)\\.ts$)' },
    },
    {
      name: 'sources-only-from-sources',
      comment: 'What is shipped does not depend on tests, scripts or built files. Move the shared part into src.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts|dist|samples)/' },
    },
    {
      name: 'scripts-do-not-import-tests',
      comment: 'Scripts run on a machine that may not have the tests at hand. Move the shared part into scripts.',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: '^(test|dist)/' },
    },
    {
      name: 'tests-do-not-import-tests',
      comment:
        'A test that imports another test runs it a second time. Move the shared part into a file that is not called *.test.ts.',
      severity: 'error',
      from: { path: '^test/' },
      to: { path: '\\.test\\.ts$' },
    },
    {
      name: 'no-development-tools-in-sources',
      comment:
        'This package is only installed for development: a user does not have it. Move it to dependencies (and say in CONTRIBUTING.md why it is needed), or do without.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      comment:
        'These files import each other in a circle, so none of them can be understood or loaded first. Move what both need into a third file, or pass it as a parameter.',
      severity: 'error',
      from: {},
      // A circle that is closed by a dynamic import is loaded in order all the same.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing imports this file and it imports nothing: it was forgotten, or the line that uses it was.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: ['^src/generated/', '\\.d\\.ts$', '^src/index\\.ts$'] },
      to: {},
    },
    {
      name: 'not-found',
      comment: 'This import leads nowhere. A file under src/generated is written by `npm run generate`.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: ['node_modules', '^dist'] },
    exclude: { path: '^test/fixtures' },
    detectJSDocImports: false,
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};

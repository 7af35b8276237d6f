/**
 * What the commands do, in one module: each file that is loaded costs start-up more than these commands
 * weigh. What weighs more (yargs; YAML and ajv, see with-ajv.ts) is loaded by itself, when it is needed.
 */
export * as check from './commands/check.js';
export * as completion from './commands/completion.js';
export * as explain from './commands/explain.js';
export * as graph from './commands/graph.js';
export * as init from './commands/init.js';
export * as list from './commands/list.js';
export * as policyDiff from './commands/policy-diff.js';
export * as policyList from './commands/policy-list.js';
export * as version from './commands/version.js';
export { apply, plan } from './commands/wrapper.js';

/**
 * What the commands do, in one module: each file that is loaded costs start-up more than these commands
 * weigh. What weighs more (yargs; YAML and ajv, see with-ajv.ts) is loaded by itself, when it is needed.
 */
export * as check from './check.js';
export * as completion from './completion.js';
export * as explain from './explain.js';
export * as graph from './graph.js';
export * as init from './init.js';
export * as list from './list.js';
export * as policyDiff from './policy-diff.js';
export * as policyList from './policy-list.js';
export * as version from './version.js';
export { apply, plan } from './wrapper.js';

/**
 * What needs YAML and ajv, in one module, loaded when there is a configuration, a baseline or a policy file to read.
 * Several modules would cut what they share with the other commands into more files, and each file costs start-up.
 */
export * as render from './commands/render.js';
export * as baseline from './commands/baseline.js';
export * as configShow from './commands/config-show.js';
export { configured } from './settings/configured.js';
export * as policyCheck from './commands/policy-check.js';
export * as policyNew from './commands/policy-new.js';
export * as policyTest from './commands/policy-test.js';

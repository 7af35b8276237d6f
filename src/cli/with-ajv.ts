/**
 * What needs YAML and ajv, in one module, loaded when there is a configuration, a baseline or a policy file to read.
 * Several modules would cut what they share with the other commands into more files, and each file costs start-up.
 */
export * as render from './render.js';
export * as baseline from './baseline.js';
export * as configShow from './config-show.js';
export { configured } from './configured.js';
export * as policyCheck from './policy-check.js';
export * as policyNew from './policy-new.js';
export * as policyTest from './policy-test.js';

const ofResources: ReadonlySet<string> = new Set([
  '//',
  'connection',
  'count',
  'depends_on',
  'dynamic',
  'for_each',
  'lifecycle',
  'provider',
  'provisioner',
]);

/** True for the name of what a block of a resource says to the core and not to the provider. */
export function isMetaArgument(name: string): boolean {
  return ofResources.has(name);
}

const ofCalls: ReadonlySet<string> = new Set([
  '//',
  'source',
  'version',
  'providers',
  'count',
  'for_each',
  'depends_on',
  'lifecycle',
]);

/** True for the name of what a call says to the core; all else is for the variables of the module. */
export function isCallArgument(name: string): boolean {
  return ofCalls.has(name);
}

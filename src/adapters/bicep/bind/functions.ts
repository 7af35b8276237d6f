/** How many arguments a function takes; without an upper bound when the second number is left out. */
type Arity = readonly [least: number, most?: number];

/** The functions of the namespace `sys` in a template file, with the numbers of their arguments (Bicep 0.46). */
const sysFunctions: { readonly [name: string]: Arity } = {
  any: [1, 1],
  array: [1, 1],
  base64: [1, 1],
  base64ToJson: [1, 1],
  base64ToString: [1, 1],
  bool: [1, 1],
  buildUri: [1, 1],
  cidrHost: [2, 2],
  cidrSubnet: [3, 3],
  concat: [1],
  contains: [2, 2],
  dataUri: [1, 1],
  dataUriToString: [1, 1],
  dateTimeAdd: [2, 3],
  dateTimeFromEpoch: [1, 1],
  dateTimeToEpoch: [1, 1],
  distinct: [1, 1],
  empty: [1, 1],
  endsWith: [2, 2],
  fail: [1, 1],
  filter: [2, 2],
  first: [1, 1],
  flatten: [1, 1],
  format: [1],
  groupBy: [2, 3],
  guid: [1],
  indexOf: [2, 2],
  int: [1, 1],
  intersection: [2],
  items: [1, 1],
  join: [2, 2],
  json: [1, 1],
  last: [1, 1],
  lastIndexOf: [2, 2],
  length: [1, 1],
  like: [2, 2],
  loadDirectoryFileInfo: [1, 2],
  loadFileAsBase64: [1, 1],
  loadJsonContent: [1, 3],
  loadTextContent: [1, 2],
  loadYamlContent: [1, 3],
  map: [2, 2],
  mapValues: [2, 2],
  max: [1],
  min: [1],
  nameof: [1, 1],
  newGuid: [0, 0],
  objectKeys: [1, 1],
  padLeft: [2, 3],
  parseCidr: [1, 1],
  parseUri: [1, 1],
  range: [2, 2],
  reduce: [3, 3],
  replace: [3, 3],
  shallowMerge: [1, 1],
  skip: [2, 2],
  sort: [2, 2],
  split: [2, 2],
  startsWith: [2, 2],
  string: [1, 1],
  substring: [2, 3],
  take: [2, 2],
  toLower: [1, 1],
  toObject: [2, 3],
  toUpper: [1, 1],
  trim: [1, 1],
  union: [2],
  uniqueString: [1],
  uri: [2, 2],
  uriComponent: [1, 1],
  uriComponentToString: [1, 1],
  utcNow: [0, 1],
};

/** The functions of the namespace `az` in a template file; `list…` of any name comes on top. */
const azFunctions: { readonly [name: string]: Arity } = {
  deployer: [0, 0],
  deployment: [0, 0],
  environment: [0, 0],
  extensionResourceId: [3],
  managementGroup: [0, 1],
  managementGroupResourceId: [2],
  pickZones: [3, 5],
  providers: [1, 2],
  reference: [1, 3],
  resourceGroup: [0, 2],
  resourceId: [2],
  roleDefinitions: [1, 1],
  subscription: [0, 1],
  subscriptionResourceId: [2],
  tenant: [0, 0],
  tenantResourceId: [2],
  toLogicalZone: [3, 3],
  toLogicalZones: [3, 3],
  toPhysicalZone: [3, 3],
  toPhysicalZones: [3, 3],
};

const listArity: Arity = [2, 3];

type Functions = { readonly [name: string]: Arity };

function tablesOf(namespace: string | undefined): readonly Functions[] {
  if (namespace === 'sys') return [sysFunctions];
  return namespace === 'az' ? [azFunctions] : [sysFunctions, azFunctions];
}

/** The arity of a function of the namespaces; undefined when they have none of that name. */
export function arityOf(name: string, namespace?: string): Arity | undefined {
  for (const table of tablesOf(namespace)) if (Object.hasOwn(table, name)) return table[name];
  return namespace !== 'sys' && isListFunction(name) ? listArity : undefined;
}

/** The names of all functions of the namespaces. */
export function functionNames(namespace?: string): readonly string[] {
  return tablesOf(namespace).flatMap(table => Object.keys(table));
}

/** `listKeys` and its like: what a resource provider answers to a POST. */
export function isListFunction(name: string): boolean {
  return /^list[A-Za-z]*$/.test(name);
}

const runtimeFunctions = new Set(['reference', 'toLogicalZone', 'toLogicalZones', 'toPhysicalZone', 'toPhysicalZones']);

/** True for functions that the platform refuses inside a template's variables. */
export function needsRuntime(name: string): boolean {
  return runtimeFunctions.has(name) || isListFunction(name);
}

/** The functions that read a file while the template is made; the value says when a variable must hold the result. */
export const loadFunctions: { readonly [name: string]: 'always' | 'unless-variable' } = {
  loadTextContent: 'unless-variable',
  loadFileAsBase64: 'unless-variable',
  loadJsonContent: 'always',
  loadYamlContent: 'always',
  loadDirectoryFileInfo: 'always',
};

import { expect, test } from '@jest/globals';
import { compile, errorsOf, templateOf } from '../compile.js';

const site = `resource site 'Microsoft.Web/sites@2024-04-01' = {\n  name: 'site'\n}\n`;

test.each<readonly [string, readonly string[]]>([
  // Names
  ['output o string = nmae\nparam name string', ['1:19 the name “nmae” is not declared; did you mean “name”?']],
  ['param a string\nvar a = 1', ['1:7 the name “a” is declared twice', '2:5 the name “a” is declared twice']],
  [
    'output a string = ""'.replaceAll('"', "'") + "\noutput a string = ''",
    ['1:8 the output “a” is declared twice', '2:8 the output “a” is declared twice'],
  ],
  ['param a string\nparam A string', ['2:7 “a” and “A” differ in case only, which the platform does not tell apart']],
  [`${site}output o string = site::plan.id`, ['4:25 the resource “site” contains no resource “plan”']],
  [
    "var o = { a: 1, 'a': 2 }",
    ['1:11 the property “a” stands twice in this object', '1:17 the property “a” stands twice in this object'],
  ],
  // Functions
  ["var a = toLowr('A')", ['1:9 there is no function “toLowr”; did you mean “toLower”?']],
  ['var a = concat()', ['1:9 the function “concat” takes at least 1 arguments, and here are 0']],
  ["var a = padLeft('x')", ['1:9 the function “padLeft” takes 2 to 3 arguments, and here are 1']],
  ["var a = sys.resourceGroup('x')", ['1:13 there is no function “resourceGroup”']],
  ['func f(a int) int => a\nvar b = f()', ['2:9 the function “f” takes 1 arguments, and here are 0']],
  ['param a string\nvar b = a.toUpper()', ['2:11 “toUpper” is not a function of what stands before it']],
  ['var a = utcNow()', ['1:9 the function “utcNow” can only stand in the default of a parameter']],
  [
    "param a string = b\nvar b = ''",
    ['1:18 the default of a parameter can only use other parameters, and “b” is none'],
  ],
  ['param a int\nfunc f() int => a', ['2:17 a function cannot use “a”']],
  [
    `${site}func f() object => site.properties\nfunc g() string => '\${site.id}\${late}'\nvar late = site.properties.a`,
    [
      '4:20 the function “f” needs of “site” what only exists once that is deployed',
      '5:33 the function “g” needs of “late” what only exists once that is deployed',
    ],
  ],
  // Cycles
  ['var a = a', ['1:9 “a” needs itself']],
  ['var a = b\nvar b = [c]\nvar c = { x: a }', ['3:14 these need each other: a → b → c → a']],
  ['param a int = b\nparam b int = a', ['2:15 these need each other: a → b → a']],
  ['func f() int => g()\nfunc g() int => f()', ['2:17 these need each other: f → g → f']],
  [
    `resource a 'Microsoft.Web/sites@2024-04-01' = {\n  name: b.name\n}\nresource b 'Microsoft.Web/sites@2024-04-01' = {\n  name: a.name\n}`,
    ['5:9 these need each other: a → b → a'],
  ],
  // Resources
  [
    `resource a 'Microsoft.Web/sites' = {\n  name: 'a'\n}`,
    ['1:12 the resource type “Microsoft.Web/sites” is not valid'],
  ],
  ["resource a 'Microsoft.Web/sites@2024-04-01' = {}", ['1:10 the resource “a” has no name']],
  [
    `${site}resource b 'Microsoft.Web/sites@2024-04-01' = {\n  name: site.properties.a\n}`,
    ['5:9 the property “name” of “b” needs of “site” what only exists once that is deployed'],
  ],
  [
    `${site}var late = site.properties\nresource b 'Microsoft.Web/sites@2024-04-01' = if (late.a) {\n  name: 'b'\n}`,
    ['5:51 the condition or the loop of “b” needs of “late” what only exists once that is deployed'],
  ],
  [
    `${site}var late = [for i in range(0, 2): site.properties.a]\noutput o array = late`,
    ['4:35 the loop of the variable “late” needs of “site” what only exists once that is deployed'],
  ],
  [
    `${site}var late = [for i in range(0, 2): [site, site['kind'], site.id, site['name'], site[late2], nameof(site)]]\nvar late2 = 'id'`,
    [
      '4:36 the loop of the variable “late” needs of “site” what only exists once that is deployed',
      '4:42 the loop of the variable “late” needs of “site” what only exists once that is deployed',
    ],
  ],
  [
    `${site}var more = site.properties\nvar late = [for i in range(0, 2): more]\noutput o array = late`,
    ['5:12 the loop of the variable “late” needs values that only exist once the deployment runs'],
  ],
  [
    `${site}resource b 'Microsoft.Web/sites/slots@2024-04-01' = {\n  name: 'b'\n  parent: 'x'\n}`,
    ['6:11 the parent of a resource must be a resource that this file declares'],
  ],
  [
    `resource v 'Microsoft.Network/virtualNetworks@2024-05-01' = {\n  name: 'v'\n}\nresource b 'Microsoft.Web/sites/slots@2024-04-01' = {\n  name: 'b'\n  parent: v\n}`,
    [
      '6:11 the parent of a Microsoft.Web/sites/slots is a Microsoft.Web/sites, and “v” is a Microsoft.Network/virtualNetworks',
    ],
  ],
  [
    `resource b 'Microsoft.Web/sites@2024-04-01' = {\n  name: 'b'\n  scope: 'x'\n}`,
    [
      '3:10 the scope must be a resource, or one of the functions tenant, managementGroup, subscription and resourceGroup',
    ],
  ],
  [
    `resource a 'Microsoft.Web/sites@2024-04-01' = [for i in range(0, 2): {\n  name: 'a\${i}'\n  resource b 'slots' = {\n    name: 'b'\n  }\n}]`,
    ['3:3 a resource cannot be declared inside of one that is in a loop'],
  ],
  [
    `resource b 'Microsoft.Web/sites@2024-04-01' = {\n  name: 'b'\n  scope: resourceGroup('other')\n}`,
    ['3:10 the resource “b” can only be deployed to the scope of its file'],
  ],
  [
    `resource b 'Microsoft.Web/sites@2024-04-01' = {\n  name: 'b'\n  kind: this.exists() ? 'a' : 'b'\n}`,
    ['3:9 the name “this” is not supported yet', '3:14 “exists” is not a function of what stands before it'],
  ],
  [
    `${site}resource b 'microsoft.web/sites@2023-01-01' = {\n  name: 'Site'\n}`,
    [
      '2:9 “site” has the name of “b”, which is deployed to the same place',
      '5:9 “b” has the name of “site”, which is deployed to the same place',
    ],
  ],
  // Types
  ['param a int = true', ['1:15 the parameter “a” is of the type int, and this is of the type bool']],
  ["output a bool = 'true'", ['1:17 the output “a” is of the type bool, and this is of the type string']],
  [
    '@minLength(1)\nparam a int',
    ['1:1 the decorator “minLength” is for the type string or array, and this is of the type int'],
  ],
  [
    '@secure()\nparam a bool',
    ['1:1 the decorator “secure” is for the type string or object, and this is of the type bool'],
  ],
  // Loops and lambdas
  [
    'var a = { b: [for i in range(0, 2): i] }',
    ['1:14 a loop can only be the value of a resource, module, variable or output, or of a property of the first two'],
  ],
  [
    `resource a 'Microsoft.Web/sites@2024-04-01' = {\n  name: 'a'\n  tags: [for i in []: {\n    x: [for j in []: j]\n  }]\n}`,
    ['4:8 a loop over properties cannot stand inside of another'],
  ],
  ['var a = x => x', ['1:9 a lambda can only stand as an argument of a function']],
  [
    `module m 'main.json' = [for i in range(0, 2): {\n  name: 'm\${i}'\n}]\noutput o array = map(range(0, 2), i => m[i].name)`,
    ['4:42 a variable of a lambda cannot choose one of “m”'],
  ],
  // Decorators
  ['@alowed([1])\nparam a int', ['1:1 there is no decorator “alowed”; did you mean “allowed”?']],
  ['@batchSize(1)\nparam a int', ['1:1 the decorator “batchSize” cannot stand here: it belongs to resource, module']],
  ['@secure(1)\nparam a string', ['1:1 the decorator “secure” takes 0 arguments, and here are 1']],
  ['@secure()\n@secure()\nparam a string', ['2:1 the decorator “secure” stands here twice']],
  [`@batchSize(1)\n${site}`, ['1:12 the decorator “batchSize” needs a loop']],
  // Files
  ["var a = loadTextContent('none.txt')", ['1:25 there is no file “none.txt”']],
  [
    'param p string\nvar a = loadTextContent(p)',
    ['2:25 the arguments of a function that loads must be known while the template is made'],
  ],
  [
    "var a = loadTextContent('/etc/passwd')",
    ['1:25 in “/etc/passwd”, the path is absolute, and has to be relative to the file'],
  ],
  ["var a = loadJsonContent('main.json', '.x')", ['1:25 the file has nothing at “.x”']],
  ["var a = loadJsonContent('main.json', '$..x')", ['1:25 “..x” in the path “$..x” is not supported yet']],
  ["targetScope = 'local'", ['1:15 the target scope “local” is not supported yet']],
  [
    "targetScope = 'planet'",
    ['1:15 the target scope must be one of resourceGroup, subscription, managementGroup, tenant'],
  ],
])('%s', (text, errors) => {
  expect(errorsOf(text, { 'main.json': '{ "resources": [] }' })).toEqual(errors);
});

test('literals are held to simple types only, and only where these have their own meaning', () => {
  const text = 'type int = bool\nparam a int = true\n@secure()\nparam b object = {}\nparam c string? = null';
  expect(Object.keys(templateOf(text)['parameters'] as object)).toEqual(['a', 'b', 'c']);
});

test('resources of one name that may exclude each other, or stand elsewhere, are left to the platform', () => {
  const { resources } = templateOf(`param flag bool
resource a 'Microsoft.Web/sites@2024-04-01' = if (flag) {
  name: 'x'
}
resource b 'Microsoft.Web/sites@2024-04-01' = if (!flag) {
  name: 'x'
}
resource c 'Microsoft.Web/sites@2024-04-01' existing = {
  name: 'y'
}
resource d 'Microsoft.Web/sites@2024-04-01' = {
  name: 'y'
  resource z 'slots' = {
    name: 'z'
  }
}
resource e 'Microsoft.Web/sites/slots@2024-04-01' = {
  parent: a
  name: 'z'
}`);
  expect(Object.keys(resources ?? {})).toEqual(['a', 'b', 'c', 'd', 'd::z', 'e']);
});

test('a broken line does not hide what else is wrong', () => {
  expect(errorsOf('param = 1\nvar a = unknown\noutput o string = lenght(a)').map(error => error.split(' ')[0])).toEqual(
    ['1:7', '2:9', '3:19'],
  );
});

test('a file that is not there', () => {
  const { source, errors } = compile('', {});
  expect([source?.template['resources'], errors]).toEqual([{}, []]);
});

const many = 5_000;

test('long chains are followed', () => {
  const chain = Array.from({ length: many }, (_, at) => `var v${at + 1} = v${at}`).join('\n');
  const { outputs } = templateOf(`${site}var v0 = site.properties\n${chain}\noutput o object = v${many}`);
  expect(outputs).toEqual({ o: { type: 'object', value: "[reference('site')]" } });
});

test('a long cycle is told with its beginning', () => {
  const ring = Array.from({ length: many }, (_, at) => `var v${at} = v${(at + 1) % many}`).join('\n');
  expect(errorsOf(ring)).toEqual([
    `${many}:${`var v${many - 1} = `.length + 1} these need each other: v0 → v1 → v2 → v3 → v4 → v5 → v6 → … → v0`,
  ]);
});

test('text that doubles with every variable is refused before it fills the memory', () => {
  const doubling = Array.from({ length: 40 }, (_, at) => `var v${at + 1} = '\${v${at}}\${v${at}}'`).join('\n');
  const [error] = errorsOf(`${site}var v0 = site.properties.a\n${doubling}\noutput o string = v40`);
  expect(error).toContain('the template grows too large when its variables are put in');
});

test('modules are followed only so deep', () => {
  const files = Object.fromEntries(
    Array.from({ length: 200 }, (_, at) => [`m${at}.bicep`, `module m 'm${at + 1}.bicep' = {\n  name: 'm'\n}`]),
  );
  const [error] = errorsOf(`module m 'm0.bicep' = {\n  name: 'm'\n}`, files);
  expect(error).toContain('modules are nested more than 120 deep');
});

import { describe, expect, test } from '@jest/globals';
import { configurationFor } from '../../../src/adapters/bicep/config.js';
import { resolveModule, type Resolved } from '../../../src/adapters/bicep/resolve.js';
import { filesOf } from './files.js';

const from = '/root/infra/main.bicep';
const subscription = '11111111-2222-3333-4444-555555555555';

function resolved(reference: string, contents: { readonly [path: string]: string } = {}): Resolved {
  const files = filesOf(contents);
  return resolveModule(reference, from, configurationFor(from, files), files);
}

describe('a path', () => {
  test.each([
    ['app.bicep', '/root/infra/app.bicep'],
    ['./app.bicep', '/root/infra/app.bicep'],
    ['../modules/./app.json', '/root/modules/app.json'],
    ['../../outside.bicep', '/outside.bicep'],
  ])('%s is that of %s', (reference, path) => {
    expect(resolved(reference)).toEqual({ kind: 'local', path });
  });

  test.each([
    ['', 'the path is empty'],
    ['/root/app.bicep', 'the path is absolute, and has to be relative to the file'],
    [String.raw`modules\app.bicep`, 'the path has a backslash, and has to have / in its place'],
    ['app?.bicep', 'the path has a character that no file name may have on every system'],
    ['app.', 'the path ends with a space or a dot'],
  ])('%j is refused', (reference, message) => {
    expect(resolved(reference)).toEqual({ kind: 'unresolved', message });
  });
});

describe('a module in a registry', () => {
  test.each([
    ['br:example.azurecr.io/bicep/app:v1', '/cache/br/example.azurecr.io/bicep$app/v1$/main.json'],
    ['br:Example.azurecr.io:5000/app:1.0', '/cache/br/example.azurecr.io$5000/app/1.0$/main.json'],
    // The third and the first letter are upper case: binary 101.
    ['br:example.azurecr.io/app:RcT', '/cache/br/example.azurecr.io/app/RcT$5/main.json'],
    [
      `br:example.azurecr.io/app:${'a'.repeat(64)}A`,
      `/cache/br/example.azurecr.io/app/${'a'.repeat(64)}A$1${'0'.repeat(16)}/main.json`,
    ],
    [
      `br:example.azurecr.io/app@sha256:${'0'.repeat(64)}`,
      `/cache/br/example.azurecr.io/app/sha256#${'0'.repeat(64)}/main.json`,
    ],
    ['br/public:avm/res/web/site:0.1.0', '/cache/br/mcr.microsoft.com/bicep$avm$res$web$site/0.1.0$/main.json'],
    [`ts:${subscription}/Group/Spec:1.0`, `/cache/ts/${subscription}/group/spec/1.0/main.json`],
  ])('%s is restored to %s', (reference, path) => {
    const found = resolved(reference, { [path]: '{}' });
    expect(found.kind !== 'local' && found.kind !== 'unresolved' && found.restored?.path).toBe(path);
  });

  test('that is not restored comes with the command that does it', () => {
    expect(resolved('br/public:avm/res/web/site:0.1.0')).toEqual({
      kind: 'registry',
      reference: 'br:mcr.microsoft.com/bicep/avm/res/web/site:0.1.0',
      restored: undefined,
      advice: `run \`bicep restore ${from}\` first`,
    });
  });

  test.each([
    [
      'br:example.azurecr.io/app',
      `“br:example.azurecr.io/app” is not of the form “br:host/path:tag” or “br:host/path@sha256:…”`,
    ],
    [
      'br:example.azurecr.io/App:v1',
      `“br:example.azurecr.io/App:v1” is not of the form “br:host/path:tag” or “br:host/path@sha256:…”`,
    ],
    [
      'br:../../etc/passwd:v1',
      `“br:../../etc/passwd:v1” is not of the form “br:host/path:tag” or “br:host/path@sha256:…”`,
    ],
    ['ts:group/spec:1.0', `“ts:group/spec:1.0” is not of the form “ts:subscription-id/resource-group/name:version”`],
    ['br/mine:app:v1', `bicepconfig.json says no alias “br/mine”`],
    ['http://example.com/app.bicep', 'there is no scheme “http:”, only “br:” and “ts:”'],
  ])('%s is refused', (reference, message) => {
    expect(resolved(reference)).toEqual({ kind: 'unresolved', message });
  });
});

describe('bicepconfig.json', () => {
  const config = `{
    // Comments are allowed.
    "moduleAliases": {
      "br": {
        "mine": { "registry": "example.azurecr.io", "modulePath": "bicep/modules" },
        "plain": { "registry": "example.azurecr.io" },
        "__proto__": { "registry": "proto.azurecr.io" }
      },
      "ts": { "specs": { "subscription": "${subscription}", "resourceGroup": "group" } }
    },
    "cacheRootDirectory": "../modules-cache",
    "experimentalFeaturesEnabled": { "assertions": true, "waitUntil": false }
  }`;

  test.each([
    ['br/mine:app:v1', 'br:example.azurecr.io/bicep/modules/app:v1'],
    ['br/plain:app:v1', 'br:example.azurecr.io/app:v1'],
    ['br/public:app:v1', 'br:mcr.microsoft.com/bicep/app:v1'],
    ['br/__proto__:app:v1', 'br:proto.azurecr.io/app:v1'],
    ['ts/specs:app:v1', `ts:${subscription}/group/app:v1`],
  ])('gives %s the meaning %s', (reference, expected) => {
    const found = resolved(reference, { '/root/bicepconfig.json': config });
    expect('reference' in found && found.reference).toBe(expected);
  });

  test('names the folder of the cache, which is looked through first', () => {
    const folder = 'br/example.azurecr.io/app/v1$/main.json';
    const contents = {
      '/root/infra/bicepconfig.json': config,
      [`/root/modules-cache/${folder}`]: '{}',
      [`/cache/${folder}`]: '{}',
    };
    const found = resolved('br/plain:app:v1', contents);
    expect('restored' in found && found.restored?.path).toBe(`/root/modules-cache/${folder}`);
  });

  test('may name a cache that must not be read: then the usual one counts', () => {
    const path = '/cache/br/mcr.microsoft.com/bicep$app/v1$/main.json';
    const contents = { '/root/bicepconfig.json': '{ "cacheRootDirectory": "/elsewhere" }', [path]: '{}' };
    const found = resolved('br/public:app:v1', contents);
    expect('restored' in found && found.restored?.path).toBe(path);
  });

  test('that is nearest counts, and nothing of those above', () => {
    const files = filesOf({ '/root/bicepconfig.json': config, '/root/infra/bicepconfig.json': '{}' });
    expect(configurationFor(from, files)).toMatchObject({
      path: '/root/infra/bicepconfig.json',
      moduleCache: undefined,
    });
  });

  test('says which experimental features are on', () => {
    const files = filesOf({ '/root/bicepconfig.json': config });
    expect([...configurationFor(from, files).features]).toEqual(['assertions']);
  });

  test('that is broken is an error with its place', () => {
    const files = filesOf({ '/root/bicepconfig.json': '{\n  "moduleAliases": [\n}' });
    expect(() => configurationFor(from, files)).toThrow(
      expect.objectContaining({
        trouble: 'input',
        place: expect.objectContaining({ file: '/root/bicepconfig.json', line: 3 }),
      }),
    );
  });

  test('is not needed, and is not looked for where nothing may be read', () => {
    expect(configurationFor(from, filesOf({ '/bicepconfig.json': config })).path).toBeUndefined();
  });
});

import { describe, expect, test } from '@jest/globals';
import { withoutAppSecrets } from '../../src/graph/types/app-body.js';
import type { Properties } from '../../src/graph/resource.js';
import { Concat, Unknown, type Value } from '../../src/graph/value.js';
import { veiled } from '../../src/graph/veil.js';

const unknown = (symbol: string, possible?: readonly Value[]): Unknown =>
  new Unknown({ symbol, reason: 'a reason', ...(possible !== undefined && { possible }) });
const made = "union(parameters('more'), createObject('DB_PASSWORD', 'geheim'))";
const merged = 'merge(var.more, {"DB_PASSWORD" = "geheim"})';

describe('what an unknown is made of', () => {
  test.each([made, merged])('is not seen: %s', symbol => {
    const shown = veiled({
      a: [unknown(symbol)],
      b: new Concat(['x', unknown(symbol)]),
      c: unknown('x', [unknown(symbol)]),
    });
    expect(JSON.stringify(shown)).not.toContain('geheim');
  });

  test('tells it from others as before', () => {
    const [one, same, other] = [made, made, merged].map(symbol => veiled(unknown(symbol)));
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
  });

  test('shows how an object is looked into, and not what is in it', () => {
    const index = "[parameters('env')]";
    const [one, same, other] = ['snet-dev', 'snet-dev', 'snet-test'].map(name => {
      const shown = veiled(unknown(`createObject('dev', '${name}')${index}`));
      return shown instanceof Unknown ? shown.$unknown.symbol : '';
    });
    expect(one).toBe(`{…}${index}`);
    expect(same).toBe(one);
    expect(other).not.toBe(one);
    expect(other).not.toContain('snet');
    expect(veiled(unknown(one ?? ''))).toEqual(unknown(one ?? ''));
  });

  test.each(["createObject('a', 'geheim')[concat('geheim', 'x')]", '{"a" = "geheim"}[join("geheim", [])]'])(
    'is not seen where something else is in it: %s',
    symbol => {
      expect(JSON.stringify(veiled(unknown(symbol)))).not.toContain('geheim');
    },
  );

  test.each([
    "toLower(concat('st', uniqueString(resourceGroup().id)))",
    "parameters('id')",
    'var.id',
    'azurerm_subnet.s["a"].id',
  ])('is seen where no object is: %s', symbol => {
    expect(veiled(unknown(symbol))).toEqual(unknown(symbol));
  });
});

describe('of an app', () => {
  const site = 'Microsoft.Web/sites';
  const config = 'Microsoft.Web/sites/config';
  const settings = [{ name: 'DB', value: 'geheim' }];
  const conditional = unknown("if(parameters('on'), 'geheim', '')", ['geheim', '']);
  const switchSetting = { name: 'WEBSITE_VNET_ROUTE_ALL', value: conditional };

  test.each<[string, Properties]>([
    ['settings that are not known', { siteConfig: { appSettings: unknown(made) } }],
    ['settings that may be one of several', { siteConfig: { appSettings: unknown('x', [settings, []]) } }],
    ['one setting that is not known', { siteConfig: { appSettings: [unknown(made)] } }],
    ['a switch that is not known', { siteConfig: { appSettings: [switchSetting] } }],
    ['a configuration that is not known', { siteConfig: { linuxFxVersion: unknown(`${made}.linuxFxVersion`) } }],
  ])('the values of %s stay outside', (_, body) => {
    const shown = JSON.stringify(withoutAppSecrets(body, { type: site, name: 'a', body }));
    expect(shown).not.toContain('geheim');
    expect(shown).toContain('a reason');
  });

  test.each<[string, string, string, Value]>([
    ['a configuration', config, 'a/appsettings', unknown(made)],
    ['one of several configurations', config, 'a/appsettings', unknown('x', [{ DB: 'geheim' }, {}])],
    ['connection strings', config, 'a/connectionstrings', unknown('x', [{ DB: { value: 'geheim' } }])],
    [
      'connection strings beside others',
      site,
      'a',
      { siteConfig: { connectionStrings: unknown('x', [[{ name: 'DB', connectionString: 'geheim' }]]) } },
    ],
  ])('the values of %s stay outside of where it leads', (_, type, name, body) => {
    const shown = JSON.stringify(withoutAppSecrets({}, { type, name, body }));
    expect(shown).not.toContain('geheim');
    expect(shown).toContain('a reason');
  });
});

import { describe, expect, test } from '@jest/globals';
import { settingsOf } from '../../src/facts/app/settings.js';
import { Estate, type Entity } from '../../src/facts/model/estate.js';
import { siteConfig } from '../../src/facts/model/site-config.js';
import { Unknown } from '../../src/graph/value.js';
import { graphOf, idOf, ref, type Written } from '../adapters/terraform/families/plans.js';

const site = idOf('Microsoft.Web/sites', 'app');

const app = (more: Partial<Written> = {}): Written => ({
  type: 'azurerm_linux_web_app',
  ...more,
  values: {
    name: 'app',
    app_settings: { A: '1', B: '1' },
    site_config: [{ vnet_route_all_enabled: true, application_stack: [] }],
    ...more.values,
  },
});

const config = (type: string, name: string, properties: Written['values'] = {}): Written => ({
  type,
  values: {
    type: 'Microsoft.Web/sites/config@2024-04-01',
    name,
    parent_id: site,
    body: { properties },
  },
});

function estateOf(...resources: readonly Written[]): {
  readonly estate: Estate;
  readonly entity: Entity;
} {
  const estate = new Estate(graphOf(...resources), 'after');
  const [entity] = estate.ofType('Microsoft.Web/sites');
  if (entity === undefined) throw new Error('no app');
  return { estate, entity };
}

function namesOf(...resources: readonly Written[]): unknown {
  const { estate, entity } = estateOf(...resources);
  return settingsOf(entity, estate);
}

const named = (...names: readonly string[]): unknown => names.map(name => expect.objectContaining({ name }));

describe('settings', () => {
  test('that an update brings come before those of the app', () => {
    expect(namesOf(app(), config('azapi_update_resource', 'appsettings', { C: '1' }))).toEqual(named('C', 'A', 'B'));
  });

  test('that an update brings anew take the place of those of that name', () => {
    expect(namesOf(app(), config('azapi_update_resource', 'appsettings', { a: '2' }))).toEqual(named('a', 'B'));
  });

  test('of a child of its own take the place of those of the app', () => {
    expect(namesOf(app(), config('azapi_resource', 'appsettings', { C: '1' }))).toEqual(named('C'));
  });

  test('are open where the app’s are not known', () => {
    const open = app({
      unknown: { app_settings: true },
      written: { app_settings: ref('local.settings') },
      values: { app_settings: null },
    });
    expect(namesOf(open, config('azapi_update_resource', 'appsettings', { C: '1' }))).toBeInstanceOf(Unknown);
  });
});

const valueOf = (name: string, ...resources: readonly Written[]): unknown => {
  const { estate, entity } = estateOf(...resources);
  return siteConfig(entity, estate, name).value;
};

describe('the site’s configuration', () => {
  const update = config('azapi_update_resource', 'web', {
    vnetRouteAllEnabled: false,
  });

  test('is what an update says, and else what the app says', () => {
    expect(valueOf('vnetRouteAllEnabled', app(), update)).toBe(false);
    expect(valueOf('vnetRouteAllEnabled', app(), config('azapi_update_resource', 'web', { linuxFxVersion: 'X' }))).toBe(
      true,
    );
    expect(valueOf('linuxFxVersion', app(), update)).not.toBeInstanceOf(Unknown);
  });
});

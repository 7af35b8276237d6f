import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { subjectsOf } from '../../src/facts/subjects.js';
import { graph } from '../../src/index.js';
import { listIntegrations, type ListedIntegration } from '../../src/report/list/integration-list.js';
import { renderListJson } from '../../src/report/list/list-json.js';
import { renderListText } from '../../src/report/list/list-text.js';
import { plainStyle } from '../../src/report/style.js';
import { plans } from '../cli/command.js';
import { expectValid } from './schema.js';

function integrationsOf(name: string): readonly ListedIntegration[] {
  return listIntegrations(
    subjectsOf(graph([{ path: 'plan.json', content: readFileSync(join(plans, name, 'plan.json')) }])),
  );
}

describe('the list of integrations', () => {
  test('tells who joins what, what is needed at the maximum scale and what is left then', () => {
    const [shop] = integrationsOf('autoscale-headroom');
    expect(shop?.app.address).toBe('azurerm_linux_web_app.app["shop"]');
    expect(shop?.plan.address).toBe('azurerm_service_plan.plan["shop"]');
    expect(shop?.subnet).toMatchObject({ address: 'azurerm_subnet.int["shop"]', name: 'shop' });
    expect(shop?.addresses).toEqual({ needed: 20, usable: 27, free: 7 });
  });

  test('tells what is not known, with its bounds', () => {
    const [crm] = integrationsOf('cross-subscription-data');
    expect(crm?.addresses.needed).toMatchObject({
      $unknown: { minimum: 1, reason: 'apps outside the input may use the subnet too' },
    });
    expect(crm?.addresses.free).toMatchObject({ $unknown: { maximum: 26 } });
    expect(renderListText([crm as ListedIntegration], '1 plan file', plainStyle)).toMatch(
      />= 1 +27 +<= 26\n\nnot known: addresses needed in /u,
    );
  });

  test('has one row for each subnet that may be meant', () => {
    const rows = integrationsOf('modules-nested').filter(
      ({ app }) => app.address === 'module.app["api"].azurerm_linux_web_app.this',
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(1);
    expect(renderListText(rows, '1 plan file', plainStyle)).toContain('1 integration in 1 plan file');
  });

  test('leaves out the subnet where an app joins a network through its gateway', () => {
    const gateway = integrationsOf('gateway-p2s-azapi').filter(({ mode }) => mode === 'gateway');
    expect(gateway.length).toBeGreaterThan(0);
    for (const { subnet, addresses } of gateway) expect([subnet.name, addresses.needed]).toEqual([null, null]);
  });

  test.each([
    'autoscale-headroom',
    'cross-subscription-data',
    'modules-nested',
    'gateway-p2s-azapi',
    'swift-connections',
  ])('of %s is what its schema says', name => {
    expectValid('list-1', JSON.parse(renderListJson(integrationsOf(name))));
  });

  test('says loudly that there is none', () => {
    expect(renderListText([], '1 plan file', plainStyle)).toBe(
      'NO INTEGRATION FOUND: no app in 1 plan file joins a virtual network\n',
    );
    expectValid('list-1', JSON.parse(renderListJson([])));
  });
});

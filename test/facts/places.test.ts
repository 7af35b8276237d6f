import { describe, expect, test } from '@jest/globals';
import { graph, graphJson } from '../../src/index.js';
import { resourceGroupFact, subscriptionFact } from '../../src/facts/model/subnets.js';
import { sameAs } from '../../src/policy/conditions/answers.js';
import { subjectsOf, type Case, type SubjectKind } from '../../src/facts/subjects.js';
import type { InputOptions } from '../../src/index.js';

const subscription = '00000000-0000-4000-8000-000000000001';
const location: InputOptions = { location: 'westeurope', subscription, resourceGroup: 'Shop-Prod' };

/** The first subject of a kind in a Bicep file. */
function caseOf(kind: SubjectKind, content: string, options = location): Case {
  for (const subject of subjectsOf(graph([{ path: 'main.bicep', content }], options)))
    if (subject.kind === kind && subject.cases[0] !== undefined) return subject.cases[0];
  throw new Error(`no ${kind}`);
}

const network = `/subscriptions/${subscription}/resourceGroups/Net/providers/Microsoft.Network/virtualNetworks/hub`;

/** A plan with apps in a subnet of its own network, or of another one. */
function apps(count: number, subnetId: string, more = ''): string {
  return `
param open string
resource plan 'Microsoft.Web/serverfarms@2024-04-01' = { name: 'plan', location: 'westeurope', sku: { name: 'P1v3' } }
${Array.from(
  { length: count },
  (_, index) => `resource app${index} 'Microsoft.Web/sites@2024-04-01' = {
  name: 'app${index}', location: 'westeurope'
  properties: { serverFarmId: plan.id, virtualNetworkSubnetId: ${subnetId} }
}`,
).join('\n')}
${more}`;
}

const elsewhere = `'${network}/subnets/apps'`;

describe('where things are', () => {
  test('the resource groups of app, plan and network, in lower case', () => {
    const { facts } = caseOf('integration', apps(1, elsewhere));
    expect(facts).toMatchObject({
      app: { resourceGroup: 'shop-prod' },
      plan: { resourceGroup: 'shop-prod' },
      network: { resourceGroup: 'net' },
    });
  });

  test('a group that nobody names is unknown, and one name for all that are in it', () => {
    const { facts } = caseOf('integration', apps(1, elsewhere), { location: 'westeurope' });
    const open = { $unknown: expect.objectContaining({ reason: 'the input does not name the resource group' }) };
    expect(facts).toMatchObject({ app: { resourceGroup: open }, plan: { resourceGroup: open } });
    const { app, plan } = facts as Record<string, { resourceGroup: unknown }>;
    expect(app?.resourceGroup).toEqual(plan?.resourceGroup);
  });

  test('the name of a plan that is not made here, by its id', () => {
    const id = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/serverfarms/Main';
    const named = (plan: string): unknown =>
      caseOf(
        'integration',
        apps(1, elsewhere)
          .replace(/resource plan .*/u, '')
          .replace('plan.id', plan),
      ).at('plan.name');
    expect(named(`'${id}'`)).toBe('Main');
    expect(named('open')).toEqual({ $unknown: expect.anything() });
    expect(caseOf('integration', apps(1, elsewhere)).at('plan.name')).toBe('plan');
  });

  test('what is not known of two ids is not taken for one and the same', () => {
    const [one, other] = ['${var.app_id}', '${var.subnet_id}'];
    for (const factOf of [subscriptionFact, resourceGroupFact]) {
      expect(sameAs(factOf(one), factOf(other))).toBeUndefined();
      expect(sameAs(factOf(one), factOf(one))).toBe(true);
    }
  });
});

describe('the apps of a plan', () => {
  test('are counted, with their slots', () => {
    const slot = `resource slot 'Microsoft.Web/sites/slots@2024-04-01' = { parent: app0, name: 'next', location: 'westeurope', properties: { serverFarmId: plan.id } }`;
    const { facts } = caseOf('plan', apps(2, elsewhere, slot));
    expect(facts).toMatchObject({ apps: 3, resourceGroup: 'shop-prod', region: 'westeurope' });
  });

  test('may be more where the plan is not made here', () => {
    const there = apps(2, elsewhere).replace(
      /resource plan .*/u,
      `resource plan 'Microsoft.Web/serverfarms@2024-04-01' existing = { name: 'plan' }`,
    );
    const { facts } = caseOf('integration', there);
    expect(facts).toMatchObject({ plan: { apps: { $unknown: { minimum: 2 } } } });
    expect((facts as { plan: { apps: { $unknown: object } } }).plan.apps.$unknown).not.toHaveProperty('maximum');
  });
});

/** A subnet with a route table. */
function routed(...routes: readonly string[]): string {
  return apps(
    1,
    'net.properties.subnets[0].id',
    `resource table 'Microsoft.Network/routeTables@2024-05-01' = {
  name: 'table', location: 'westeurope'
  properties: { disableBgpRoutePropagation: true, routes: [\n${routes.join('\n')}\n] }
}
resource net 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'net', location: 'westeurope'
  properties: {
    addressSpace: { addressPrefixes: ['10.0.0.0/16'] }
    subnets: [{ name: 'apps', properties: {
      addressPrefix: '10.0.0.0/24'
      routeTable: { id: table.id }
      delegations: [{ name: 'd', properties: { serviceName: 'Microsoft.Web/serverFarms' } }]
    } }]
  }
}`,
  );
}

function route(prefix: string, address: string): string {
  return `{ name: 'to-${prefix.replace(/\W/gu, '-')}', properties: { addressPrefix: '${prefix}', nextHopType: 'VirtualAppliance', nextHopIpAddress: ${address} } }`;
}

describe('the appliance that packets to the internet go to', () => {
  test.each<[name: string, routes: readonly string[], expected: unknown]>([
    ['one', [route('0.0.0.0/0', "'10.9.0.4'")], '10.9.0.4'],
    ['halves that go to one', [route('0.0.0.0/1', "'10.9.0.4'"), route('128.0.0.0/1', "'10.9.0.4'")], '10.9.0.4'],
    ['halves that go to two', [route('0.0.0.0/1', "'10.9.0.4'"), route('128.0.0.0/1', "'10.9.0.5'")], 'several'],
    [
      'another one for private addresses',
      [route('0.0.0.0/0', "'10.9.0.4'"), route('192.168.0.0/16', "'10.9.0.5'")],
      '10.9.0.4',
    ],
    ['another one for a service', [route('0.0.0.0/0', "'10.9.0.4'"), route('Storage', "'10.9.0.5'")], 'several'],
    ['none', [], null],
    ['only for a part', [route('0.0.0.0/1', "'10.9.0.4'")], 'several'],
    ['one whose address is not known', [route('0.0.0.0/0', 'open')], { $unknown: expect.anything() }],
  ])('%s', (_, routes, expected) => {
    const found = caseOf('integration', routed(...routes)).at('routing.internetAppliance');
    expect(found).toEqual(expected);
  });
});

/** The app and its plan once more, in another resource group. */
function inTwoGroups(group: string): Case {
  const text = graphJson(graph([{ path: 'main.bicep', content: routed() }], location));
  const written = JSON.parse(text) as { resources: { id: string; type: string }[] };
  const copies = written.resources.filter(({ type }) => type.startsWith('Microsoft.Web/'));
  const copied = JSON.stringify(copies).replaceAll(
    /resourceGroups\/Shop-Prod(\/providers\/Microsoft\.Web)/giu,
    `resourceGroups/${group}$1`,
  );
  const renamed = copied
    .replaceAll(/"name":"(app0|plan)"/gu, '"name":"$1-b"')
    .replaceAll(/(sites|serverfarms)\/(app0|plan)/gu, '$1/$2-b');
  written.resources.push(...(JSON.parse(renamed) as []));
  const content = JSON.stringify(written);
  for (const subject of subjectsOf(graph([{ path: 'graph.json', content }])))
    if (subject.kind === 'integration' && subject.cases[0] !== undefined) return subject.cases[0];
  throw new Error('no integration');
}

describe('the resource groups of the plans in a subnet', () => {
  test.each([
    ['team-b', 2, 2],
    ['Shop-Prod', 2, 1],
  ])('with %s', (group, plans, groups) => {
    expect(inTwoGroups(group).facts).toMatchObject({
      subnet: { joinedPlans: plans, joinedPlanResourceGroups: groups },
    });
  });

  test('may be more where others use the subnet', () => {
    const { facts } = caseOf('integration', apps(1, elsewhere));
    expect(facts).toMatchObject({ subnet: { joinedPlanResourceGroups: { $unknown: { minimum: 1 } } } });
  });
});

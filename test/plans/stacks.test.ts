import { describe, expect, test } from '@jest/globals';
import { assert, constantFrom, property, shuffledSubarray } from 'fast-check';
import { graphOfJson } from '../../src/adapters/graph/graph-of-json.js';
import type { PlanJson } from '../../src/adapters/terraform/document/plan-json.js';
import { graphOfPlan } from '../../src/adapters/terraform/whole-plan.js';
import { subjectsOf } from '../../src/facts/subjects.js';
import { policies } from '../../src/generated/policies.js';
import { policyTexts } from '../../src/generated/policy-texts.js';
import { Graph } from '../../src/graph/graph.js';
import { asInventory } from '../../src/graph/listed.js';
import type { Verdict } from '../../src/policy/policy.js';
import { renderGraph } from '../../src/report/graph-json.js';
import { idOf, planOf, ref, subnetId, type Written } from '../adapters/terraform/families/plans.js';
import { judgeAll, type AllJudged } from '../judge-all.js';

const delegation = [{ name: 'd', service_delegation: [{ name: 'Microsoft.Web/serverFarms', actions: [] }] }];

function subnet(prefix: string, more: Partial<Written> = {}): Written {
  const values = { name: 'apps', virtual_network_name: 'vnet', address_prefixes: [prefix], delegation };
  return { type: 'azurerm_subnet', ...more, values: { ...values, id: subnetId('apps'), ...more.values } };
}

const network = (prefix: string, more?: Partial<Written>): PlanJson =>
  planOf(
    { type: 'azurerm_virtual_network', values: { name: 'vnet', address_space: ['10.0.0.0/16'] } },
    subnet(prefix, more),
  );

/** A stack of one app on a plan of its own, or on one of another stack, that joins a subnet by its literal id. */
function app(
  name: string,
  { farm, target = subnetId('apps'), sku = 'P1v3' }: { farm?: string; target?: string; sku?: string } = {},
): readonly Written[] {
  const plan = idOf('Microsoft.Web/serverFarms', farm ?? name);
  return [
    ...(farm === undefined
      ? [{ type: 'azurerm_service_plan', name, values: { name, os_type: 'Linux', sku_name: sku, worker_count: 1 } }]
      : []),
    { type: 'azurerm_linux_web_app', name, values: { name, virtual_network_subnet_id: target, service_plan_id: plan } },
  ];
}

const graphs = (stacks: Readonly<Record<string, PlanJson>>): readonly Graph[] =>
  Object.entries(stacks).map(([file, plan]) => graphOfPlan(plan, file));

function judged(graph: Graph): AllJudged {
  return judgeAll(subjectsOf(graph), { policies, profile: '2025', textsOf: policyTexts });
}

/** The verdict of a policy on a subject, by the address of that, in all stacks together. */
function verdict(stacks: Readonly<Record<string, PlanJson>>, policy: string, address: string): Verdict | undefined {
  return judged(Graph.merge(graphs(stacks))).judgements.find(
    found => found.policy === policy && found.subject.address === address,
  )?.verdict;
}

/** A plan of which nothing tells the subscription of its provider. */
const unnamed = (plan: PlanJson): PlanJson =>
  JSON.parse(
    JSON.stringify(plan)
      .replaceAll('{"constant_value":"00000000-0000-4000-8000-000000000001"}', '{"references":["var.subscription"]}')
      .replaceAll(`"id":"${subnetId('apps')}"`, '"id":null'),
  ) as PlanJson;

const shop = 'azurerm_linux_web_app.shop';

describe('several stacks', () => {
  test('find a subnet of another one by its literal id, and the plans of all in it', () => {
    const stacks = { network: network('10.0.1.0/27'), shop: planOf(...app('shop')) };
    expect(verdict({ shop: stacks.shop }, 'subnet/too-small-to-share', shop)).toBe('undecided');
    expect(verdict(stacks, 'subnet/too-small-to-share', shop)).toBe('not-applicable');
    expect(verdict({ ...stacks, billing: planOf(...app('billing')) }, 'subnet/too-small-to-share', shop)).toBe('fail');
  });

  test('see a third integration of a plan', () => {
    const on = (name: string, target: string): PlanJson =>
      planOf(...app(name, { farm: 'shared', target: subnetId(target) }));
    const own = { home: planOf(...app('shared', { target: subnetId('one') })), a: on('a', 'two') };
    const at = 'azurerm_service_plan.shared';
    expect(verdict(own, 'plan/too-many-integrations', at)).toBe('pass');
    expect(verdict({ ...own, b: on('b', 'three') }, 'plan/too-many-integrations', at)).toBe('fail');
  });

  test('take what one manages for the truth over what another has read, whatever that is', () => {
    const stale = subnet('10.9.0.0/29', { mode: 'data', values: { delegation: [] } });
    const reader = planOf(
      stale,
      ...app('shop').map(one => ({ ...one, written: { virtual_network_subnet_id: ref('data.azurerm_subnet.x.id') } })),
    );
    const graph = Graph.merge(graphs({ network: network('10.0.1.0/26'), reader }));
    const [found] = graph.ofType('Microsoft.Network/virtualNetworks/subnets');
    expect(found?.properties['addressPrefixes']).toEqual(['10.0.1.0/26']);
    expect(found?.isPartial).toBe(false);
    expect(graph.notices).toEqual([]);
    expect(verdict({ network: network('10.0.1.0/26'), reader }, 'subnet/too-small', shop)).toBe('pass');
  });

  test('tell that two of them manage one resource', () => {
    const graph = Graph.merge(graphs({ one: network('10.0.1.0/26'), two: network('10.0.1.0/26') }));
    graph.all();
    expect(graph.notices.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/azurerm_subnet\.x \(one\) and azurerm_subnet\.x \(two\) manage one resource/u),
    );
  });

  test('are not told apart by order where one deletes what another uses', () => {
    const gone = network('10.0.1.0/26', {
      actions: ['delete'],
      before: { ...subnet('10.0.1.0/26').values, name: 'apps', resource_group_name: 'rg', location: 'westeurope' },
    });
    const before = {
      name: 'shop',
      resource_group_name: 'rg',
      location: 'westeurope',
      virtual_network_subnet_id: subnetId('apps'),
      service_plan_id: idOf('Microsoft.Web/serverFarms', 'shop'),
    };
    const staying = planOf(
      ...app('shop').map(one => ({
        ...one,
        actions: ['no-op'],
        before: { ...one.values, resource_group_name: 'rg', location: 'westeurope' },
      })),
    );
    const at = 'azurerm_subnet.x';
    const found = judged(Graph.merge(graphs({ gone, staying }))).judgements.filter(
      ({ subject, verdict: one }) => subject.address === at && one === 'fail',
    );
    expect(found.map(({ policy }) => policy)).toContain('change/network-deleted');
    // The app goes too, by a run of its own, in which something of the subnet's address comes before it.
    const going = planOf({
      type: 'azurerm_linux_web_app',
      name: 'shop',
      actions: ['delete'],
      before,
      written: { virtual_network_subnet_id: ref('azurerm_subnet.x.id') },
    });
    expect(verdict({ gone, going }, 'change/network-deleted', at)).toBe('undecided');
  });

  test('leave open whether a subnet is shared where only the subscription could tell', () => {
    const own = unnamed(
      planOf(
        { type: 'azurerm_virtual_network', values: { name: 'vnet', address_space: ['10.0.0.0/16'] } },
        subnet('10.0.1.0/27'),
        ...app('shop').map(one => ({
          ...one,
          values: { ...one.values, virtual_network_subnet_id: null },
          unknown: { virtual_network_subnet_id: true },
          written: { virtual_network_subnet_id: ref('azurerm_subnet.x.id') },
        })),
      ),
    );
    const policy = 'subnet/too-small-to-share';
    expect(verdict({ own }, policy, shop)).toBe('not-applicable');
    expect(verdict({ own, other: planOf(...app('billing')) }, policy, shop)).toBe('undecided');
    expect(verdict({ own, other: planOf(...app('billing', { target: subnetId('another') })) }, policy, shop)).toBe(
      'not-applicable',
    );
  });

  test('of an inventory count, and are not judged', () => {
    const inventory = asInventory(
      Graph.merge(graphs({ network: network('10.0.1.0/27'), billing: planOf(...app('billing')) })),
    );
    const { judgements, subjects } = judged(Graph.merge([...graphs({ shop: planOf(...app('shop')) }), inventory]));
    expect(subjects.integration).toBe(1);
    expect(
      judgements.find(({ policy, subject }) => policy === 'subnet/too-small-to-share' && subject.address === shop)
        ?.verdict,
    ).toBe('fail');
    expect(judgements.filter(({ subject }) => subject.address.includes('billing'))).toEqual([]);
  });

  test('of an inventory lose what an input deletes under them', () => {
    const inventory = asInventory(
      Graph.merge(graphs({ network: network('10.0.1.0/26'), billing: planOf(...app('billing')) })),
    );
    const gone = network('10.0.1.0/26', { actions: ['delete'] });
    const { judgements } = judged(Graph.merge([...graphs({ gone }), inventory]));
    expect(
      judgements.find(
        ({ policy, subject }) => policy === 'change/network-deleted' && subject.address === 'azurerm_subnet.x',
      )?.verdict,
    ).toBe('fail');
  });
});

const estate = graphs({
  network: network('10.0.1.0/27'),
  again: network('10.0.2.0/27'),
  reader: planOf(subnet('10.9.0.0/29', { mode: 'data' }), ...app('reader')),
  shop: planOf(...app('shop')),
  billing: planOf(...app('billing', { farm: 'shop', target: subnetId('two') })),
  gone: network('10.0.1.0/27', { actions: ['delete'] }),
});

const text = (graph: Graph): string => [...renderGraph(graph)].join('');
const again = (graph: Graph): Graph => graphOfJson(JSON.parse(text(graph)), 'part.json');
/** A graph that was joined before tells only what it has seen of who manages what twice. */
const withoutNotices = (json: string): string => json.slice(0, json.lastIndexOf('"notices":['));
const verdicts = (graph: Graph): readonly string[] =>
  judged(graph).judgements.map(
    ({ policy, verdict: found, fingerprint, message }) => `${policy} ${fingerprint} ${found} ${message}`,
  );

test('stacks are joined in any order and grouping, also by graphs that were written, to the same verdicts and bytes', () => {
  const whole = Graph.merge(estate);
  const [bytes, said] = [text(whole), verdicts(whole)];
  assert(
    property(
      shuffledSubarray([...estate], { minLength: estate.length }),
      constantFrom(1, 2, 3, 4, 5),
      constantFrom(true, false),
      (order, cut, isWritten) => {
        const halves = [order.slice(0, cut), order.slice(cut)].map(part => Graph.merge(part));
        const joined = Graph.merge(isWritten ? halves.map(again) : halves);
        expect(withoutNotices(text(joined))).toBe(withoutNotices(bytes));
        if (!isWritten) expect(text(joined)).toBe(bytes);
        expect(verdicts(joined)).toEqual(said);
      },
    ),
    { numRuns: 60 },
  );
});

test('a thousand parts are joined', () => {
  const parts = Array.from({ length: 1000 }, (_, index) =>
    again(
      graphOfPlan(planOf(...app(`app-${index}`, { target: subnetId(`s-${index % 50}`) })), `stacks/${index}/plan.json`),
    ),
  );
  const begin = performance.now();
  const { subjects } = judged(Graph.merge(parts));
  expect(subjects.integration).toBe(1000);
  expect(performance.now() - begin).toBeLessThan(60_000);
});

import { describe, expect, test } from '@jest/globals';
import { graphOfPlan } from '../../src/adapters/terraform/whole-plan.js';
import type { PlanJson } from '../../src/adapters/terraform/document/plan-json.js';
import { complete } from '../../src/config/complete.js';
import { subjectsOf } from '../../src/facts/subjects.js';
import { policies } from '../../src/generated/policies.js';
import { policyTexts } from '../../src/generated/policy-texts.js';
import type { Graph } from '../../src/graph/graph.js';
import type { Judgement } from '../../src/policy/judgement.js';
import { judgeAll } from '../judge-all.js';
import { add, drop, edited, hide, set } from '../plans/edits.js';
import { readPlan } from '../plans/judged.js';
import { configOf } from './configs.js';

function judged(graph: Graph): readonly Judgement[] {
  return judgeAll(subjectsOf(graph), { policies, profile: '2025', textsOf: policyTexts }).judgements;
}

/** What every policy says of every subject, without the places that it says so for. */
function outcome(judgements: readonly Judgement[]): readonly string[] {
  return judgements.map(({ policy, verdict, subject }) => `${subject.address} ${policy} ${verdict}`).toSorted();
}

const completed = (plan: PlanJson, config: string): Graph => complete(graphOfPlan(plan, 'plan.json'), configOf(config));

const classicVerdicts = (graph: Graph): readonly string[] =>
  judged(graph)
    .filter(({ policy }) => policy === 'gateway/classic-network')
    .map(({ verdict }) => verdict);

describe('a declared integration', () => {
  const whole = readPlan('plans/gateway-p2s-azapi/plan.json');
  const byHand = edited(whole, [drop('azapi_resource.win'), drop('azapi_resource.lin')]);
  const declared = `
integrations:
  - { app: azurerm_windows_web_app.win, mode: gateway, network: azurerm_virtual_network.remote }
  - { app: azurerm_linux_web_app.lin, mode: gateway, network: azurerm_virtual_network.remote }
`;

  test('is judged as the same one in the input is', () => {
    const written = outcome(judged(graphOfPlan(whole, 'plan.json')));
    expect(written.some(line => line.includes(' fail'))).toBe(true);
    expect(outcome(judged(graphOfPlan(byHand, 'plan.json')))).not.toEqual(written);
    expect(outcome(judged(completed(byHand, declared)))).toEqual(written);
  });

  test('is shown by its line in the configuration', () => {
    const shown = judged(completed(byHand, declared)).flatMap(item => item.evidence);
    expect(shown).toContainEqual(
      expect.objectContaining({ fact: 'mode', file: 'vnet-preflight.yaml', line: 3, address: 'integrations.0' }),
    );
  });

  test('that the input has too is one integration', () => {
    expect(outcome(judged(completed(whole, declared)))).toEqual(outcome(judged(graphOfPlan(whole, 'plan.json'))));
  });

  test('may name ARM ids', () => {
    const graph = graphOfPlan(byHand, 'plan.json');
    const [app] = graph.ofType('Microsoft.Web/sites');
    const [network] = graph.ofType('Microsoft.Network/virtualNetworks');
    const config = `integrations: [{ app: '${app?.key}', mode: gateway, network: '${network?.key}' }]`;
    const found = judged(completed(byHand, config)).filter(({ subject }) => subject.kind === 'integration');
    expect(new Set(found.map(({ subject }) => subject.address))).toEqual(new Set([app?.origin.address]));
  });

  test('with a network that is not there is undecided, not forgotten', () => {
    const config =
      'integrations: [{ app: azurerm_windows_web_app.win, mode: gateway, network: azurerm_virtual_network.x }]';
    const found = judged(completed(byHand, config));
    expect(found.filter(({ verdict }) => verdict === 'undecided').map(({ policy }) => policy)).toContain(
      'gateway/absent',
    );
    expect(found.filter(({ policy, verdict }) => policy === 'gateway/absent' && verdict === 'pass')).toEqual([]);
  });

  const classic =
    '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/old/providers/Microsoft.ClassicNetwork/virtualNetworks/old';

  test('may name a classic network, by its id or as the input names it', () => {
    const byId = `integrations: [{ app: azurerm_windows_web_app.win, mode: gateway, network: '${classic}' }]`;
    expect(classicVerdicts(completed(byHand, byId))).toEqual(['fail']);
    const withNetwork = edited(byHand, [
      add({
        address: 'azapi_resource.old',
        values: {
          name: 'old',
          parent_id: classic.replace(/\/providers.*/, ''),
          type: 'Microsoft.ClassicNetwork/virtualNetworks@2015-12-01',
          body: { properties: {} },
        },
      }),
    ]);
    const byAddress =
      'integrations: [{ app: azurerm_windows_web_app.win, mode: gateway, network: azapi_resource.old }]';
    expect(classicVerdicts(completed(withNetwork, byAddress))).toEqual(['fail']);
    expect(classicVerdicts(completed(byHand, byAddress))).toEqual(['undecided']);
  });

  test('of an app that is not there is told', () => {
    const graph = completed(byHand, 'integrations: [{ app: azurerm_x.y, mode: regional, subnet: z }]');
    expect(graph.notices.map(({ file, message }) => `${file}: ${message}`)).toContain(
      'vnet-preflight.yaml: there is no app azurerm_x.y in the inputs, so its declared integration was not judged',
    );
  });
});

const assuming = (plan: PlanJson, text: string): readonly Judgement[] =>
  judged(completed(plan, `assumptions: { plans: [{ plan: 'azurerm_service_plan.*', ${text} }] }`));

const failing = (judgements: readonly Judgement[]): readonly string[] =>
  judgements.filter(({ verdict }) => verdict === 'fail').map(({ policy }) => policy);

const verdict = (judgements: readonly Judgement[]): string | undefined =>
  judgements.find(({ policy }) => policy === 'subnet/maximum-scale-does-not-fit')?.verdict;

const evidence = (judgements: readonly Judgement[], fact: string): unknown =>
  judgements.flatMap(item => item.evidence).find(item => item.fact === fact)?.value;

describe('an assumption', () => {
  const basic = readPlan('plans/web-linux-basic/plan.json');

  // The subnet of that plan has 59 addresses.
  test.each([
    [1, 3, []],
    [3, 3, []],
    [29, 29, []],
    [30, 30, ['subnet/scale-change-does-not-fit']],
    [59, 59, ['subnet/scale-change-does-not-fit']],
    [60, 60, ['subnet/maximum-scale-does-not-fit', 'subnet/scale-change-does-not-fit']],
  ])('of %i instances needs %i addresses and fails %j', (instances, needed, expected) => {
    const found = assuming(basic, `maximumInstances: ${instances}`);
    expect(evidence(found, 'subnet.addressesNeeded')).toBe(needed);
    expect(failing(found)).toEqual(expected);
  });

  test('decides what the input leaves open', () => {
    const plan = edited(basic, [hide('azurerm_service_plan.main', 'worker_count')]);
    expect(verdict(judged(graphOfPlan(plan, 'plan.json')))).not.toBe('fail');
    expect(verdict(assuming(plan, 'maximumInstances: 20'))).toBe('pass');
    expect(verdict(assuming(plan, 'maximumInstances: 60'))).toBe('fail');
  });

  test('below the elastic maximum of a plan changes nothing', () => {
    const elastic = edited(basic, [
      set('azurerm_service_plan.main', 'sku_name', 'EP1'),
      set('azurerm_service_plan.main', 'maximum_elastic_worker_count', 70),
    ]);
    expect(evidence(assuming(elastic, 'maximumInstances: 10'), 'subnet.addressesNeeded')).toBe(70);
    expect(evidence(assuming(elastic, 'maximumInstances: 80'), 'subnet.addressesNeeded')).toBe(80);
  });

  // Six apps run on that plan, each with a networking unit beside those of the worker and the connection.
  test.each([
    [1, 8],
    [6, 8],
    [7, 9],
    [20, 22],
  ])('of %i apps on a plan of Windows containers needs %i networking units', (apps, units) => {
    const found = assuming(readPlan('plans/windows-containers/plan.json'), `apps: ${apps}`);
    expect(evidence(found, 'plan.networkingUnitsNeeded')).toBe(units);
  });

  test('of a plan that is not there is told', () => {
    const graph = completed(basic, 'assumptions: { plans: [{ plan: azurerm_x.y, apps: 2 }] }');
    expect(graph.notices.map(({ message }) => message)).toContain(
      'there is no plan azurerm_x.y in the inputs, so nothing was assumed of it',
    );
  });

  test('that says nothing leaves the graph as it is', () => {
    const graph = graphOfPlan(basic, 'plan.json');
    expect(complete(graph, configOf(''))).toBe(graph);
  });
});

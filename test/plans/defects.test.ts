import { describe, expect, test } from '@jest/globals';
import type { PlanJson } from '../../src/adapters/terraform/document/plan-json.js';
import { policies } from '../../src/generated/policies.js';
import type { Judgement } from '../../src/policy/judgement.js';
import { appChangeDefects } from './defects-changes-app.js';
import { gatewayChangeDefects } from './defects-changes-gateway.js';
import { azapiDefects } from './defects-azapi.js';
import { changeDefects } from './defects-changes.js';
import { classicDefects } from './defects-classic.js';
import { connectionDefects } from './defects-connections.js';
import { deploymentDefects } from './defects-deployment.js';
import { flexDefects } from './defects-flex.js';
import { gatewayDefects } from './defects-gateway.js';
import { gatewayReachDefects } from './defects-gateway-reach.js';
import { gatewayRouteDefects } from './defects-gateway-routes.js';
import { hiddenDefects } from './defects-hidden.js';
import { leadDefects } from './defects-leads.js';
import { networkDefects } from './defects-network.js';
import { occupantDefects } from './defects-occupants.js';
import { guardedDefects } from './defects-guarded.js';
import { namesDefects } from './defects-names.js';
import { reachDefects } from './defects-reach.js';
import { regionalDefects } from './defects-regional.js';
import { routingDefects } from './defects-routing.js';
import { scaleDefects } from './defects-scale.js';
import { securityDefects } from './defects-security.js';
import { subnetDefects } from './defects-subnet.js';
import type { Defect } from './defects.js';
import { edited } from './edits.js';
import { judgePlan, judgeWritten, readPlan } from './judged.js';

const all: readonly Defect[] = [
  ...regionalDefects,
  ...connectionDefects,
  ...subnetDefects,
  ...occupantDefects,
  ...scaleDefects,
  ...flexDefects,
  ...networkDefects,
  ...gatewayDefects,
  ...gatewayRouteDefects,
  ...classicDefects,
  ...routingDefects,
  ...securityDefects,
  ...leadDefects,
  ...namesDefects,
  ...reachDefects,
  ...guardedDefects,
  ...azapiDefects,
  ...changeDefects,
  ...appChangeDefects,
  ...deploymentDefects,
  ...gatewayReachDefects,
  ...gatewayChangeDefects,
  ...hiddenDefects,
];

const order = ['absent', 'not-applicable', 'pass', 'undecided', 'fail'];

/** The worst judgement of the defect's policy on its subject. */
function judgementOf({ policy, at, profile }: Defect, plan: PlanJson, by = judgePlan): Judgement | undefined {
  return by(plan, profile, true)
    .judgements.filter(found => found.policy === policy && found.subject.address === at)
    .toSorted((left, right) => order.indexOf(right.verdict) - order.indexOf(left.verdict))[0];
}

function titleOf({ policy, profile, change, verdict = 'fail' }: Defect): string {
  return `${policy}${profile === undefined ? '' : ` in ${profile}`}: ${change}: ${verdict}`;
}

function check(defect: Defect): void {
  const { plan, given = [], edits, severity = 'error', before = 'pass', verdict = 'fail', names } = defect;
  const start = edited(readPlan(`plans/${plan}/plan.json`), given);
  expect(judgementOf(defect, start)?.verdict ?? 'absent').toBe(before);
  const wrong = edited(start, edits);
  const found = judgementOf(defect, wrong);
  const { verdict: again = 'absent', message: why } = judgementOf(defect, wrong, judgeWritten) ?? {};
  expect([again, why]).toEqual([found?.verdict ?? 'absent', found?.message]);
  expect(found === undefined ? 'absent: no such subject' : `${found.verdict}: ${found.message}`).toMatch(
    new RegExp(`^${verdict}: `),
  );
  if (verdict === 'fail') expect(found?.severity).toBe(severity);
  const places = [...(found?.evidence ?? []), ...(found?.related ?? [])].map(({ address }) => address);
  if (names !== undefined) expect(places).toContain(names);
}

describe('a genuine plan with a defect', () => {
  test.each(all.map(defect => [titleOf(defect), defect] as const))('%s', (_, defect) => {
    check(defect);
  });
});

/** Policies that no Terraform plan can make fail, with the reason. */
const neverFailing: Readonly<Record<string, string>> = {
  'subnet/without-security-group': 'it is off unless a configuration turns it on; see switched-on.test.ts',
  'app/hard-coded-port': 'the port is set inside the image, so the verdict is at most undecided',
  'deploy/provider-unregistered':
    'no plan proves that a provider is not registered, so the verdict is at most undecided',
};

describe('the policies', () => {
  const names = policies.map(({ policy }) => policy.name);
  const failing = new Set(all.filter(({ verdict = 'fail' }) => verdict === 'fail').map(({ policy }) => policy));

  test('each have a plan on which they fail, or a reason why none can', () => {
    expect(names.filter(name => !failing.has(name) && neverFailing[name] === undefined)).toEqual([]);
    expect(Object.keys(neverFailing).filter(name => failing.has(name) || !names.includes(name))).toEqual([]);
  });

  test('that cases name all exist', () => {
    expect(all.map(({ policy }) => policy).filter(policy => !names.includes(policy))).toEqual([]);
  });
});

import { expect, test } from '@jest/globals';
import { cover } from './edits-state.js';
import { edited, set, type Edit } from './edits.js';
import { judgePlan, readPlan } from './judged.js';

const subnet = 'azurerm_subnet.integration';

function judged(policy: string, ...edits: readonly Edit[]): readonly { verdict: string; message: string }[] {
  const plan = edited(readPlan('plans/web-linux-basic/plan.json'), edits);
  return judgePlan(plan, '2025', true).judgements.filter(judgement => judgement.policy === policy);
}

test('a sensitive element of a list of prefixes decides, and is not shown', () => {
  const small = set(subnet, 'address_prefixes', ['10.20.1.0/29']);
  const [found] = judged('subnet/too-small', small, cover(subnet, 'address_prefixes', [true]));
  expect(found).toMatchObject({ verdict: 'fail' });
  expect(found?.message).not.toMatch(/29|10\.20/);
});

test('sensitive elements of the actions of a delegation are compared with the service’s own', () => {
  const marks = cover(subnet, 'delegation', [{ service_delegation: [{ actions: [true] }] }]);
  const actions = 'delegation.0.service_delegation.0.actions';
  expect(judged('subnet/delegation-actions-differ', marks)).toMatchObject([{ verdict: 'pass' }]);
  const [wrong] = judged('subnet/delegation-actions-differ', set(subnet, actions, ['Microsoft.Secret/own']), marks);
  expect(wrong).toMatchObject({ verdict: 'fail' });
  expect(wrong?.message).not.toContain('Secret');
});

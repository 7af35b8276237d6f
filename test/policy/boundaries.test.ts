import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/index.js';
import { gatewayBoundaries } from './boundaries/gateway.js';
import { occupied } from './boundaries/occupants.js';
import { regionalBoundaries, type Boundary } from './boundaries/regional.js';
import { routingBoundaries } from './boundaries/routing.js';
import { securityBoundaries } from './boundaries/security.js';

/** What a policy says of the app of a deployment. */
function verdictOf(policy: string, text: string): string {
  const { verdicts } = check([{ path: 'main.bicep', content: new TextEncoder().encode(text) }], { showAll: true });
  const found = verdicts.filter(item => item.policy === policy);
  const decisive = (['fail', 'undecided', 'pass'] as const).find(kind => found.some(({ verdict }) => verdict === kind));
  return decisive ?? 'not-applicable';
}

describe.each([
  ['regional integration', regionalBoundaries],
  ['gateway-required integration', gatewayBoundaries],
  ['routing and names', routingBoundaries],
  ['security groups', securityBoundaries],
])('the edges of %s', (_, boundaries) => {
  test.each(boundaries.map(row => [row[0], row[2], row[1], row] as const))(
    '%s: %s: %s',
    (_policy, _what, _verdict, row) => {
      const [policy, verdict, , text]: Boundary = row;
      expect(verdictOf(policy, text)).toBe(verdict);
    },
  );
});

test.each(occupied)('%s in the subnet of an app', (_, text) => {
  expect(verdictOf('subnet/not-dedicated', text)).toBe('fail');
});

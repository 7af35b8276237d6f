import { describe, expect, test } from '@jest/globals';
import { cases } from './cases.js';
import { judgeBicep } from './judged.js';

describe('a policy judges a Bicep file as it judges a plan', () => {
  test.each(cases.map(row => [`${row.policy}: ${row.when}: ${row.verdict}`, row] as const))('%s', (_, row) => {
    const { judgements } = judgeBicep(row.file, row.parameters, row.profile);
    const found = judgements.filter(({ policy, subject }) => policy === row.policy && subject.address === row.at);
    // Several integrations of one app have one address.
    const said = found.map(({ verdict, message }) => (verdict === row.verdict ? verdict : `${verdict}: ${message}`));
    expect([...new Set(said)]).toEqual([row.verdict]);
  });
});

function messageOf(policy: string, parameters: Parameters<typeof judgeBicep>[1]): string | undefined {
  return judgeBicep('open', parameters).judgements.find(found => found.policy === policy)?.message;
}

describe('what the input leaves open', () => {
  test('names the allowed value that would fail', () => {
    const message = messageOf('plan/tier-unsupported', { hasApp: true });
    expect(message).toContain('with the sku D1 of plan it does not hold');
    expect(message).not.toContain('the sku S1');
  });

  test('says that the finding stands if there is an app', () => {
    expect(messageOf('subnet/too-small', { prefix: '10.80.1.0/29' })).toContain(
      'the input does not tell whether app is deployed; if it is, this does not hold',
    );
  });
});

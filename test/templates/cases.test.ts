import { describe, expect, test } from '@jest/globals';
import { cases } from './cases.js';
import { judgeBicep } from './judged.js';

describe('a policy judges a Bicep file as it judges a plan', () => {
  test.each(cases.map(row => [`${row.policy}: ${row.when}: ${row.verdict}`, row] as const))('%s', (_, row) => {
    const { judgements } = judgeBicep(row.file, row.parameters, row.profile);
    const found = judgements.filter(({ policy, subject }) => policy === row.policy && subject.address === row.at);
    expect(found.map(({ verdict, message }) => (verdict === row.verdict ? verdict : `${verdict}: ${message}`))).toEqual(
      [row.verdict],
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import { concerns, isAbout, judgePlan, readPlan, stacksOf } from './judged.js';

const stacks = ['plans', 'plans-random'].flatMap(folder =>
  stacksOf(folder).flatMap(([name, stack]) =>
    Object.keys(stack.plans).map(file => ({ path: `${folder}/${name}/${file}`, stack })),
  ),
);

describe.each(stacks)('$path', ({ path, stack }) => {
  const { judgements } = judgePlan(readPlan(path));
  const failed = judgements.filter(({ verdict }) => verdict === 'fail');

  test('reports every defect of the index, with its severity', () => {
    const missing = (stack.expect ?? []).filter(
      entry => !failed.some(judgement => judgement.severity === entry.severity && isAbout(judgement, entry)),
    );
    expect(missing).toEqual([]);
  });

  test('raises no error that the index does not list', () => {
    const listed = [...(stack.expect ?? []), ...(stack.allowed ?? [])];
    const surplus = failed
      .filter(({ severity }) => severity === 'error')
      .filter(judgement => !listed.some(entry => isAbout(judgement, entry)));
    expect(surplus.map(({ policy, message }) => `${policy}: ${message}`)).toEqual([]);
  });

  test('leaves undecided only what the index calls undecidable', () => {
    const undecided = judgements.filter(({ verdict }) => verdict === 'undecided');
    const surplus = undecided.filter(judgement => !(stack.undecidable ?? []).some(entry => concerns(judgement, entry)));
    expect(surplus.map(({ policy, subject, message }) => `${policy} ${subject.address}: ${message}`)).toEqual([]);
  });

  test('never passes what the source shows to be wrong', () => {
    const all = judgePlan(readPlan(path), '2025', true).judgements;
    const passed = (stack.truth ?? []).flatMap(entry =>
      all.filter(
        ({ verdict, policy, subject }) =>
          verdict === 'pass' && entry.policies.includes(policy) && entry.addresses.includes(subject.address),
      ),
    );
    expect(passed.map(({ policy, subject }) => `${policy} ${subject.address}`)).toEqual([]);
  });
});

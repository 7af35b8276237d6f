import { expect, test } from '@jest/globals';
import type { Json } from '../../src/graph/value.js';
import { judgeChanged } from './judged.js';

const apps = ['orders', 'stock', 'mail', 'bills'].map((_, index) => `apps[${index}]`);

/** The Flex Consumption apps that are made beside another one, where their loop is written so. */
function madeTogether(copy: { readonly [member: string]: Json }): readonly string[] {
  const given = { file: 'flex', parameters: { names: ['orders', 'stock', 'mail', 'bills'] } };
  const { judgements } = judgeChanged(given, template => {
    const changed = structuredClone(template) as { resources: { apps: { copy: object } } };
    Object.assign(changed.resources.apps.copy, copy);
    return changed as unknown as typeof template;
  });
  return judgements
    .filter(({ policy, verdict }) => policy === 'subnet/flex-created-together' && verdict === 'fail')
    .map(({ subject }) => subject.address)
    .toSorted();
}

test.each<[string, { readonly [member: string]: Json }, readonly string[]]>([
  ['in parallel', {}, apps],
  ['in parallel, as it is written', { mode: 'Parallel', batchSize: 1 }, apps],
  ['one after the other', { mode: 'serial', batchSize: 1 }, []],
  ['one after the other where no size is written', { mode: 'Serial' }, []],
  ['two by two', { mode: 'serial', batchSize: 2 }, apps],
  ['three by three, of which the last is alone', { mode: 'serial', batchSize: 3 }, apps.slice(0, 3)],
])('a loop that makes apps %s', (_, copy, found) => {
  expect(madeTogether(copy)).toEqual(found);
});

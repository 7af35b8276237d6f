import { expect, test } from '@jest/globals';
import { loadHclReader } from '../../../../src/adapters/terraform/language/hcl-reader.js';

// In a file of its own: the reader is one for the whole process, and cannot be used afterwards.
test('a file that uses up the stack is refused, and so are those that follow, as the reader is broken', async () => {
  const reader = await loadHclReader();
  expect(() => reader.parseFile('deep.tf', `a = ${'!'.repeat(100_000)}true`)).toThrow('nested too deeply');
  expect(() => reader.parseFile('next.tf', 'a = 1')).toThrow('not read, as another file is nested too deeply');
});

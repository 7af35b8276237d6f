import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { readFolder } from '../adapters/terraform/source/sources.js';
import { expectGolden } from '../golden.js';
import { judgeGraph } from './judged.js';

// Estates as teams write them, before any plan. Each folder has in `expected.txt` what is said of it, notes aside: the
// defect that was put into it, and else nothing but what no source can tell. UPDATE=1 writes them anew.

const folder = fileURLToPath(new URL('../fixtures/estates', import.meta.url));

const variables: Readonly<Record<string, readonly string[]>> = { 'template-of-json': ['env=dev'] };

describe('an estate in source', () => {
  test.each(readdirSync(folder))('%s', async name => {
    const { graph, notices } = await readFolder(`${folder}/${name}`, { variables: variables[name] ?? [] });
    const { judgements, subjects } = judgeGraph(graph);
    const lines = judgements
      .filter(({ severity }) => severity !== 'note')
      .map(({ verdict, severity, policy, subject }) =>
        [verdict, ...(verdict === 'fail' ? [severity] : []), policy, subject.address].join(' '),
      );
    const told = [...graph.notices, ...notices].map(({ message }) => `notice: ${message}`);
    expect(subjects.integration).toBeGreaterThan(0);
    expectGolden([...lines, ...told, ''].join('\n'), `${folder}/${name}/expected.txt`);
  });
});

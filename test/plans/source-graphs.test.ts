import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { graphOfPlan } from '../../src/adapters/terraform/whole-plan.js';
import { readFolder } from '../adapters/terraform/source/sources.js';
import { readPlan, stacksOf } from './judged.js';
import { graphDifferences } from './same-graph.js';

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));

/** Genuine plans of stacks where nothing exists yet, whose source lies beside them. */
const stacks = ['plans', 'plans-random'].flatMap(folder =>
  stacksOf(folder).flatMap(([name, { plans, providers }]) =>
    Object.keys(plans)
      .map(file => ({
        path: `${folder}/${name}/${file}`,
        source: `${fixtures}/${folder}/${name}`,
        azurerm: file.includes('azurerm3') ? '3.117.1' : (providers?.['hashicorp/azurerm'] ?? '4.81.0'),
      }))
      .filter(({ path, source }) => existsSync(`${source}/main.tf`) && isWhole(path)),
  ),
);

/** A plan of everything that is written, made without a look at what exists. */
function isWhole(path: string): boolean {
  const plan = readPlan(path);
  const partial = graphOfPlan(plan, path).notices.some(({ message }) => message.includes('is partial'));
  return plan.prior_state === undefined && !partial;
}

test('most of the genuine plans take part', () => {
  expect(stacks.length).toBeGreaterThan(50);
});

describe.each(stacks)('the graph of $path', ({ path, source, azurerm }) => {
  test('is that of its source', async () => {
    const plan = readPlan(path);
    const { graph, notices } = await readFolder(source, { azurerm });
    expect(graphDifferences(graphOfPlan(plan, 'plan.json'), graph)).toEqual([]);
    expect([...notices, ...graph.notices].map(({ message }) => message)).toEqual([]);
  });
});

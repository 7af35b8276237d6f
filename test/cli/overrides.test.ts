import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plans, reportIn, run } from './command.js';
import { put, temporaryFolder } from '../temporary-folder.js';

const folder = temporaryFolder();

const override = (target: string): string => `  - { ${target}, policies: { subnet/too-small: { severity: note } } }\n`;
const [used, subnet, elsewhere] = ["addresses: ['*.app']", "addresses: ['azurerm_subnet.*']", "files: ['other/*']"];

/** What a check of a plan tells of these overrides. */
function told(...targets: readonly string[]): readonly string[] {
  put(folder, 'stack/plan.json', readFileSync(join(plans, 'literal-subnet-ids', 'plan.json'), 'utf8'));
  put(folder, 'vnet-preflight.yaml', `overrides:\n${targets.map(override).join('')}`);
  const words = ['check', 'stack/plan.json', '--config', 'vnet-preflight.yaml', '--format', 'json'];
  const { notices } = reportIn(run(words, { folder }));
  return notices.flatMap(({ message, file }) => (message.includes('override') ? [`${file ?? ''}: ${message}`] : []));
}

test('overrides that concern nothing are told, and no others', () => {
  expect(told(used, subnet, elsewhere)).toEqual(
    ['azurerm_subnet.* in line 3', 'other/* in line 4'].map(
      what =>
        `vnet-preflight.yaml: the override for ${what} concerns nothing here; remove it unless other inputs need it`,
    ),
  );
  expect(told(used)).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { builtInHeads } from '../../src/cli/settings/rules.js';
import { checkConfig } from '../../src/config/check-config.js';
import { readWaiverComment } from '../../src/config/waiver-comment.js';
import { policyTexts } from '../../src/generated/policy-texts.js';
import { root } from '../cli/command.js';
import { configOf, told } from '../config/configs.js';

const page = readFileSync(join(root, 'docs', 'config.md'), 'utf8');

test('the configuration that docs/config.md shows is right', () => {
  const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/gu)].map(([, text = '']) => text);
  expect(blocks).toHaveLength(1);
  for (const text of blocks) {
    const known = { heads: builtInHeads(), textsOf: policyTexts, profile: '2025' } as const;
    expect(told(checkConfig(configOf(text), known))).toEqual([]);
  }
});

test('it has a row for each key', () => {
  const schema: unknown = JSON.parse(readFileSync(join(root, 'src/config/schemas/config-1.json'), 'utf8'));
  for (const key of Object.keys((schema as { properties: object }).properties))
    expect(page).toMatch(new RegExp(`^\\| .*\`${key}\`.* \\|`, 'mu'));
});

test('the comment that it shows is a waiver', () => {
  const [comment = ''] = /^ {4}\/\/ vnet-preflight: .*$/mu.exec(page) ?? [];
  expect(readWaiverComment(comment)).toHaveProperty('waiver');
});

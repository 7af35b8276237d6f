import { describe, expect, test } from '@jest/globals';
import { loadHclReader } from '../../src/adapters/terraform/language/hcl-reader.js';
import { parseBicep } from '../../src/adapters/bicep/parse/parser.js';
import { delegationActions } from '../../src/facts/tables/platform.js';
import { policies } from '../../src/generated/policies.js';
import { policyTexts } from '../../src/generated/policy-texts.js';
import { blocksOf } from './remedy-blocks.js';

/** All blocks of code in one language; one policy shows the start command of an image in its place. */
function blocksIn(language: 'terraform' | 'bicep'): readonly (readonly [policy: string, block: string])[] {
  return policies
    .filter(({ policy }) => policy.name !== 'app/hard-coded-port')
    .flatMap(({ policy: { name } }) =>
      blocksOf(policyTexts(name).remedy[language]).map(block => [name, block] as const),
    );
}

/** A statement stands for itself, an object and members of one are what something is set to. */
function inBicep(block: string): string {
  if (/^(?:resource|module) /.test(block)) return block;
  return `var shown = ${block.startsWith('{') ? block : `{\n${block}\n}`}\n`;
}

describe('what mends Terraform source', () => {
  test.each(blocksIn('terraform'))('%s', async (_, block) => {
    const reader = await loadHclReader();
    expect(Object.keys(reader.parseFile('remedy.tf', block))).not.toEqual([]);
    // Without the actions of the service every later plan shows a change.
    for (const [whole, service = ''] of block.matchAll(/service_delegation \{[^}]*name\s+= "([^"]+)"[^}]*\}/g))
      for (const action of delegationActions[service.toLowerCase()] ?? ['none'])
        expect(whole.toLowerCase()).toContain(`"${action}"`);
  });
});

describe('what mends a Bicep file', () => {
  test.each(blocksIn('bicep'))('%s', (_, block) => {
    expect(parseBicep(inBicep(block), 'template').errors).toEqual([]);
  });
});

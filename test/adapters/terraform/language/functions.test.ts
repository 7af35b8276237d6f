import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { functions } from '../../../../src/adapters/terraform/language/functions/table.js';
import { root } from '../../../cli/command.js';

interface Signature {
  readonly parameters: number;
  readonly isVariadic: boolean;
}

/** As `scripts/terraform-truth.ts` writes it. */
const core = JSON.parse(
  readFileSync(join(root, 'test', 'adapters', 'terraform', 'language', 'truth', 'functions', 'core.json'), 'utf8'),
) as Readonly<Record<string, Signature>>;

/** Beside those of the core: what OpenTofu has more, and what the core has only to refuse it. */
const others = ['base64gunzip', 'cidrcontains', 'list', 'map', 'urldecode'];

describe('the functions of the language', () => {
  test('are those of the core', () => {
    expect(Object.keys(functions).toSorted()).toEqual([...Object.keys(core), ...others].toSorted());
  });

  test.each(Object.entries(core))('%s takes what it takes in the core', (name, signature) => {
    const row = functions[name];
    if (row === undefined || 'special' in row) return;
    expect({ parameters: row.parameters.length, isVariadic: row.rest !== undefined }).toEqual(signature);
  });
});

import { describe, expect, test } from '@jest/globals';
import { policies } from '../../src/generated/policies.js';
import { policyTexts } from '../../src/generated/policy-texts.js';
import { blocksOf, memberOf } from './remedy-blocks.js';

interface Written {
  readonly type?: unknown;
  readonly name?: unknown;
}

describe('what mends a template in JSON', () => {
  const remedies = policies.map(({ policy }) => [policy.name, policyTexts(policy.name).remedy.arm ?? ''] as const);

  test.each(remedies)('%s', (name, text) => {
    expect(text).not.toBe('');
    // Words of the other two languages.
    expect(text).not.toMatch(/azurerm|Bicep|symbolic name|@batchSize|Terraform/);
    for (const block of name === 'app/hard-coded-port' ? [] : blocksOf(text)) {
      const written = memberOf(block) as Written;
      if (typeof written.type !== 'string' || typeof written.name !== 'string') continue;
      // A resource has as many names as its type has parts.
      expect(written.name.split('/')).toHaveLength(written.type.split('/').length - 1);
    }
  });

  test('shows code, except where no template can do it', () => {
    const without = remedies.filter(([, text]) => blocksOf(text).length === 0).map(([name]) => name);
    // A provider is registered and a VPN device is set up outside every template.
    expect(without).toEqual(['deploy/provider-unregistered', 'gateway/on-premises-routes']);
  });
});

import { describe, expect, test } from '@jest/globals';

/**
 * Tests with a real Terraform core. A machine that cannot install it says so; where it has to be there, that is a
 * failure. `missing` is why it could not be had.
 */
export function withRealCore(name: string, missing: string | undefined, action: () => void): void {
  if (missing === undefined) {
    describe(name, action);
    return;
  }
  test(`${name}: NOT TRIED, there is no Terraform core`, () => {
    process.stderr.write(`\nNot tried with a real Terraform core: ${missing}\n`);
    expect(process.env['VNET_PREFLIGHT_NEEDS_TERRAFORM']).toBeUndefined();
  });
}

import { exitStatus } from '../core/error.js';
import type { Host } from '../io/host.js';
import { count } from '../report/words.js';
import type { Parsed } from './command.js';
import { layoutFor } from './layout.js';
import { checkedPolicies } from './policy-files.js';

/** Checks every policy file of some folders without running anything. */
export async function run(parsed: Parsed, host: Host): Promise<number> {
  const files = await checkedPolicies(parsed, host);
  const { style } = layoutFor(parsed, host);
  await host.stdout.write(`${style.good('all well:')} ${count(files.length, 'policy', 'policies')}\n`);
  return exitStatus.clean;
}

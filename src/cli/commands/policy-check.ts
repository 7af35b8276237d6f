import { exitStatus } from '../../core/error.js';
import type { Host } from '../../io/host.js';
import { renderCheckedJson } from '../../report/policies/policy-files-json.js';
import { count } from '../../report/words.js';
import type { Parsed } from '../line/command.js';
import { listFormats } from '../line/options.js';
import { layoutFor } from '../output/layout.js';
import { checkedPolicies } from '../settings/policy-files.js';
import { targetsOf, withErrors, writeTarget } from '../output/targets.js';

/** Checks every policy file of some folders without running anything. */
export async function run(parsed: Parsed, host: Host): Promise<number> {
  const targets = targetsOf(parsed, listFormats, host);
  const files = await withErrors(targets, host, async () => checkedPolicies(parsed, host));
  for (const target of targets) {
    const { style } = layoutFor(parsed, host, target.file);
    const text = `${style.good('all well:')} ${count(files.length, 'policy', 'policies')}\n`;
    await writeTarget(target, target.kind === 'json' ? renderCheckedJson(files) : text, host);
  }
  return exitStatus.clean;
}

import type { Host } from '../io/host.js';
import { renderPoliciesJson, renderPoliciesText } from '../report/policy-list.js';
import type { Parsed } from './command.js';
import { listFormats } from './options.js';
import { layoutFor } from './layout.js';
import { headsOf, policiesOf } from './rules.js';
import { settingsOf } from './settings.js';
import { targetsOf, withErrors, writeTarget } from './targets.js';

/** Prints the policies as the configuration of the working folder has them. */
export async function run(parsed: Parsed, host: Host): Promise<number> {
  const targets = targetsOf(parsed, listFormats, host);
  const { rules } = await withErrors(targets, host, async () => settingsOf(parsed, [], host));
  for (const target of targets) {
    const text =
      target.kind === 'json'
        ? renderPoliciesJson(policiesOf(rules))
        : renderPoliciesText(headsOf(rules), rules.profile, layoutFor(parsed, host, target.file).style);
    await writeTarget(target, text, host);
  }
  return 0;
}

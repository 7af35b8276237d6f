import type { Host } from '../../io/host.js';
import { renderPoliciesJson, renderPoliciesText } from '../../report/policies/policy-list.js';
import type { Parsed } from '../line/command.js';
import { listFormats } from '../line/options.js';
import { layoutFor } from '../output/layout.js';
import { headsOf, policiesOf } from '../settings/rules.js';
import { settingsOf } from '../settings/settings.js';
import { targetsOf, withErrors, writeTarget } from '../output/targets.js';

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

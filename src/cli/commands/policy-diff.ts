import type { Host } from '../../io/host.js';
import { profiles, type Profile } from '../../policy/policy.js';
import { policyDifferences, renderDiffJson, renderDiffText } from '../../report/policies/policy-diff.js';
import type { Parsed } from '../line/command.js';
import { listFormats } from '../line/options.js';
import { layoutFor } from '../output/layout.js';
import { builtInRules, policiesOf } from '../settings/rules.js';
import { targetsOf, writeTarget } from '../output/targets.js';
import { usage } from '../line/usage.js';

/** What is different between two eras, and why. */
export async function run(parsed: Parsed, host: Host): Promise<number> {
  const [from, to] = parsed.positionals.map(name => profiles.find(era => era === name)) as [Profile, Profile];
  if (from === to) throw usage(`both are ${from}, and nothing can differ`, parsed.command);
  const differences = policyDifferences(policiesOf(builtInRules(to)), from, to);
  for (const target of targetsOf(parsed, listFormats, host)) {
    const text =
      target.kind === 'json'
        ? renderDiffJson(differences, from, to)
        : renderDiffText(differences, { from, to }, layoutFor(parsed, host, target.file));
    await writeTarget(target, text, host);
  }
  return 0;
}

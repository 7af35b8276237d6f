import type { Host } from '../io/host.js';
import { profiles, type Profile } from '../policy/policy.js';
import { policyDifferences, renderDiffJson, renderDiffText } from '../report/policy-diff.js';
import type { Parsed } from './command.js';
import { listFormats } from './options.js';
import { layoutFor } from './layout.js';
import { builtInRules, policiesOf } from './rules.js';
import { targetsOf, writeTarget } from './targets.js';
import { usage } from './usage.js';

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

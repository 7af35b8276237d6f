import type { Host } from '../io/host.js';
import { defaultProfile, profiles } from '../policy/policy.js';
import { renderPoliciesJson, renderPoliciesText } from '../report/policy-list.js';
import { choiceOf, type Parsed } from './command.js';
import { listFormats } from './commands.js';
import { layoutFor } from './layout.js';
import { builtInHeads, builtInRules, policiesOf } from './rules.js';
import { targetsOf, writeTarget } from './targets.js';

export async function run(parsed: Parsed, host: Host): Promise<number> {
  const profile = choiceOf(parsed, 'profile', profiles, defaultProfile);
  for (const target of targetsOf(parsed, listFormats, host)) {
    const text =
      target.kind === 'json'
        ? renderPoliciesJson(policiesOf(builtInRules(profile)))
        : renderPoliciesText(builtInHeads(), profile, layoutFor(parsed, host, target.file).style);
    await writeTarget(target, text, host);
  }
  return 0;
}

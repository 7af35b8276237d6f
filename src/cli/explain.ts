import { PreflightError } from '../core/error.js';
import type { Host } from '../io/host.js';
import { didYouMean } from '../core/nearest.js';
import { defaultProfile, profiles, type Profile } from '../policy/policy.js';
import { addressesOf, explainAddress, meaningOf } from '../report/explain-address.js';
import { explainPolicy } from '../report/explain-policy.js';
import { makeReport } from '../report/make-report.js';
import { choiceOf, hasFlag, type Parsed } from './command.js';
import { program } from './commands.js';
import { layoutFor } from './layout.js';
import { loadInputs } from './load-inputs.js';
import { writeNotices } from './notices.js';
import { builtInHeads, builtInPolicy, builtInRules } from './rules.js';
import { usage } from './usage.js';

/** A policy by its name; with inputs, an address in them. */
export async function run(parsed: Parsed, host: Host): Promise<number> {
  const [name = '', ...inputs] = parsed.positionals;
  const profile = choiceOf(parsed, 'profile', profiles, defaultProfile);
  await host.stdout.write(
    inputs.length === 0
      ? aboutPolicy(name, profile, parsed, host)
      : await aboutAddress(name, inputs, profile, parsed, host),
  );
  return 0;
}

function aboutPolicy(name: string, profile: Profile, parsed: Parsed, host: Host): string {
  const policy = builtInPolicy(name);
  if (policy === undefined) throw noPolicy(name, parsed);
  return explainPolicy(policy, profile, layoutFor(parsed, host));
}

function noPolicy(name: string, parsed: Parsed): PreflightError {
  if (/^[^/]*\.|^\//u.test(name))
    return usage(
      `“${name}” is no policy; to explain an address name the inputs too: ${program} explain '${name}' plan.json`,
      parsed.command,
    );
  const names = builtInHeads().map(policy => policy.name);
  const inTheme = names.filter(known => known.startsWith(`${name}/`));
  if (inTheme.length > 0) return usage(`“${name}” is a theme; its policies are ${inTheme.join(', ')}`, parsed.command);
  const sameEnd = names.filter(known => known.endsWith(`/${name}`));
  const hint = sameEnd.length > 0 ? `; did you mean “${sameEnd.join('” or “')}”?` : didYouMean(name, names);
  return new PreflightError('usage', `there is no policy “${name}”${hint}`, { advice: `see ${program} policy list` });
}

async function aboutAddress(
  address: string,
  paths: readonly string[],
  profile: Profile,
  parsed: Parsed,
  host: Host,
): Promise<string> {
  const { graph, inputs, notices } = await loadInputs(paths, host, hasFlag(parsed, 'verbose'));
  const report = makeReport({ graph, inputs, notices, rules: builtInRules(profile), showAll: true });
  await writeNotices(report.notices, host);
  const { verdicts } = report;
  const meaning = meaningOf(address, verdicts);
  if (meaning.own.length + meaning.part.length > 0) return explainAddress(address, meaning, layoutFor(parsed, host));
  const known = graph.all().some(resource => resource.origin.address === address);
  const why = known ? 'is in the inputs, but no policy looks at it' : 'is not in the inputs';
  throw new PreflightError('usage', `${address} ${why}${known ? '' : didYouMean(address, addressesOf(verdicts))}`, {
    advice: `see ${program} list ${paths.join(' ')}`,
  });
}

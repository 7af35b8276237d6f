import { PreflightError } from '../core/error.js';
import type { Host } from '../io/host.js';
import { didYouMean } from '../core/nearest.js';
import type { PolicyHead } from '../policy/policy.js';
import { addressesOf, explainAddress, meaningOf } from '../report/explain-address.js';
import { explainPolicy } from '../report/explain-policy.js';
import { makeReport } from '../report/make-report.js';
import type { Parsed } from './command.js';
import { program } from './commands.js';
import { layoutFor } from './layout.js';
import { loadInputs, withInventories } from './load-inputs.js';
import { writeNotices } from './notices.js';
import { headsOf, policyNamed } from './rules.js';
import { settingsOf, type Settings } from './settings.js';
import { usage } from './usage.js';

/** A policy by its name; with inputs, an address in them. */
export async function run(parsed: Parsed, host: Host): Promise<number> {
  const [name = '', ...inputs] = parsed.positionals;
  const settings = await settingsOf(parsed, inputs, host);
  await host.stdout.write(
    inputs.length === 0
      ? aboutPolicy(name, settings, parsed, host)
      : await aboutAddress(name, inputs, settings, parsed, host),
  );
  return 0;
}

function aboutPolicy(name: string, { rules }: Settings, parsed: Parsed, host: Host): string {
  const policy = policyNamed(name, rules);
  if (policy === undefined) throw noPolicy(name, headsOf(rules), parsed);
  return explainPolicy(policy, rules.profile, layoutFor(parsed, host));
}

function noPolicy(name: string, heads: readonly PolicyHead[], parsed: Parsed): PreflightError {
  if (/^[^/]*\.|^\//u.test(name))
    return usage(
      `“${name}” is no policy; to explain an address name the inputs too: ${program} explain '${name}' plan.json`,
      parsed.command,
    );
  const names = heads.map(policy => policy.name);
  const inTheme = names.filter(known => known.startsWith(`${name}/`));
  if (inTheme.length > 0) return usage(`“${name}” is a theme; its policies are ${inTheme.join(', ')}`, parsed.command);
  const sameEnd = names.filter(known => known.endsWith(`/${name}`));
  const hint = sameEnd.length > 0 ? `; did you mean “${sameEnd.join('” or “')}”?` : didYouMean(name, names);
  return new PreflightError('usage', `there is no policy “${name}”${hint}`, { advice: `see ${program} policy list` });
}

async function aboutAddress(
  address: string,
  paths: readonly string[],
  { complete, rules, accept, inventories, notices: own }: Settings,
  parsed: Parsed,
  host: Host,
): Promise<string> {
  const loaded = await withInventories(await loadInputs(paths, parsed, host), inventories, parsed, host);
  const graph = complete(loaded.graph);
  const report = makeReport({ ...loaded, graph, notices: [...loaded.notices, ...own], rules, showAll: true, accept });
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

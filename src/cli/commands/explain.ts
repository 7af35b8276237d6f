import { PreflightError } from '../../core/error.js';
import { didYouMean, similar } from '../../core/nearest.js';
import { subjects } from '../../facts/subjects.js';
import type { Host } from '../../io/host.js';
import type { Rules } from '../../policy/verdicts/judge.js';
import type { Policy, PolicyHead } from '../../policy/policy.js';
import { aboutPolicy } from '../../report/policies/about-policy.js';
import { renderMatch, renderMatches, renderMatchesJson } from '../../report/policies/answer-matches.js';
import {
  addressesOf,
  explainAddress,
  meaningOf,
  renderAddressJson,
  type AddressMeaning,
} from '../../report/explain-address.js';
import { renderPolicyJson } from '../../report/policies/explain-json.js';
import { explainPolicy } from '../../report/policies/explain-policy.js';
import { findByAnswer } from '../../report/policies/find-by-answer.js';
import type { TextLayout } from '../../report/finding-text.js';
import { makeReport } from '../../report/make-report.js';
import { printable } from '../../report/printable.js';
import type { Parsed } from '../line/command.js';
import { program } from '../line/commands.js';
import { listFormats } from '../line/options.js';
import { layoutFor } from '../output/layout.js';
import { loadInputs } from '../inputs/load-inputs.js';
import { writeNotices } from '../output/notices.js';
import { changeOf, headsOf, policiesOf, policyNamed } from '../settings/rules.js';
import { settingsOf, type Settings } from '../settings/settings.js';
import { targetsOf, withErrors, writeTarget } from '../output/targets.js';
import { usage } from '../line/usage.js';

/** A policy by its name or by the error that it prevents; with inputs, an address in them. */
export async function run(parsed: Parsed, host: Host): Promise<number> {
  const [name = '', ...inputs] = parsed.positionals;
  const targets = targetsOf(parsed, listFormats, host);
  const { settings, meaning } = await withErrors(targets, host, async () => {
    const found = await settingsOf(parsed, inputs, host);
    return {
      settings: found,
      meaning: inputs.length === 0 ? undefined : await meaningIn(found, parsed, host),
    };
  });
  for (const target of targets) {
    const asked = { parsed, layout: layoutFor(parsed, host, target.file), isJson: target.kind === 'json' };
    const text = meaning === undefined ? aboutName(name, settings, asked) : aboutAddress(name, meaning, asked);
    await writeTarget(target, text, host);
  }
  return 0;
}

interface Asked {
  readonly parsed: Parsed;
  readonly layout: TextLayout;
  readonly isJson: boolean;
}

function aboutName(name: string, { rules }: Settings, asked: Asked): string {
  const policy = policyNamed(name, rules);
  if (policy !== undefined) return onePolicy(policy, rules, asked);
  const matches = isNameLike(name, headsOf(rules)) ? [] : findByAnswer(name, policiesOf(rules));
  const [first, ...others] = matches;
  if (first === undefined) throw noPolicy(name, headsOf(rules), asked.parsed);
  if (asked.isJson) return renderMatchesJson(name, matches);
  if (others.length > 0) return renderMatches(matches, asked.layout);
  return `${renderMatch(first, asked.layout)}\n${onePolicy(first.policy, rules, asked)}`;
}

function onePolicy(policy: Policy, rules: Rules, { layout, isJson }: Asked): string {
  const known = aboutPolicy(policy, { heads: headsOf(rules), subjects });
  const about = { ...known, change: changeOf(policy.name, rules) };
  return isJson ? renderPolicyJson(about) : explainPolicy(about, rules.profile, layout);
}

/** Whether a text is rather a mistyped name than what Azure has answered. */
function isNameLike(name: string, heads: readonly PolicyHead[]): boolean {
  return /^[a-z0-9-]+(?:\/[a-z0-9-]*)?$/u.test(name) && suggestions(name, heads).length > 0;
}

function suggestions(name: string, heads: readonly PolicyHead[]): readonly string[] {
  return similar(
    name,
    heads.map(head => head.name),
  );
}

function noPolicy(name: string, heads: readonly PolicyHead[], parsed: Parsed): PreflightError {
  const inTheme = heads.filter(head => head.name.startsWith(`${name}/`)).map(head => head.name);
  if (inTheme.length > 0) return usage(`“${name}” is a theme; its policies are ${inTheme.join(', ')}`, parsed.command);
  if (/^[^/\s]*\.|^\//u.test(name))
    return usage(
      `“${name}” is no policy; to explain an address name the inputs too: ${program} explain '${name}' plan.json`,
      parsed.command,
    );
  const near = suggestions(name, heads);
  const hint = near.length === 0 ? '' : `; did you mean “${near.join('” or “')}”?`;
  const shown = `“${printable(name, 120)}”`;
  const message = /\s/u.test(name)
    ? `there is no policy of the name ${shown}, and none that prevents such an error`
    : `there is no policy ${shown}`;
  return new PreflightError('usage', `${message}${hint}`, {
    advice: `see ${program} policy list`,
  });
}

function aboutAddress(address: string, meaning: AddressMeaning, { layout, isJson }: Asked): string {
  return isJson ? renderAddressJson(address, meaning) : explainAddress(address, meaning, layout);
}

/** What the first word of the command line means in the inputs that follow it. */
async function meaningIn(settings: Settings, parsed: Parsed, host: Host): Promise<AddressMeaning> {
  const [address = '', ...paths] = parsed.positionals;
  const { complete, rules, acceptFor, inventories } = settings;
  const loaded = await loadInputs({ paths, inventories }, parsed, host);
  const graph = complete(loaded.graph);
  const accept = await acceptFor(loaded.comments);
  const report = makeReport({
    ...loaded,
    graph,
    notices: [...loaded.notices, ...settings.notices],
    rules,
    keepsQuiet: true,
    accept,
  });
  const meaning = meaningOf(address, report);
  if (meaning.own.length + meaning.part.length > 0) {
    await writeNotices(report.notices, host);
    return meaning;
  }
  const known = graph.all().some(resource => resource.origin.address === address);
  const why = known ? 'is in the inputs, but no policy looks at it' : 'is not in the inputs';
  throw new PreflightError('usage', `${address} ${why}${known ? '' : didYouMean(address, addressesOf(report))}`, {
    advice: `see ${program} list ${paths.join(' ')}`,
  });
}

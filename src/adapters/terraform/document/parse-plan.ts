import { unlessThrown } from '../../../core/attempt.js';
/** Below so many characters there is nothing to gain. */
const worthwhile = 256 * 1024;

/**
 * Parses a JSON text; a large plan without its planned values, which then are null, where these name no resource that
 * is not among its changes: nothing else in them is read, and they are nearly half of a plan. Whatever does not look
 * as the cores write it is parsed as a whole.
 *
 * @throws SyntaxError for what is no JSON
 */
export function parsePlanText(text: string): unknown {
  return (text.length < worthwhile ? undefined : withoutPlannedValues(text)) ?? JSON.parse(text);
}

const opening = ',"planned_values":{"root_module":{';

/** What the cores write behind the planned values. No text in JSON can hold these: quotes in it are escaped. */
const following = [',"resource_drift":[', ',"resource_changes":['];

function withoutPlannedValues(text: string): object | undefined {
  const start = text.slice(0, worthwhile).indexOf(opening);
  const ends = start < 0 ? [] : following.map(name => text.indexOf(name, start)).filter(end => end > 0);
  if (ends.length === 0) return undefined;
  const from = start + opening.indexOf('{');
  const to = Math.min(...ends);
  const plan = parseOr(`${text.slice(0, from)}null${text.slice(to)}`);
  return plan !== undefined && namesNothingElse(text.slice(from, to), plan) ? plan : undefined;
}

/** A member of another object may have the name too, and then the rest is no JSON. */
function parseOr(text: string): object | undefined {
  return unlessThrown(SyntaxError, () => JSON.parse(text) as object);
}

/** True when every address in the text of the planned values is that of a change or of a module with changes. */
function namesNothingElse(text: string, plan: object): boolean {
  const known = addressesOf(plan);
  // Letters of the name could be written as escapes, though no core does that.
  if (known === undefined || (text.includes('\\u00') && escapedName.test(text))) return false;
  const name = '"address"';
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const start = at + name.length + ':"'.length;
    if (!text.startsWith(':"', at + name.length)) return false;
    // Nearly always another member follows. Between two quotes inside a text there is a backslash.
    if (known.has(text.slice(start, text.indexOf('","', start)))) continue;
    const address = text.slice(start, endOfText(text, start));
    if (!known.has(address) && !known.has(escaped(JSON.parse(`"${address}"`)))) return false;
  }
  return true;
}

const escapedName = /\\u00(?:6[145]|7[23])/i;

/** The place of the quote that ends a text of JSON. */
function endOfText(text: string, start: number): number {
  let end = text.indexOf('"', start);
  while (end > start && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end;
}

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === '\\') before -= 1;
  return (at - before) % 2 === 1;
}

/** The addresses as they stand in JSON. */
function addressesOf(plan: object): ReadonlySet<string> | undefined {
  const { resource_changes: changes }: { readonly resource_changes?: unknown } = plan;
  if (!Array.isArray(changes)) return undefined;
  const known = new Set<string>();
  const modules = new Set<string>();
  for (const change of changes as readonly unknown[]) {
    if (typeof change !== 'object' || change === null) return undefined;
    const { address, module_address: module }: { readonly address?: unknown; readonly module_address?: unknown } =
      change;
    known.add(escaped(address));
    for (let outer = module; typeof outer === 'string' && !modules.has(outer); outer = parentOf(outer)) {
      modules.add(outer);
      known.add(escaped(outer));
    }
  }
  return known;
}

/** A text as it nearly always stands in JSON; what is none is like no address. */
function escaped(text: unknown): string {
  return JSON.stringify(text ?? null).slice(1, -1);
}

function parentOf(module: string): string | undefined {
  const end = module.lastIndexOf('.module.');
  return end < 0 ? undefined : module.slice(0, end);
}

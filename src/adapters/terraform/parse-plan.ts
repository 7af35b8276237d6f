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
  try {
    return JSON.parse(text) as object;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** True when every address in the text of the planned values is that of a change or of a module with changes. */
function namesNothingElse(text: string, plan: object): boolean {
  const known = addressesOf(plan);
  // Letters of the name could be written as escapes, though no core does that.
  if (known === undefined || /\\u00(?:6[145]|7[23])/i.test(text)) return false;
  for (const [, escaped = ''] of text.matchAll(/"address"\s*:\s*"((?:[^"\\]|\\.)*)"/g)) {
    if (!known.has(unescaped(escaped))) return false;
  }
  return true;
}

/** A text of JSON without its escapes; nearly always these are the quotes round a key. */
function unescaped(text: string): string {
  const plain = text.replaceAll('\\"', '"');
  return plain.includes('\\') ? String(JSON.parse(`"${text}"`)) : plain;
}

function addressesOf(plan: object): ReadonlySet<unknown> | undefined {
  const { resource_changes: changes }: { readonly resource_changes?: unknown } = plan;
  if (!Array.isArray(changes)) return undefined;
  const known = new Set<unknown>();
  for (const change of changes as readonly unknown[]) {
    if (typeof change !== 'object' || change === null) return undefined;
    const { address, module_address: module }: { readonly address?: unknown; readonly module_address?: unknown } =
      change;
    known.add(address);
    for (let outer = module; typeof outer === 'string' && !known.has(outer); outer = parentOf(outer)) known.add(outer);
  }
  return known;
}

function parentOf(module: string): string | undefined {
  const end = module.lastIndexOf('.module.');
  return end < 0 ? undefined : module.slice(0, end);
}

/** One step of a Terraform address or expression: a name, or an index. */
export type Step = { readonly name: string } | { readonly index: string | number };

/**
 * Cuts a Terraform traversal into its steps: `module.app["eu"].azurerm_subnet.a[0].id`.
 * An index that is not literal does not occur in plan JSON; malformed text gives the steps before the fault.
 */
export function parseTraversal(text: string): Step[] {
  const steps: Step[] = [];
  const pattern = /([^.[\]"]+)|\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]/gy;
  let at = 0;
  while (at < text.length) {
    if (text[at] === '.') at += 1;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) break;
    const [whole, name, key, number] = match;
    if (name !== undefined) steps.push({ name });
    else if (key !== undefined) steps.push({ index: unescapeKey(key) });
    else steps.push({ index: Number(number) });
    at += whole.length;
  }
  return steps;
}

const letters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** The key that `formatIndex` writes so. */
function unescapeKey(key: string): string {
  return key.replaceAll(/\\(?:u[\da-f]{4}|U[\da-f]{8}|.)|([$%])\1(?=\{)/gsu, (whole, introducer?: string) => {
    if (introducer !== undefined) return introducer;
    const letter = whole.slice(1);
    if (letter.length <= 2) return letters[letter] ?? letter;
    const code = Number.parseInt(letter.slice(1), 16);
    return code > 0x10_ff_ff ? whole : String.fromCodePoint(code);
  });
}

/** A resource block inside its module: `type.name`, or `data.type.name`. */
export type BlockId = string;

/** The id of a block of a mode, `data` or anything else for a resource. */
export function blockId(mode: string | undefined, type: string, name: string): BlockId {
  return mode === 'data' ? `data.${type}.${name}` : `${type}.${name}`;
}

/** The name that a step is; undefined for an index, and where there is no step. */
export function nameOf(step: Step | { readonly key: unknown } | undefined): string | undefined {
  return step !== undefined && 'name' in step ? step.name : undefined;
}

/**
 * The text of an instance key as Terraform writes it behind an address; empty for none. What has no shape of its own is
 * an escape there, and what would begin a template is doubled (`toHCLQuotedString` in Terraform's `internal/addrs`).
 */
export function formatIndex(index: string | number | undefined): string {
  if (index === undefined) return '';
  return typeof index === 'number' ? `[${index}]` : `["${index.replaceAll(notPlain, escaped)}"]`;
}

const notPlain = /["\\]|[$%](?=\{)|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu;
const written: Readonly<Record<string, string>> = {
  '\n': String.raw`\n`,
  '\r': String.raw`\r`,
  '\t': String.raw`\t`,
  '"': String.raw`\"`,
  '\\': String.raw`\\`,
  $: '$$',
  '%': '%%',
};

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  return written[character] ?? (code > 0xff_ff ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`);
}

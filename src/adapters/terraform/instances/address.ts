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

function unescapeKey(key: string): string {
  if (!key.includes('\\')) return key;
  try {
    return String(JSON.parse(`"${key}"`));
  } catch {
    return key;
  }
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

/** The text of an instance key as Terraform writes it behind an address; empty for none. */
export function formatIndex(index: string | number | undefined): string {
  return index === undefined ? '' : `[${JSON.stringify(index)}]`;
}

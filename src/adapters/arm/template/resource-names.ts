import { joinText, Sensitive, Unknown, type Value } from '../../../graph/value.js';
import type { DeployedResource } from '../model.js';
import { segmentsOf } from '../scope/deployment-scope.js';

/** The whole type of a resource that may stand inside another, `Microsoft.Web/sites/config`. */
export function wholeType(written: string, parent: DeployedResource | undefined): string {
  return parent === undefined || hasNamespace(written) ? written : `${parent.type}/${written}`;
}

/** The whole name of one, `shop/web`. */
export function wholeName(own: Value, type: string, parent: DeployedResource | undefined): Value {
  if (parent === undefined || !isBelow(type, parent.type)) return own;
  const depth = type.split('/').length - 1;
  const isWhole = depth > 1 && segmentsOf(own).length === depth;
  return isWhole ? own : joinText([parent.name, '/', own]);
}

/** Whether a type is written whole: `Microsoft.Web/sites/config` and not `config`. */
function hasNamespace(type: string): boolean {
  return /^[^/]+\.[^/]*\//.test(type);
}

/** False for a type of another namespace: inside another resource it stands for itself, as if it stood beside. */
function isBelow(type: string, parent: string): boolean {
  return type.toLowerCase().startsWith(`${parent.toLowerCase()}/`);
}

/** Resources of several types may have one name, and by its own name none waits for itself. */
export function isMeant(other: DeployedResource, named: Value, waiting: DeployedResource): boolean {
  return other !== waiting || typeof named !== 'string' || named.includes('/');
}

/** Names are shown in ids and addresses: one that a secret is a part of stays unknown. */
export function shownName(name: Value, pointer: string): Value {
  return name instanceof Sensitive
    ? new Unknown({ symbol: `name of ${pointer}`, reason: 'a secret is a part of its name' })
    : name;
}

/** Which round of a loop an address means, `[3]`; nothing outside of loops. */
export function roundText(index: Value | undefined): string {
  if (index === undefined) return '';
  return `[${typeof index === 'number' ? index : '*'}]`;
}

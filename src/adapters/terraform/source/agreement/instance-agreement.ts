import { isList } from '../../../../core/list.js';
import { ownProperty } from '../../../../core/own-property.js';
import { isObject, Sensitive, type Json, type Value } from '../../../../graph/value.js';
import type { PlanJson, ResourceChange } from '../../document/plan-json.js';
import { asDeclared } from '../../families/defaults.js';
import { mappings } from '../../families/index.js';
import { bareText, bodiesOf } from '../files/block.js';
import { valuesOf } from '../evaluation/instances-of.js';
import { conditionsOf } from '../evaluation/module-scope.js';
import { anyKey } from '../evaluation/repetition.js';
import type { ResourceInstance } from '../evaluation/resource-instance.js';

/**
 * Where a plan and its source have other instances, or other values of what both know; as addresses, empty when they
 * are one. `isPartial` says that the plan leaves out some of what is written.
 */
export function instanceDifferences(
  plan: PlanJson,
  written: Iterable<ResourceInstance>,
  isPartial: boolean,
): readonly string[] {
  const planned = new Map((plan.resource_changes ?? []).filter(isThere).map(change => [change.address, change]));
  const differences: string[] = [];
  const seen = new Set<string>();
  for (const instance of written) {
    const { address, mode } = instance;
    if (mode === 'data' || conditionsOf(instance).length > 0) continue;
    seen.add(address);
    const change = planned.get(address);
    if (change !== undefined) differences.push(...attributeDifferences(change, instance));
    else if (!isPartial) differences.push(address);
  }
  const isOpen = (address: string): boolean => [...written].some(({ address: own }) => standsFor(own, address));
  return [...differences, ...[...planned.keys()].filter(address => !seen.has(address) && !isOpen(address))];
}

function isThere({ mode, deposed, change }: ResourceChange): boolean {
  return mode === 'managed' && deposed === undefined && change.after !== null;
}

/** Whether an address with keys that nobody knows stands for another one. */
function standsFor(symbolic: string, address: string): boolean {
  const [start = '', ...parts] = symbolic.split(anyKey);
  if (parts.length === 0 || !address.startsWith(start)) return false;
  let at = start.length;
  for (const part of parts) {
    const found = address.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return true;
}

/** Of types that have a row: what the provider makes of the attributes of others is not known here. */
function attributeDifferences(
  { type, address, change }: ResourceChange,
  instance: ResourceInstance,
): readonly string[] {
  if (!mappings.has(type)) return [];
  const ignored = ignoredOf(instance);
  if (ignored === 'all') return [];
  return [...valuesOf(instance)]
    .filter(([name]) => !ignored.has(name))
    .filter(([name]) => change.after_unknown?.[name] !== true)
    .filter(([name, value]) => !mayBeSame(name, value, change.after?.[name]))
    .map(([name]) => `${address}.${name}`);
}

/** The attributes that `ignore_changes` leaves as they were. */
function ignoredOf({ block }: ResourceInstance): ReadonlySet<string> | 'all' {
  const found = bodiesOf(block.body['lifecycle']).flatMap(({ ignore_changes: ignored }) => ignored ?? []);
  const names = found.flat().map(each => bareText(each) ?? '');
  return names.includes('all') ? 'all' : new Set(names.map(name => /^\w+/.exec(name)?.[0] ?? ''));
}

/** Whether what is written may be what is planned: all that both know is equal. Sets have no order. */
function mayBeSame(name: string, written: Value, planned: Json | undefined): boolean {
  if (planned === undefined) return true;
  if (written instanceof Sensitive) return mayBeSame(name, written.reveal(), planned);
  // Left out, written as null and filled in by the provider look the same.
  if (written === null || planned === null) return written === null || isEmpty(written);
  if (typeof written !== 'object') return sameScalar(name, written, planned);
  if (isList(written)) return isList(planned) && sameList(name, written, planned);
  if (!isObject(written)) return true;
  if (!isObject(planned)) return false;
  return Object.entries(written).every(([inner, value]) => mayBeSame(inner, value, ownProperty(planned, inner)));
}

function isEmpty(value: Value): boolean {
  if (isList(value)) return value.length === 0;
  return (
    value === '' ||
    (isObject(value) && Object.keys(value).length === 0) ||
    (typeof value === 'object' && !isObject(value))
  );
}

function sameScalar(name: string, written: boolean | number | string, planned: Json): boolean {
  if (planned === null || typeof planned === 'object') return false;
  return textOf(name, written) === textOf(name, planned);
}

/** A scalar as a text: the core converts between them, and the platform's names have no letter case. */
function textOf(name: string, value: boolean | number | string): string {
  return JSON.stringify(asDeclared(name, String(value)))
    .replaceAll('"', '')
    .toLowerCase();
}

function sameList(name: string, written: readonly Value[], planned: readonly Json[]): boolean {
  return (
    written.length === planned.length && written.every(item => planned.some(other => mayBeSame(name, item, other)))
  );
}

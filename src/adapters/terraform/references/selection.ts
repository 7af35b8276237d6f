import { nameOf, type Step } from '../instances/address.js';
import type { Module } from '../instances/configuration.js';
import type { Instance } from '../instances/instance.js';
import { pairByIndex, type Index } from './pairing.js';

/** What is taken of the value of an expression: an element, and what in that. */
export interface Selection extends Index {
  readonly steps: readonly Step[];
}

/** What steps behind a reference take of its value; undefined for all of it. */
export function selectionOf(steps: readonly Step[]): Selection | undefined {
  const [first] = steps;
  if (first === undefined) return undefined;
  const key = 'name' in first ? first.name : first.index;
  return { key, siblings: [], isWritten: true, steps: steps.slice(1) };
}

/** The steps that a plan spells out. */
export function pathOf(taken: Selection | undefined): readonly Step[] {
  return taken?.isWritten !== true || taken.key === undefined ? [] : [{ index: taken.key }, ...taken.steps];
}

/**
 * The instances that an element of a collection is made of: maps of what a block makes have the keys of its instances,
 * or their names.
 */
export function elementsOf(
  instances: ReadonlyMap<string | number | undefined, Instance>,
  taken: Selection,
): readonly Instance[] {
  const paired = pairByIndex(instances, taken);
  if (paired.length > 0 || !taken.isWritten) return paired;
  const named = [...instances.values()].filter(({ after }) => after?.['name'] === taken.key);
  return named.length === 1 ? named : [];
}

/** Which attribute of an instance is taken: objects that a module makes of one have members of their own. */
export function attributeOf(
  { after, unknown }: Instance,
  rest: readonly Step[],
  taken: Selection | undefined,
): readonly Step[] {
  const name = nameOf(taken?.steps[0]);
  if (rest.length > 0 || taken === undefined || name === undefined) return rest;
  return Object.hasOwn(unknown, name) || Object.hasOwn(after ?? {}, name) ? taken.steps : rest;
}

/** Which output is taken of an instance of a module, as far as its own name tells. */
export function outputSteps({ json }: Module, taken: Selection | undefined): readonly Step[] {
  const name = nameOf(taken?.steps[0]);
  return taken !== undefined && name !== undefined && Object.hasOwn(json.outputs ?? {}, name) ? taken.steps : [];
}

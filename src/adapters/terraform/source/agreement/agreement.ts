import { isList } from '../../../../core/list.js';
import { ownProperty } from '../../../../core/own-property.js';
import { isObject, type Json } from '../../../../graph/value.js';
import type {
  ConfigurationJson,
  Expression,
  Expressions,
  ModuleCall,
  ModuleJson,
  ResourceConfiguration,
} from '../../document/plan-json.js';
import { isExpression } from '../../instances/configuration.js';
import { exactTerms } from '../../references/term.js';

/**
 * Where the configuration in a plan and that of source say different things, as addresses; empty when they are one.
 * Plan JSON has the constants and the references of every expression, so a change of either shows, and one of how the
 * same references are put together does not.
 */
export function configurationDifferences(planned: ConfigurationJson, written: ConfigurationJson): readonly string[] {
  return moduleDifferences(planned.root_module ?? {}, written.root_module ?? {}, '');
}

function moduleDifferences(planned: ModuleJson, written: ModuleJson, prefix: string): readonly string[] {
  return [
    ...blockDifferences(planned, written, prefix),
    ...named(planned.outputs, written.outputs, (left, right, name) =>
      same(left?.expression, right?.expression) ? [] : [`${prefix}output.${name}`],
    ),
    ...named(planned.variables, written.variables, (left, right, name) =>
      left !== undefined && right !== undefined && sameConstant(left.default ?? null, right.default ?? null)
        ? []
        : [`${prefix}var.${name}`],
    ),
    ...named(planned.module_calls, written.module_calls, (left, right, name) =>
      callDifferences(left, right, `${prefix}module.${name}`),
    ),
  ];
}

function blockDifferences(planned: ModuleJson, written: ModuleJson, prefix: string): readonly string[] {
  return named(byAddress(planned), byAddress(written), (left, right, address) =>
    left !== undefined &&
    right !== undefined &&
    sameRepetition(left, right) &&
    sameAll(left.expressions, right.expressions)
      ? []
      : [`${prefix}${address}`],
  );
}

function byAddress({ resources = [] }: ModuleJson): Record<string, ResourceConfiguration> {
  return Object.fromEntries(resources.map(block => [block.address, block]));
}

function callDifferences(
  planned: ModuleCall | undefined,
  written: ModuleCall | undefined,
  address: string,
): readonly string[] {
  if (planned === undefined || written === undefined) return [address];
  const isSame = sameRepetition(planned, written) && sameAll(planned.expressions, written.expressions);
  // Of a module that is not at hand there is nothing to compare.
  const inner =
    planned.module === undefined || written.module === undefined
      ? []
      : moduleDifferences(planned.module, written.module, `${address}.`);
  return [...(isSame ? [] : [address]), ...inner];
}

/** What a comparison finds for every name that stands on either side. */
function named<T>(
  planned: Record<string, T> | undefined,
  written: Record<string, T> | undefined,
  compare: (planned: T | undefined, written: T | undefined, name: string) => readonly string[],
): readonly string[] {
  return [...new Set([...Object.keys(planned ?? {}), ...Object.keys(written ?? {})])].flatMap(name =>
    compare(ownProperty(planned, name), ownProperty(written, name), name),
  );
}

type Repeated = Pick<ResourceConfiguration, 'count_expression' | 'for_each_expression'>;

function sameRepetition(left: Repeated, right: Repeated): boolean {
  return (
    same(left.count_expression, right.count_expression) && same(left.for_each_expression, right.for_each_expression)
  );
}

function sameAll(
  planned: ResourceConfiguration['expressions'],
  written: ResourceConfiguration['expressions'],
): boolean {
  return named(planned, written, (left, right, name) => (same(left, right) ? [] : [name])).length === 0;
}

/** Whether two expressions, or the blocks of one name, have the same constants and references. */
function same(planned: Expressions | undefined, written: Expressions | undefined): boolean {
  const [left, right] = [contentOf(planned), contentOf(written)];
  if (left.references.size !== right.references.size) return false;
  if ([...left.references].some(reference => !right.references.has(reference))) return false;
  // One expression of which a part refers to something shows no constant of its other parts.
  const isFlat = planned !== undefined && isExpression(planned) && left.references.size > 0;
  return isFlat || right.isUnclear || sameTexts(left.constants, right.constants);
}

interface Content {
  readonly references: ReadonlySet<string>;
  readonly constants: readonly string[];
  /** True when a constant has to be worked out by a function that needs more than the expression. */
  readonly isUnclear: boolean;
}

function contentOf(written: Expressions | undefined): Content {
  const references = new Set<string>();
  const constants: string[] = [];
  let isUnclear = false;
  for (const expression of expressionsIn(written)) {
    const terms = exactTerms(expression.references ?? []);
    for (const term of terms) references.add(term);
    if (expression.constant_value !== undefined) constants.push(...scalarsOf(expression.constant_value));
    else if (terms.length === 0 && expression.references !== undefined) isUnclear = true;
  }
  return { references, constants: constants.toSorted(), isUnclear };
}

function* expressionsIn(node: Expressions | undefined): Generator<Expression> {
  if (node === undefined || node === null || typeof node !== 'object') return;
  if (isExpression(node)) yield node;
  else for (const child of Object.values(node)) yield* expressionsIn(child);
}

/** The scalars in a constant as texts, since the core converts between them; null is as good as nothing. */
function scalarsOf(value: Json): readonly string[] {
  if (value === null) return [];
  if (isList(value)) return value.flatMap(scalarsOf);
  return isObject(value) ? Object.values(value as Record<string, Json>).flatMap(scalarsOf) : [String(value)];
}

function sameConstant(left: Json, right: Json): boolean {
  return sameTexts(scalarsOf(left).toSorted(), scalarsOf(right).toSorted());
}

function sameTexts(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((text, index) => text === right[index]);
}

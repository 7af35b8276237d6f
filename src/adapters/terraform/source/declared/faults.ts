import { posix } from 'node:path';
import { compareText } from '../../../../core/order.js';
import { firstOf, PreflightError } from '../../../../core/error.js';
import { isList } from '../../../../core/list.js';
import { isObject, type Json } from '../../../../graph/value.js';
import type { Files } from '../../../files.js';
import { blocksOf, bodiesOf, literalText, type Block, type Body } from '../files/block.js';
import { isCallArgument, isMetaArgument } from '../files/meta-arguments.js';
import { allModules, type ModuleCall, type ModuleNode } from '../modules/module-tree.js';
import { isLocal } from '../modules/source-address.js';
import type { ModuleSource } from '../files/module-source.js';
import { WrittenPlaces } from '../files/written-places.js';
import { callFaults } from './call-faults.js';
import type { Fault } from './fault.js';
import { referenceFault, type Context } from './reference-fault.js';
import { usedProviders } from './used-providers.js';
import { orderReferences, writtenReferences, type WrittenReference } from './written-references.js';

/**
 * Throws a PreflightError for what Terraform refuses before it evaluates anything: references to what is not declared,
 * calls of modules with arguments that these do not have, folders of modules without source. Nothing is judged then,
 * because what such a name was to mean is not known.
 */
export function refuseUndeclared(root: ModuleNode, files: Files): void {
  const found: Fault[] = [];
  const isOpen = hasGenerated(root.source, files);
  const used = usedProviders(root);
  const seen = new Set<unknown>();
  for (const node of allModules(root)) {
    if (seen.has(node.source)) continue;
    seen.add(node.source);
    if (node !== root || !isOpen) found.push(...faultsIn(node, used, files));
  }
  if (found.length === 0) return;
  const places = new WrittenPlaces(files);
  const errors = found.map(
    ({ message, advice, ...spot }) =>
      new PreflightError('input', message, { place: places.of(spot), ...(advice !== undefined && { advice }) }),
  );
  throw firstOf(errors.toSorted(inOrder));
}

function inOrder({ place: left }: PreflightError, { place: right }: PreflightError): number {
  return compareText(left?.file ?? '', right?.file ?? '') || (left?.line ?? 0) - (right?.line ?? 0);
}

/** Terragrunt writes files of its own beside those that are there, so that what they declare is missing. */
export function hasGenerated({ folder }: ModuleSource, files: Files): boolean {
  return files.list(folder).some(path => /^terragrunt\.(?:hcl|hcl\.json|stack\.hcl)$/.test(posix.basename(path)));
}

function* faultsIn(node: ModuleNode, used: ReadonlySet<Block>, files: Files): Generator<Fault> {
  const { resources, data, ephemeral, calls, outputs, locals, providers, variables, checks } = node.source;
  const outside: Context = { node, hasEach: false, hasCount: false };
  for (const block of [...resources.values(), ...data.values(), ...ephemeral.values()])
    yield* blockFaults(block, isMetaArgument, outside);
  for (const block of calls.values()) yield* blockFaults(block, isCallArgument, outside);
  for (const block of outputs.values()) yield* blockFaults(block, isOutputArgument, outside);
  for (const block of providers.values()) if (used.has(block)) yield* blockFaults(block, isProviderArgument, outside);
  for (const block of checks) yield* checkFaults(block, outside);
  for (const block of variables.values())
    yield* faultsOf(writtenReferences(block.body['validation'] ?? null, ['validation']), block, outside);
  for (const [name, { value, file }] of locals)
    yield* faultsOf(writtenReferences(value, [name]), { file, header: ['locals'] }, outside);
  for (const call of node.calls.values()) yield* callFaults(call, isEmpty(call, node, files));
}

/** A check may have a data source of its own, which means something there and nowhere else. */
function* checkFaults(block: Block, outside: Context): Generator<Fault> {
  const { body, file, header } = block;
  const scoped = blocksOf({ file, content: body }, 'data', 2);
  const inside = { ...outside, scoped: new Map(scoped.map(each => [each.header.slice(1).join('.'), each])) };
  for (const each of scoped)
    for (const fault of blockFaults(each, isMetaArgument, inside))
      yield { ...fault, header, path: [...each.header, 0, ...(fault.path ?? [])] };
  yield* faultsOf(writtenReferences(body['assert'] ?? null, ['assert']), block, inside);
}

function isOutputArgument(name: string): boolean {
  return name !== 'value' && name !== 'precondition';
}

function isProviderArgument(name: string): boolean {
  return name === '//' || name === 'alias' || name === 'version';
}

/** The references of a block. `isOwn` is true for arguments that have a meaning of their own. */
function* blockFaults(block: Block, isOwn: (name: string) => boolean, outside: Context): Generator<Fault> {
  const { body } = block;
  const inside = { ...outside, hasEach: body['for_each'] !== undefined, hasCount: body['count'] !== undefined };
  for (const name of ['count', 'for_each'])
    if (body[name] !== undefined) yield* faultsOf(writtenReferences(body[name], [name]), block, outside);
  yield* faultsOf(orderReferences(body['depends_on']), block, outside);
  yield* faultsOf(writtenReferences(own(body, isOwn), []), block, inside);
  for (const path of ['connection', 'provisioner'])
    yield* faultsOf(writtenReferences(withoutWords(body[path] ?? null), [path]), block, inside);
  for (const [index, { precondition = [], postcondition = [] }] of bodiesOf(body['lifecycle']).entries())
    yield* faultsOf(writtenReferences({ precondition, postcondition }, ['lifecycle', index]), block, inside);
}

function own(body: Body, isOwn: (name: string) => boolean): Json {
  return Object.fromEntries(Object.entries(body).filter(([name]) => name === 'dynamic' || !isOwn(name)));
}

/** What is said of a provisioner without `when = destroy` and `on_failure = continue`, whose words are no references. */
function withoutWords(json: Json): Json {
  if (isList(json)) return json.map(withoutWords);
  if (!isObject(json)) return json;
  const told = Object.entries(json).filter(([name]) => name !== 'when' && name !== 'on_failure');
  return Object.fromEntries(told.map(([name, inner]) => [name, withoutWords(inner)]));
}

function* faultsOf(
  references: Iterable<WrittenReference>,
  { file, header, nth }: Pick<Block, 'file' | 'header' | 'nth'>,
  context: Context,
): Generator<Fault> {
  for (const { reference, path } of references) {
    const wrong = referenceFault(reference, context);
    if (wrong !== undefined) yield { ...wrong, file, header, path, ...(nth !== undefined && { nth }) };
  }
}

/** Whether there is nothing at all where a call leads to, as far as that can be told. */
function isEmpty({ block, unread }: ModuleCall, { source }: ModuleNode, files: Files): boolean {
  const path = literalText(block.body['source']);
  if (unread === undefined || path === undefined || !isLocal(path)) return false;
  const folder = posix.join(source.folder, path.replaceAll('\\', '/'));
  return (files.listBelow?.(folder) ?? []).length === 0;
}

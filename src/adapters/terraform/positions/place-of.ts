import type { Place } from '../../../core/error.js';
import { append } from '../../../core/multimap.js';
import { remember } from '../../../core/remember.js';
import { partsOf, type ExpressionPart } from './expression-parts.js';
import type { SourceAttribute, SourceBlock, SourceBody, SourceTree, Span } from './source-tree.js';

/** A step from a block to something in it: the name of an attribute or of a block, or the number of one of several. */
export type Step = string | number;

/** Which block of a file is meant, and what in it: as `placeOf` says. */
export type Spot = readonly [header: readonly string[], path?: readonly Step[], nth?: number];

/** A part of a file; lines and columns from 1, columns in UTF-16 units, the end behind the last character of its first line. */
export type SourcePlace = Required<Pick<Place, 'line' | 'column' | 'endColumn'>>;

/**
 * Where something is written in a file: `header` is the type of a block and its labels (`['resource',
 * 'azurerm_subnet', 'app']`), `path` leads from there to an attribute (`['delegation', 0, 'name']`), numbers meaning
 * the order in the file of blocks with the same labels, which stand before (`['provisioner', 'local-exec', 0]`), and
 * into lists and objects that are written as such. What `dynamic` makes is found in its `content`. What is not written,
 * or could be one of several, gives what is around it; a block stands for its header. `nth` tells which of several
 * blocks with this header is meant; without it that is the one that has most of the path. Undefined when the file has
 * no such block.
 */
export function placeOf(tree: SourceTree, ...[header, path = [], nth]: Spot): SourcePlace | undefined {
  const steps = path.map(String);
  const all = blocksWith(tree, header);
  const meant = nth === undefined ? undefined : all[nth];
  let best: Found | undefined;
  for (const block of meant === undefined ? all : [meant]) {
    const found = find(tree, block, steps);
    if (best === undefined || found.taken > best.taken) best = found;
  }
  return best && tree.lines.from(best.span.start, best.span.end);
}

/** The blocks of a file with a header, in their order: of `locals` there may be several. */
function blocksWith(tree: SourceTree, header: readonly string[]): readonly SourceBlock[] {
  return blocksByHeader(tree).get(keyOf(header)) ?? [];
}

const blocksByHeader = remember((tree: SourceTree): ReadonlyMap<string, readonly SourceBlock[]> => {
  const blocks = new Map<string, SourceBlock[]>();
  for (const block of tree.body.blocks) append(blocks, keyOf([block.type, ...block.labels]), block);
  return blocks;
});

function keyOf(header: readonly string[]): string {
  return JSON.stringify(header);
}

/** What some steps lead to, and how many of them could be taken. */
interface Found {
  readonly span: Span;
  readonly taken: number;
}

function find(tree: SourceTree, block: SourceBlock, steps: readonly string[]): Found {
  let at: Made = block;
  let taken = 0;
  for (;;) {
    const name = steps[taken];
    const { attributes, blocks } = itemsOf(at.body);
    const attribute = name === undefined ? undefined : attributes.get(name);
    if (attribute !== undefined) return findInExpression(tree, attribute, steps, taken + 1);
    const all = name === undefined ? [] : (blocks.get(name) ?? []);
    const labels = steps.slice(taken + 1, taken + 1 + (all[0]?.labels.length ?? 0));
    const made = all.filter(each => labels.every((label, index) => each.labels[index] === label));
    const inner = chosen(made, steps[taken + 1 + labels.length]);
    if (inner === undefined) return { span: at.header, taken };
    at = inner;
    taken += 2 + labels.length;
  }
}

function findInExpression(tree: SourceTree, attribute: SourceAttribute, steps: readonly string[], from: number): Found {
  let span: Span = attribute;
  let value = attribute.expression;
  for (let taken = from; ; taken += 1) {
    const part = partsIn(tree, value).get(steps[taken] ?? '');
    if (part === undefined || taken >= steps.length) return { span, taken: Math.min(taken, steps.length) };
    span = part;
    value = part.value;
  }
}

/** The parts of an expression, kept for the next who asks. */
function partsIn(tree: SourceTree, value: Span): ReadonlyMap<string, ExpressionPart> {
  const known = knownParts(tree);
  const parts = known.get(value.start) ?? new Map(partsOf(tree.text, value).map(part => [part.key, part]));
  known.set(value.start, parts);
  return parts;
}

const knownParts = remember((): Map<number, ReadonlyMap<string, ExpressionPart>> => new Map());

/** A block, or those that a `dynamic` one makes. */
interface Made {
  readonly header: Span;
  readonly body: SourceBody;
  /** Those of a `dynamic` block are none of what it makes. */
  readonly labels: readonly string[];
  readonly isDynamic?: boolean;
}

/** Which of some blocks of one type has a number; undefined where nothing tells, as `dynamic` makes any number of them. */
function chosen(made: readonly Made[], step: string | undefined): Made | undefined {
  const [only] = made;
  if (made.length === 1 && (step === undefined || step === '0' || only?.isDynamic === true)) return only;
  const firstDynamic = made.findIndex(({ isDynamic }) => isDynamic === true);
  const index = Number(step ?? Number.NaN);
  return firstDynamic === -1 || index < firstDynamic ? made[index] : undefined;
}

const itemsOf = remember((body: SourceBody) => {
  const blocks = new Map<string, Made[]>();
  for (const block of body.blocks) {
    const [label] = block.labels;
    const content = block.body.blocks.find(({ type }) => type === 'content');
    if (block.type !== 'dynamic' || label === undefined) append(blocks, block.type, block);
    else
      append(blocks, label, { header: block.header, body: content?.body ?? block.body, labels: [], isDynamic: true });
  }
  return { attributes: new Map(body.attributes.map(attribute => [attribute.name, attribute])), blocks };
});

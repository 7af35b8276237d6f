import { isList } from '../../../../core/list.js';
import { isObject, Unknown, type Json } from '../../../../graph/value.js';
import { withVariables, type Scope } from '../../language/evaluation/scope.js';
import { forEachCandidate } from '../../language/values/candidates.js';
import { symbolOf } from '../../language/values/symbol.js';
import type { TfValue } from '../../language/values/value.js';
import { bareText, bodiesOf, type Body } from '../files/block.js';
import { isMetaArgument } from '../files/meta-arguments.js';
import { elementsOf, reasonOf } from './expansion.js';
import type { Session, Site } from './session.js';

/** What a body is evaluated with. */
export interface Around {
  readonly session: Session;
  readonly scope: Scope;
  readonly site: Site;
  /** The names of blocks that may stand without a list around them. */
  readonly blocks: ReadonlySet<string>;
}

/** The site of what stands in another. */
export function inside(site: Site, name: string): Site {
  return { ...site, path: [...(site.path ?? []), name], address: `${site.address}.${name}` };
}

/** The names of the attributes and blocks of a resource, those of dynamic blocks included. */
export function attributeNames(body: Body): readonly string[] {
  const written = Object.keys(body).filter(name => !isMetaArgument(name));
  return [...new Set([...written, ...dynamicOf(body).keys()])];
}

/** What a resource's body says of one attribute, or of all blocks of a name; undefined when it says nothing. */
export function attributeOf(body: Body, name: string, around: Around): TfValue | undefined {
  const written = Object.hasOwn(body, name) && !isMetaArgument(name) ? body[name] : undefined;
  const dynamic = dynamicOf(body).get(name);
  const site = inside(around.site, name);
  if (dynamic === undefined)
    return written === undefined ? undefined : writtenValue(name, written, { ...around, site });
  const fixed = written === undefined ? [] : bodiesOf(written).map(each => bodyValue(each, { ...around, site }));
  return withDynamic(fixed, dynamic, { ...around, site });
}

/** Blocks are a list of bodies; an attribute with a list of objects looks the same, and is evaluated to the same. */
function writtenValue(name: string, json: Json, around: Around): TfValue {
  if (isObject(json) && around.blocks.has(name)) return [bodyValue(json, around)];
  if (isList(json) && json.length > 0 && json.every(isObject))
    return bodiesOf(json).map(body => bodyValue(body, around));
  return around.session.evaluate(json, around.scope, around.site);
}

function bodyValue(body: Body, around: Around): TfValue {
  if (Object.keys(body).some(name => name.includes('${')))
    return around.session.evaluate(body, around.scope, around.site);
  const dynamic = dynamicOf(body);
  const own = Object.entries(body).filter(([name]) => name !== '//' && !(name === 'dynamic' && dynamic.size > 0));
  const result: Record<string, TfValue> = {};
  for (const [name, json] of own) {
    const site = inside(around.site, name);
    result[name] = writtenValue(name, json, { ...around, site });
  }
  for (const [name, blocks] of dynamic) {
    const fixed = result[name];
    const site = inside(around.site, name);
    result[name] = withDynamic(isList(fixed) ? fixed : [], blocks, { ...around, site });
  }
  return result;
}

/** Blocks that are written out with those that are made of a collection; unknown where nobody knows how many these are. */
function withDynamic(fixed: readonly TfValue[], dynamic: readonly DynamicBlock[], around: Around): TfValue {
  const { session, scope, site } = around;
  const collections = dynamic.map(({ forEach }) => session.evaluate(forEach, scope, site));
  const symbol = (): string => `${site.address} of ${collections.map(symbolOf).join(', ')}`;
  const all = (known: readonly TfValue[]): TfValue => {
    const reason = known.map(reasonOf).find(found => found !== undefined);
    if (reason !== undefined) return new Unknown({ symbol: symbol(), reason });
    const made = dynamic.map((block, at) => madeOf(block, known[at] ?? null, around));
    return made.includes(undefined)
      ? session.refuse(site, 'the for_each of a dynamic block must be a collection')
      : [...fixed, ...made.flatMap(blocks => blocks ?? [])];
  };
  return forEachCandidate(collections, symbol, all) ?? all(collections);
}

/** The blocks that are made of a collection; undefined for what is none. */
function madeOf(
  { iterator, content }: DynamicBlock,
  collection: TfValue,
  around: Around,
): readonly TfValue[] | undefined {
  const elements = elementsOf(collection);
  around.session.count(elements?.length ?? 0, around.site);
  return elements?.flatMap(([key, value]) => {
    const scope = withVariables(around.scope, new Map([[iterator, { key, value }]]));
    return content.map(body => bodyValue(body, { ...around, scope }));
  });
}

interface DynamicBlock {
  readonly forEach: Json;
  readonly iterator: string;
  readonly content: readonly Body[];
}

/** The dynamic blocks of a body by the name of what they make. */
function dynamicOf(body: Body): ReadonlyMap<string, readonly DynamicBlock[]> {
  if (!Object.hasOwn(body, 'dynamic')) return none;
  const found = new Map<string, DynamicBlock[]>();
  for (const [name, blocks] of bodiesOf(body['dynamic']).flatMap(each => Object.entries(each))) {
    for (const block of bodiesOf(blocks)) {
      const { for_each: forEach, content, iterator } = block;
      if (forEach === undefined || content === undefined) continue;
      const made = { forEach, iterator: bareText(iterator) ?? name, content: bodiesOf(content) };
      found.set(name, [...(found.get(name) ?? []), made]);
    }
  }
  return found;
}

const none: ReadonlyMap<string, readonly DynamicBlock[]> = new Map();

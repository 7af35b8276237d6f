import { shortened } from '../../core/list.js';
import { didYouMean } from '../../core/nearest.js';
import { dotted } from '../../core/path.js';
import { combiningKeywords } from '../conditions/facts-used.js';
import { checkOperands } from './check-operands.js';
import type { Check } from './check.js';
import {
  factPaths,
  isOfType,
  itemOf,
  memberOf,
  numericTypes,
  typeList,
  typeNouns,
  type FactNode,
  type FactType,
} from '../facts-schema.js';
import type { Condition, ConditionObject } from '../policy.js';

/** What a condition judges: a fact or a group of facts, and the types that it can still have there. */
interface Judged {
  readonly node: FactNode;
  readonly types: readonly FactType[];
}

/** Checks that a condition can be decided by the facts there are, and that it cannot pass by saying nothing. */
export function checkCondition(condition: Condition, node: FactNode, check: Check): void {
  checkPart(condition, { node, types: node.schema?.types ?? [] }, check);
}

function checkPart(condition: Condition, judged: Judged, check: Check): void {
  if (typeof condition === 'boolean') return;
  const types = narrow(judged.types, condition);
  if (judged.node.schema === undefined) checkGroup(condition, judged.node, check);
  else {
    checkTypes(condition, judged, check);
    checkOperands(condition, judged.node, check);
  }
  const inner = { node: judged.node, types };
  const guarded = typeof condition.if === 'object' ? { ...inner, types: narrow(types, condition.if) } : inner;
  for (const keyword of ['not', 'if', 'else'] as const) follow(condition[keyword], inner, check.in(keyword));
  follow(condition.then, guarded, check.in('then'));
  for (const keyword of ['allOf', 'anyOf'] as const) {
    condition[keyword]?.forEach((part, index) => checkPart(part, inner, check.in(keyword, index)));
  }
  checkMembers(condition, judged.node, check);
  checkItems(condition, judged.node, check);
}

function follow(condition: Condition | undefined, judged: Judged, check: Check): void {
  if (condition !== undefined) checkPart(condition, judged, check);
}

function narrow(types: readonly FactType[], { type }: ConditionObject): readonly FactType[] {
  if (type === undefined) return types;
  const wanted = typeList(type);
  return types.filter(own => wanted.some(other => isOfType(own, other)));
}

function checkGroup(condition: ConditionObject, { path, members }: FactNode, check: Check): void {
  for (const keyword of Object.keys(condition)) {
    if (combiningKeywords.has(keyword)) continue;
    const names = [...(members?.keys() ?? [])].slice(0, 5).join(', ');
    check
      .in(keyword)
      .report(
        `“${keyword}” judges a fact, but ${path === '' ? 'the subject' : path} is a group of facts (${names}, …): go on with “properties”`,
        'key',
      );
  }
}

/** The keywords that say nothing of values of other types, with the type that they judge. */
const judgedTypes: { readonly [keyword: string]: readonly FactType[] } = {
  minimum: numericTypes,
  maximum: numericTypes,
  exclusiveMinimum: numericTypes,
  exclusiveMaximum: numericTypes,
  atMost: numericTypes,
  atLeast: numericTypes,
  minLength: ['string'],
  maxLength: ['string'],
  pattern: ['string'],
  insideAnyOf: ['string'],
  outsideAllOf: ['string'],
  privateAddressSpace: ['string'],
  minItems: ['array'],
  maxItems: ['array'],
  uniqueItems: ['array'],
  items: ['array'],
  contains: ['array'],
  distinct: ['array'],
  properties: ['object'],
};

/**
 * Types are written exactly where they matter. JSON Schema passes over a value of another type, so
 * that `maximum: 28` holds for null: where a fact can be null, the policy must say what that means.
 */
function checkTypes(condition: ConditionObject, { node, types }: Judged, check: Check): void {
  const left = narrow(types, condition);
  if (condition.type !== undefined && left.length === 0) {
    check.in('type').report(`${node.path} is never ${typeNouns(typeList(condition.type))}: it is ${typeNouns(types)}`);
    return;
  }
  if (condition.type !== undefined && types.length === 1) {
    check.in('type').report(`leave out “type”: ${node.path} is always ${typeNouns(types)}`, 'key');
  }
  for (const keyword of Object.keys(condition)) {
    const judges = judgedTypes[keyword];
    if (judges === undefined) continue;
    if (!left.some(own => judges.includes(own))) {
      check
        .in(keyword)
        .report(`“${keyword}” judges ${typeNouns(judges.slice(0, 1))}, but ${node.path} is ${typeNouns(left)}`, 'key');
    } else if (condition.type === undefined && left.some(own => !judges.includes(own))) {
      checkSilence({ keyword, path: node.path, judges, left }, check);
      return;
    }
  }
}

interface Silence {
  readonly keyword: string;
  readonly path: string;
  readonly judges: readonly FactType[];
  readonly left: readonly FactType[];
}

function checkSilence({ keyword, path, judges, left }: Silence, check: Check): void {
  const judged = left.filter(own => judges.includes(own));
  const others = left.filter(own => !judges.includes(own));
  const all = [...judged, ...others].map(type => (type === 'null' ? "'null'" : type)).join(', ');
  check
    .in(keyword)
    .report(
      `${path} can also be ${typeNouns(others)}, of which “${keyword}” says nothing: add “type: ${judged[0]}” (then ${others[0]} is wrong) or “type: [${all}]” (then it is right)`,
      'key',
    );
}

function checkMembers({ properties }: ConditionObject, node: FactNode, check: Check): void {
  for (const [name, part] of Object.entries(properties ?? {})) {
    const member = memberOf(node, name);
    const path = dotted(node.path, name);
    const place = check.in('properties', name);
    if (member !== undefined) checkCondition(part, member, place);
    else place.report(`there is no fact “${path}”${hintFor(path, node, check.tree)}`, 'key');
  }
}

/** Names that a sentence shows of a group of facts. */
const mostNames = 8;

/** What is meant instead of a fact that there is not, else what there is beside it. */
function hintFor(path: string, node: FactNode, tree: FactNode): string {
  const near = didYouMean(path, namesAround(node, tree));
  const beside = [...(node.members ?? node.schema?.properties ?? new Map<string, unknown>()).keys()];
  return near !== '' || node.path === '' ? near : `; ${node.path} has ${shortened(beside, mostNames).join(', ')}`;
}

function namesAround(node: FactNode, tree: FactNode): readonly string[] {
  const own = [...(node.members?.values() ?? [])].map(member => member.path);
  const inner = [...(node.schema?.properties?.keys() ?? [])].map(name => `${node.path}.${name}`);
  return [...own, ...inner, ...factPaths(tree)];
}

function checkItems(condition: ConditionObject, node: FactNode, check: Check): void {
  const { items, contains, minContains = 1, maxContains } = condition;
  if (maxContains !== undefined && maxContains < minContains)
    check.in('maxContains').report('“maxContains” is below “minContains”: nothing can hold both', 'key');
  const item = itemOf(node);
  if (item === undefined) return;
  if (items !== undefined) checkCondition(items, item, check.in('items'));
  if (contains !== undefined) checkCondition(contains, item, check.in('contains'));
}

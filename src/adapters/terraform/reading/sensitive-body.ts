import { overlay } from '../../../graph/merge.js';
import type { Properties } from '../../../graph/resource.js';
import { isObject, Sensitive, Unknown, type Value } from '../../../graph/value.js';
import { pick, pickPlain, type PropertyNames } from './pick.js';
import type { BlockReader } from './reader.js';

/** Where secrets usually stand in what is sent to an app or to its child `config`. */
const secrets: readonly (readonly [type: RegExp, paths: readonly string[]])[] = [
  [
    /^microsoft\.web\/sites(?:\/slots)?$/iu,
    ['properties.siteConfig.appSettings', 'properties.siteConfig.connectionStrings'],
  ],
  [/^microsoft\.web\/sites(?:\/slots)?\/config$/iu, ['properties']],
];

/** The value of `sensitive_body`, which is write-only: a plan has at most what is written. Undefined where it is not set. */
export function sensitiveBody(block: BlockReader): Value | undefined {
  return block.value('sensitive_body') ?? block.writeOnly('sensitive_body', []) ?? undefined;
}

/** The paths that `sensitive_body_version` names, which then are all that is sent; undefined where it is not set. */
export function namedSecrets(block: BlockReader): readonly string[] | undefined {
  const versions = block.value('sensitive_body_version');
  return isObject(versions) ? Object.keys(versions) : undefined;
}

/** The properties that `sensitive_body` sets, under cover; undefined where it sets none. */
export function sensitiveProperties(block: BlockReader, type: string): Value | undefined {
  const body = sensitiveBody(block);
  if (body === undefined) return undefined;
  const found = isObject(body) ? covered(body) : unknownAt(block, body, type);
  return isObject(found) ? found['properties'] : found;
}

/** What the resource type describes of these. */
export function describedOf(block: BlockReader, found: Value | undefined, tree: PropertyNames): Properties {
  // In source the links in it are found; elsewhere there are none to follow.
  const isShown = isObject(block.value('sensitive_body'));
  const described = isShown ? pick(block, 'sensitive_body.properties', tree) : pickPlain(found, tree);
  return isObject(described) ? (covered(described) as Properties) : {};
}

/** A body with what is laid over it. */
export function withLaidOver(body: Value | undefined, change: Value | undefined): Value | undefined {
  if (change === undefined || (body !== undefined && !isObject(body))) return body;
  return isObject(change) ? overlay(body ?? {}, change) : change;
}

/** A body of which only the places of its parts are known, if these are. */
function unknownAt(block: BlockReader, body: Value, type: string): Value {
  const usual = secrets.find(([pattern]) => pattern.test(type))?.[1] ?? [];
  return (namedSecrets(block) ?? usual).reduce<Properties>((all, path) => {
    const steps = (path.split('[', 1)[0] ?? '').split('.');
    return overlay(all, steps.reduceRight<Value>((inner, step) => ({ [step]: inner }), body) as Properties);
  }, {});
}

function covered(value: Value): Value {
  if (value === null || value instanceof Unknown || value instanceof Sensitive) return value;
  if (!isObject(value)) return new Sensitive(value);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, covered(inner)]));
}

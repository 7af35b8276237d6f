import { behindParent } from '../../../graph/arm-id.js';
import { asDescribed, linkTypes, memberOf, resourceType, type PropertyTree } from '../../../graph/resource-types.js';
import type { Properties } from '../../../graph/resource.js';
import { withoutAppSecrets } from '../../../graph/types/app-body.js';
import { isObject, joinText, Sensitive, Unknown, reveal, type Concat, type Value } from '../../../graph/value.js';
import { jsonIn } from '../../json/json-in.js';
import { arm } from '../families/types.js';
import type { Instance } from '../instances/instance.js';
import type { BlockReader } from './reader.js';
import { referredBy } from './referred.js';

/** True for a resource or data source of the azapi provider that stands for an ARM resource. */
export function isAzapi(instance: Instance): boolean {
  return instance.type === 'azapi_resource' || instance.type === 'azapi_update_resource';
}

/** The ARM type and API version of an azapi resource, `Microsoft.Web/sites@2023-12-01`. */
export function azapiType(block: BlockReader): { type: string; apiVersion: string | undefined } | undefined {
  const written = block.value('type');
  if (typeof written !== 'string') return undefined;
  const [type = '', apiVersion] = written.split('@');
  return { type, apiVersion };
}

/** The id of an azapi resource: given, or its parent's with type and name. */
export function azapiId(block: BlockReader, subscription: string | Unknown): string | Concat | Unknown | undefined {
  const type = azapiType(block)?.type;
  if (type === undefined) return undefined;
  const given = block.idPart('resource_id', block.value('resource_id', [type]));
  if (given !== undefined && given !== null) return joinText([given]);
  const name = block.idPart('name');
  if (name === undefined || name === null) return undefined;
  const parent = parentOf(block, type, subscription);
  if (parent === undefined || parent === null) return undefined;
  return joinText([...behindParent(parent, type), name]);
}

/** A resource group whose parent is not written is one of the provider's subscription. */
function parentOf(block: BlockReader, type: string, subscription: string | Unknown): Value | undefined {
  if (type.toLowerCase() === arm.resourceGroup.toLowerCase())
    return block.idPart('parent_id') ?? joinText(['/subscriptions/', subscription]);
  const steps = type.split('/');
  const parentType = steps.length > 2 ? steps.slice(0, -1).join('/') : arm.resourceGroup;
  return block.idPart('parent_id', block.value('parent_id', [parentType]));
}

/**
 * The properties of an azapi body that its resource type describes, in the platform's spelling;
 * everything else, where secrets may be, stays outside. A type that no policy relies on has none.
 */
export function azapiProperties(block: BlockReader, type: string): Properties {
  const described = resourceType(type);
  return described === undefined ? {} : withoutSecrets(block, type, describedProperties(block, described.properties));
}

function describedProperties(block: BlockReader, tree: PropertyNames): Properties {
  const root = rootOf(block);
  const body = block.value(root);
  if (body instanceof Unknown) return allUnknown(tree, body);
  if (body instanceof Sensitive) return coveredProperties(block, body, tree);
  const found = typeof body === 'string' ? fromText(body, tree) : pick(block, `${root}.properties`, tree);
  if (found instanceof Unknown) return allUnknown(tree, found);
  if (found instanceof Sensitive) return coveredProperties(block, { properties: found }, tree);
  const identity = Object.hasOwn(tree, 'identity') ? block.value('identity.0.type') : undefined;
  return {
    ...(isObject(found) && found),
    ...(identity !== undefined && identity !== null && { identity: { type: identity } }),
  };
}

/** A data source has no body: what the platform answered is its output. */
function rootOf({ instance }: BlockReader): 'output' | 'body' {
  return instance.mode === 'data' ? 'output' : 'body';
}

function allUnknown(tree: PropertyNames, unknown: Unknown): Properties {
  return Object.fromEntries(Object.keys(tree).map(name => [name, unknown]));
}

/**
 * The properties of a body that is sensitive as a whole. What it shows is covered; what it does not show
 * may be set and unknown all the same, because a covered body carries no marks of what is unknown.
 */
function coveredProperties(block: BlockReader, body: Value, tree: PropertyNames): Properties {
  const open = reveal(body);
  const properties = isObject(open) ? reveal(open['properties'] ?? null) : undefined;
  const found = typeof open === 'string' ? fromText(open, tree) : pickPlain(properties, tree);
  const shown = isObject(found) ? found : {};
  const symbol = `${block.instance.address}.body`;
  return Object.fromEntries(
    Object.keys(tree).map(name => {
      const value = shown[name];
      const hidden = new Unknown({
        symbol: `${symbol}.${name}`,
        reason: 'the body is sensitive, and what of it is unknown is not shown',
      });
      return [name, value === undefined || isObject(value) ? hidden : new Sensitive(value)];
    }),
  );
}

interface PropertyNames {
  readonly [name: string]: PropertyTree;
}

/** Described properties of which a part may not be seen: settings, and templates with their parameters. */
function withoutSecrets(block: BlockReader, type: string, properties: Properties): Properties {
  const { template, parameters } = properties;
  if (type.toLowerCase() !== 'microsoft.resources/deployments') return withoutSecretsOfApp(block, type, properties);
  return {
    ...properties,
    ...(template !== undefined && { template: new Sensitive(template) }),
    ...(parameters !== undefined && { parameters: new Sensitive(parameters) }),
  };
}

/** A body has one expression for all that it refers to, so what its settings refer to is one of these. */
function withoutSecretsOfApp(block: BlockReader, type: string, properties: Properties): Properties {
  const root = rootOf(block);
  const body = propertiesOf(block.value(root));
  const open = withoutAppSecrets(properties, { type, name: block.value('name') ?? undefined, body });
  const referred = open === properties ? [] : referredBy(block, [root]).map(pointer => ({ ...pointer, isSure: false }));
  if (referred.length === 0) return open;
  const { leads } = open;
  return { ...open, leads: { ...(isObject(leads) && leads), referred } };
}

/** The properties of a body in any of its forms, as they are written. */
function propertiesOf(body: Value | undefined): Value | undefined {
  if (body instanceof Sensitive) {
    const inner = propertiesOf(reveal(body));
    return inner === undefined ? undefined : new Sensitive(inner);
  }
  if (typeof body === 'string') return propertiesOf(jsonIn(body));
  return isObject(body) ? body['properties'] : body;
}

function pick(block: BlockReader, path: string, tree: PropertyTree): Value | undefined {
  if (typeof tree === 'string') return leaf(block, path, tree);
  const whole = block.value(path);
  if (whole === undefined || whole === null || whole instanceof Unknown || whole instanceof Sensitive) return whole;
  if (Array.isArray(tree)) {
    if (!Array.isArray(whole)) return undefined;
    return (whole as readonly Value[]).map(
      (_, index) => pick(block, `${path}.${index}`, (tree as readonly [PropertyTree])[0]) ?? null,
    );
  }
  const result: Record<string, Value> = {};
  for (const name of Object.keys(whole)) {
    const member = memberOf(tree, name);
    const value = member === undefined ? undefined : pick(block, `${path}.${name}`, member.tree);
    if (member !== undefined && value !== undefined && value !== null) result[member.name] = value;
  }
  return result;
}

function leaf(block: BlockReader, path: string, types: string): Value | undefined {
  const value = block.value(path, linkTypes(types));
  return value === undefined ? undefined : asDescribed(value, types);
}

/** A member of a body beside its properties: `kind` or `sku`. */
export function azapiMember(block: BlockReader, name: 'kind' | 'sku'): Value | undefined {
  const root = rootOf(block);
  const body = block.value(root);
  if (typeof body === 'string') return memberOfBody(body, name);
  if (body instanceof Unknown)
    return new Unknown({ symbol: `${block.instance.address}.${root}.${name}`, reason: body.$unknown.reason });
  if (!(body instanceof Sensitive)) return block.value(`${root}.${name}`);
  const value = memberOfBody(reveal(body), name);
  return value === undefined ? undefined : new Sensitive(value);
}

function memberOfBody(body: Value, name: string): Value | undefined {
  const open = typeof body === 'string' ? jsonIn(body) : body;
  return isObject(open) ? open[name] : undefined;
}

/** The properties of a body in a text, as azapi 1 wrote it; one that does not parse has none that could be read. */
function fromText(text: string, tree: PropertyNames): Value {
  const body = jsonIn(text);
  if (body !== undefined) return isObject(body) ? (pickPlain(body['properties'], tree) ?? {}) : {};
  const reason = 'the body is not valid JSON';
  return Object.fromEntries(Object.keys(tree).map(name => [name, new Unknown({ symbol: `body.${name}`, reason })]));
}

function pickPlain(value: Value | undefined, tree: PropertyTree): Value | undefined {
  if (value === undefined) return undefined;
  if (typeof tree === 'string') return asDescribed(value, tree);
  if (Array.isArray(tree))
    return Array.isArray(value)
      ? (value as readonly Value[]).map(item => pickPlain(item, (tree as readonly [PropertyTree])[0]) ?? null)
      : undefined;
  if (!isObject(value)) return undefined;
  const result: Record<string, Value> = {};
  for (const [name, inner] of Object.entries(value)) {
    const member = memberOf(tree, name);
    const picked = member === undefined ? undefined : pickPlain(inner, member.tree);
    if (member !== undefined && picked !== undefined && picked !== null) result[member.name] = picked;
  }
  return result;
}

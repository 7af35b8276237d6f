import { behindParent } from '../../../graph/arm-id.js';
import { overlay } from '../../../graph/merge.js';
import { resourceType } from '../../../graph/resource-types.js';
import type { Properties } from '../../../graph/resource.js';
import { withoutAppSecrets } from '../../../graph/types/app-body.js';
import { isObject, joinText, Sensitive, Unknown, reveal, type Concat, type Value } from '../../../graph/value.js';
import { jsonIn } from '../../json/json-in.js';
import { arm } from '../families/types.js';
import type { Instance } from '../instances/instance.js';
import { pick, pickPlain, type PropertyNames } from './pick.js';
import type { BlockReader } from './reader.js';
import { referredBy } from './referred.js';
import { describedOf, sensitiveProperties, withLaidOver } from './sensitive-body.js';

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

/** True for an id that is not known because the provider puts it together from the name and the parent that are written. */
function isComputed(block: BlockReader, name: string): boolean {
  return block.isUnknown(name) && !(block.isWritten(name) ?? typeof block.value('name') !== 'string');
}

/** The id of an azapi resource: given, or its parent's with type and name. */
export function azapiId(block: BlockReader, subscription: string | Unknown): string | Concat | Unknown | undefined {
  const type = azapiType(block)?.type;
  if (type === undefined) return undefined;
  const given = isComputed(block, 'resource_id')
    ? undefined
    : block.idPart('resource_id', block.value('resource_id', [type]));
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
  const described = resourceType(type)?.properties;
  if (described === undefined) return {};
  const laid = sensitiveProperties(block, type);
  const found = overlay(shownProperties(block, described), describedOf(block, laid, described));
  const { template, parameters } = found;
  if (type.toLowerCase() !== 'microsoft.resources/deployments')
    return withoutSecretsOfApp(block, found, { type, laid });
  return {
    ...found,
    ...(template !== undefined && { template: new Sensitive(template) }),
    ...(parameters !== undefined && { parameters: new Sensitive(parameters) }),
  };
}

/** The described properties of what a plan shows of a body. */
function shownProperties(block: BlockReader, described: PropertyNames): Properties {
  const root = rootOf(block);
  const body = block.value(root);
  if (body instanceof Unknown) return allUnknown(described, body);
  if (body instanceof Sensitive) return coveredProperties(block, body, described);
  const found = typeof body === 'string' ? fromText(body, described) : pick(block, `${root}.properties`, described);
  if (found instanceof Unknown) return allUnknown(described, found);
  if (found instanceof Sensitive) return coveredProperties(block, { properties: found }, described);
  const identity = Object.hasOwn(described, 'identity') ? block.value('identity.0.type') : undefined;
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

/** What is sent beside the body, and to what. */
interface Sent {
  readonly type: string;
  readonly laid: Value | undefined;
}

/** A body has one expression for all that it refers to, so what its settings refer to is one of these. */
function withoutSecretsOfApp(block: BlockReader, properties: Properties, { type, laid }: Sent): Properties {
  const root = rootOf(block);
  const body = withLaidOver(propertiesOf(block.value(root)), laid);
  const open = withoutAppSecrets(properties, { type, name: block.value('name') ?? undefined, body });
  const roots = laid === undefined ? [root] : [root, 'sensitive_body'];
  const referred = open === properties ? [] : referredBy(block, roots).map(pointer => ({ ...pointer, isSure: false }));
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

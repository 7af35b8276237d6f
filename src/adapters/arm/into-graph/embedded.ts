import type { Notice } from '../../../graph/notice.js';
import { isJsonObject } from '../../json-object.js';
import type { Lifecycle, Origin, Resource, SourceOrder } from '../../../graph/resource.js';
import { isList } from '../../../core/list.js';
import { isObject, Sensitive, Unknown, type Value } from '../../../graph/value.js';
import { deploy, type Deployment } from '../deploy.js';
import type { PlaceOptions } from '../scope/deployment-scope.js';
import { partsOf, type GraphParts } from './graph-of-template.js';
import { valueGiven } from '../template/given-value.js';
import type { GivenParameter } from '../model.js';
import { ownMember } from '../partly-known.js';
import { jsonIn } from '../json/tolerant-json.js';

/** A template that another input carries, and where it would be deployed. */
export interface EmbeddedTemplate {
  readonly template: string;
  /** Undefined where they are no valid JSON; unknown where the input does not tell them. */
  readonly parameters: readonly GivenParameter[] | Unknown | undefined;
  readonly place: PlaceOptions;
  readonly origin: Origin;
  readonly lifecycle: Lifecycle;
  /** What its deployment waits for in the input that carries it. */
  readonly order: SourceOrder;
  /** True when its text must not be printed. */
  readonly isSensitive: boolean;
}

/** The resources that an embedded template deploys. What is wrong with it is said in notices. */
export function resourcesOfEmbedded(embedded: EmbeddedTemplate): GraphParts {
  const { origin, lifecycle, place, order } = embedded;
  const template = jsonIn(embedded.template);
  if (!isJsonObject(template)) return nothing(embedded, 'is not valid JSON, so its resources are not judged');
  const { parameters } = embedded;
  if (parameters === undefined) return nothing(embedded, 'has parameters that are not valid JSON, so it is not judged');
  const where = { file: origin.file, ...(origin.pointer !== undefined && { pointer: origin.pointer }) };
  const source = { file: origin.file, template, place: () => where };
  const values = parameters instanceof Unknown ? { unseenParameters: parameters.$unknown.reason } : { parameters };
  const deployment = deploy(source, { ...values, place, path: origin.address });
  const parts = partsOf(deployment, { lifecycle, address: address => `${origin.address}: ${address}`, order });
  return {
    ...parts,
    resources: embedded.isSensitive ? parts.resources.map(covered) : parts.resources,
    notices: noticesOf(embedded, deployment.errors, parts.notices),
  };
}

/** The parameters in a JSON text, `{"name": {"value": …}}`; undefined where it is none. */
export function givenInText(text: string, isSensitive: boolean): readonly GivenParameter[] | undefined {
  const json = jsonIn(text);
  return isJsonObject(json) ? givenIn(json, isSensitive) : undefined;
}

/** The same of what such a text says. */
export function givenIn(said: { readonly [name: string]: Value }, isSensitive: boolean): readonly GivenParameter[] {
  const wrapped = ownMember(said, 'parameters');
  const values = Object.entries(isObject(wrapped) ? wrapped : said);
  return values.map(([name, item]) => given(name, valueOf(name, item), isSensitive));
}

/** A parameter with a value that is there already. */
export function given(name: string, value: Value, isSensitive: boolean): GivenParameter {
  return { name, read: () => (isSensitive ? new Sensitive(value) : value), place: () => undefined };
}

/** Older resources carry the values themselves, without what is around them. */
function valueOf(name: string, item: Value): Value {
  return isObject(item) ? (valueGiven(item, name) ?? null) : item;
}

/** A resource of a template that must not be shown: its values decide all the same. */
function covered(resource: Resource): Resource {
  return {
    ...resource,
    location: resource.location && coverLeaves(resource.location),
    kind: resource.kind && coverLeaves(resource.kind),
    sku: resource.sku && coverLeaves(resource.sku),
    properties: Object.fromEntries(
      Object.entries(resource.properties).map(([name, value]) => [name, coverLeaves(value)]),
    ),
  };
}

function coverLeaves(value: Value): Value {
  if (isList(value)) return value.map(coverLeaves);
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, coverLeaves(inner)]));
  return value instanceof Unknown || value instanceof Sensitive ? value : new Sensitive(value);
}

function noticesOf(
  embedded: EmbeddedTemplate,
  errors: Deployment['errors'],
  notices: readonly Notice[],
): readonly Notice[] {
  const refused = errors.map(({ message }) =>
    notice(embedded, embedded.isSensitive ? 'would be refused' : `would be refused: ${message}`),
  );
  return [
    ...refused,
    ...notices.map(told => ({ ...told, ...notice(embedded, `is not judged whole: ${told.message}`) })),
  ];
}

function nothing(embedded: EmbeddedTemplate, what: string): GraphParts {
  return { resources: [], mentions: [], notices: [{ ...notice(embedded, what), isUnread: true }] };
}

function notice(embedded: EmbeddedTemplate, what: string): Notice {
  const { address, file } = embedded.origin;
  return { message: `the template of ${address} ${what}`, address, file };
}

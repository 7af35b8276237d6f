import { idKey, type IdKey } from './arm-id.js';
import type { Concat, Unknown, Value } from './value.js';

/** What the input does to a resource; `existing` is one that it only reads. */
export type Lifecycle = 'create' | 'update' | 'replace' | 'delete' | 'keep' | 'existing';

/** Where a resource, or one of its properties, was written. */
export interface Origin {
  readonly file: string;
  /** What the author wrote: a Terraform address, a symbolic name, a type and name expression. */
  readonly address: string;
  readonly pointer?: string;
  readonly line?: number;
  readonly column?: number;
  /** Behind the last character of what stands there, or of its first line. */
  readonly endColumn?: number;
}

export type Properties = { readonly [name: string]: Value };

/** A resource at one moment: what it is, apart from how the input treats it. */
export interface ResourceState {
  readonly id: string | Concat | Unknown;
  readonly key: IdKey;
  readonly name: Value;
  readonly location: Value | undefined;
  readonly kind: Value | undefined;
  readonly sku: Value | undefined;
  readonly properties: Properties;
  /** One property by its dotted path, covered where it is sensitive, without working out the others; where this is absent, `properties` is read. */
  read?(path: string): Value | undefined;
}

/** The properties of apps of which it matters whether the author wrote them or the provider filled them in. */
export const authoredProperties = [
  'virtualNetworkSubnetId',
  'siteConfig.vnetName',
  'vnetName',
  'vnetContentShareEnabled',
  'vnetImagePullEnabled',
  'siteConfig.vnetRouteAllEnabled',
] as const;

/** The properties of which it matters whether an app is made anew for them alone. */
export const replacingProperties = ['virtualNetworkSubnetId'] as const;

/** The properties of a subnet of which it matters whether another resource sets them. */
export const associatedProperties = ['networkSecurityGroup', 'routeTable', 'natGateway', 'delegations'] as const;

/** What an input tells of the order in which it makes its resources. */
export interface SourceOrder {
  /** The input that it tells of, one and the same thing for all its resources; undefined when it tells of all inputs. */
  readonly input?: unknown;
  /**
   * Whether the input makes the resource of one of its addresses before this one, and deletes it after;
   * undefined when the input does not tell.
   */
  dependsOn?(address: string): boolean | undefined;
  /** All that `dependsOn` knows, for writing it down. */
  dependencies?(): Dependencies;
}

/** The order that a source tells, without the rest of it. */
export function orderOf(source: SourceOrder): SourceOrder {
  return {
    input: source.input,
    dependsOn: address => source.dependsOn?.(address),
    ...(source.dependencies !== undefined && { dependencies: () => source.dependencies?.() ?? nothingTold }),
  };
}

const nothingTold: Dependencies = { addresses: new Set(), isComplete: false };

/** What an adapter can still tell about a property of a resource when a finding asks for it. */
export interface PropertySource extends SourceOrder {
  /** Where the property stands in the input, or undefined when the adapter cannot say. */
  origin(path: string): Origin | undefined;
  /** False when the author did not write it and the value is the provider's; undefined when it cannot be told. */
  isWritten(path: string): boolean | undefined;
  /** The resource that sets the property, where that is another one, such as an association. */
  setBy?(path: string): Setter | undefined;
  /** True when a change of this property alone is why the resource is made anew; undefined when the input does not tell. */
  isReplacedFor?(path: string): boolean | undefined;
  /** Why the input does not tell whether the resource will be there. */
  readonly whyAbsent?: string | undefined;
}

/** A resource that only sets a property of another one. */
export interface Setter {
  readonly address: string;
  readonly lifecycle: Lifecycle;
}

/** What is made before a resource. */
export interface Dependencies {
  /** Addresses of the input; one without instance keys stands for all instances. */
  readonly addresses: ReadonlySet<string>;
  /** True when nothing else is made before it; false when nobody can tell of others. */
  readonly isComplete: boolean;
}

/**
 * Whether a resource is made after another, and deleted before it. Each input is a run of its own, so nothing
 * orders what one of them does against what another does.
 */
export function comesAfter({ source }: Resource, other: Resource): boolean | undefined {
  if (source?.dependsOn === undefined) return undefined;
  if (source.input !== undefined && source.input !== other.source?.input) return undefined;
  return source.dependsOn(other.origin.address);
}

export interface Resource extends ResourceState {
  /** ARM type in the platform's own letter case. */
  readonly type: string;
  readonly apiVersion: string | undefined;
  readonly lifecycle: Lifecycle;
  readonly before: ResourceState | null;
  readonly origin: Origin;
  readonly source: PropertySource | undefined;
  /** True when the input shows only a part of it: an absent property is then unknown, not unset. */
  readonly isPartial: boolean;
  /** True when the input writes the resource but does not say that it will be there: a part of the input is missing. */
  readonly mayBeAbsent: boolean;
  /** True for a replacement that makes the new resource before it deletes the old one. */
  readonly createsBeforeDestroy: boolean;
  /** Whether more may use it than the inputs tell; when absent, this holds for what is shown only in part. */
  readonly mayHaveOtherUsers?: boolean;
  /** True when only an inventory tells of it: it counts for others and is not judged itself. */
  readonly isOnlyListed?: boolean;
}

/** A state of which only the id and some properties are known. */
export function bareState(id: Resource['id'], name: Value, properties: Properties): ResourceState {
  return { id, key: idKey(id) ?? '', name, location: undefined, kind: undefined, sku: undefined, properties };
}

/** A resource of a state: what is not told of it is that nothing more is known. */
export function resourceOf(
  state: ResourceState,
  more: Pick<Resource, 'type' | 'lifecycle' | 'origin' | 'isPartial'> & Partial<Resource>,
): Resource {
  return {
    apiVersion: undefined,
    before: null,
    source: undefined,
    createsBeforeDestroy: false,
    mayBeAbsent: false,
    ...state,
    ...more,
  };
}

/** True when more may use a resource than the inputs tell. */
export function isOpenToOthers({ mayHaveOtherUsers, isPartial }: Resource): boolean {
  return mayHaveOtherUsers ?? isPartial;
}

/** What of a resource can be told anew when inputs are joined. */
type Changes = { readonly [K in Exclude<keyof Resource, 'id' | 'key'>]?: Resource[K] | undefined };

/** A resource with some members changed. Members may be worked out on demand, so each is asked for by name. */
export function withChanges(resource: Resource, changes: Changes): Resource {
  const mayHaveOtherUsers = changes.mayHaveOtherUsers ?? resource.mayHaveOtherUsers;
  const isOnlyListed = changes.isOnlyListed ?? resource.isOnlyListed;
  return {
    id: resource.id,
    key: resource.key,
    name: changes.name ?? resource.name,
    location: changes.location ?? resource.location,
    kind: changes.kind ?? resource.kind,
    sku: changes.sku ?? resource.sku,
    properties: changes.properties ?? resource.properties,
    type: changes.type ?? resource.type,
    apiVersion: changes.apiVersion ?? resource.apiVersion,
    lifecycle: changes.lifecycle ?? resource.lifecycle,
    before: changes.before === undefined ? resource.before : changes.before,
    origin: changes.origin ?? resource.origin,
    source: changes.source ?? resource.source,
    isPartial: changes.isPartial ?? resource.isPartial,
    mayBeAbsent: changes.mayBeAbsent ?? resource.mayBeAbsent,
    createsBeforeDestroy: changes.createsBeforeDestroy ?? resource.createsBeforeDestroy,
    ...(mayHaveOtherUsers !== undefined && { mayHaveOtherUsers }),
    ...(isOnlyListed !== undefined && { isOnlyListed }),
  };
}

/** A state with other properties. */
export function withProperties(state: ResourceState, properties: Properties): ResourceState {
  const { id, key, name, location, kind, sku } = state;
  return { id, key, name, location, kind, sku, properties };
}

/** A state with another sku. */
export function withSku(state: ResourceState, sku: Value): ResourceState {
  const { id, key, name, location, kind, properties } = state;
  return { id, key, name, location, kind, sku, properties };
}

/** A resource of another kind named by one that is not modelled. */
export interface Mention {
  readonly id: Value;
  /** `may-join`: it is made of resources that nobody has read, apps that join the subnet perhaps among them. */
  readonly effect: 'may-occupy' | 'may-join' | 'may-change';
  /** The properties that it may change; all when absent. */
  readonly properties?: readonly string[];
  readonly origin: Origin;
}

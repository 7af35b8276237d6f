import { isList } from '../../../core/list.js';
import { childId } from '../../../graph/arm-id.js';
import { inlineChildrenOf } from '../../../graph/inline-children.js';
import { resourceType } from '../../../graph/resource-types.js';
import {
  bareState,
  resourceOf,
  type Lifecycle,
  type Origin,
  type Properties,
  type PropertySource,
  type Resource,
  type SourceOrder,
} from '../../../graph/resource.js';
import { isObject, Sensitive, Unknown, valueAt, type Value } from '../../../graph/value.js';
import { knownItems } from '../expression/partly-known-list.js';
import { shownName } from '../template/resource-names.js';
import { segmentsOf, type IdText } from '../scope/deployment-scope.js';
import { propertiesOfBody, skuOf } from './graph-properties.js';
import { withPlanId } from './plan-by-name.js';

/** A resource as Azure Resource Manager has it, its expressions evaluated. */
export interface ResourceBody {
  readonly id: IdText;
  /** The whole type, `Microsoft.Web/sites/slots`, in any letter case. */
  readonly type: string;
  /** The whole name, `shop/next`, or its last segment. */
  readonly name: Value;
  readonly apiVersion: string | undefined;
  /** A member of the body; undefined when it is not written. */
  member(name: string): Value | undefined;
}

/** What an input says of a resource beside its body. */
export interface ResourceRole {
  readonly lifecycle: Lifecycle;
  readonly isPartial: boolean;
  readonly mayBeAbsent: boolean;
  /** Why it may be absent. */
  readonly whyAbsent?: string | undefined;
  readonly origin: Origin;
  /** Where a member of the body, or the nearest around it, was written: `['properties', 'subnets', '0']`. */
  locate(steps: readonly string[]): Origin;
  /** False when the platform may have added members that the author did not write. */
  readonly isAsWritten: boolean;
  readonly order?: SourceOrder;
}

/** Members of a body that do not stand below its properties. */
const besideProperties = new Set(['name', 'location', 'kind', 'sku', 'identity']);

/**
 * A resource's body as resources of the graph: itself and those that are written inside it; none for
 * a type that no policy relies on.
 */
export function graphResources(body: ResourceBody, role: ResourceRole): readonly Resource[] {
  const described = resourceType(body.type);
  if (described === undefined) return [];
  const found = propertiesOfBody(described.properties, {
    type: described.type,
    name: body.name,
    body: body.member('properties'),
    identity: body.member('identity'),
  });
  const properties = withPlanId(described.type, body.id, found);
  const { own, children } = split(described.type, properties);
  const optional = (name: string): Value | undefined => body.member(name) ?? undefined;
  const self = resource(
    { id: body.id, type: described.type, name: segmentsOf(body.name).at(-1) ?? '', properties: own },
    { body, role, origin: role.origin, steps: [] },
  );
  return [
    { ...self, location: optional('location'), kind: optional('kind'), sku: skuOf(body.member('sku')) },
    ...children.flatMap(child => inline(child, body, role)),
  ];
}

interface InlineList {
  readonly property: string;
  readonly type: string;
  readonly items: readonly (readonly [step: string, item: Value])[];
}

/** Takes the lists of inline resources out of the properties; one that is not wholly known also stays where it is. */
function split(type: string, properties: Properties): { own: Properties; children: readonly InlineList[] } {
  const children = inlineChildrenOf(type).flatMap(({ property, type: childType }): InlineList[] => {
    const items = knownItems(properties[property]);
    // An empty list stays: it says that there are none, which no list does not.
    return items === undefined || items.length === 0 ? [] : [{ property, type: childType, items }];
  });
  const taken = new Set(children.flatMap(({ property }) => (isList(properties[property]) ? [property] : [])));
  return { own: Object.fromEntries(Object.entries(properties).filter(([name]) => !taken.has(name))), children };
}

function inline({ property, type, items }: InlineList, body: ResourceBody, role: ResourceRole): readonly Resource[] {
  return items.flatMap(([step, item]): readonly Resource[] => {
    const address = `${role.origin.address}.properties.${property}[${step}]`;
    // A covered item stays closed: its name would be shown in the id.
    const shown = isObject(item) ? item : {};
    const { name = new Unknown({ symbol: `${address}.name`, reason: 'the input does not tell it' }), properties } =
      shown;
    const shownAs = shownName(name, address);
    const id = childId(body.id, type, shownAs);
    const steps = ['properties', property, step];
    const origin = { ...role.locate(steps), address };
    const isHidden = !isObject(item) || properties instanceof Unknown || properties instanceof Sensitive;
    return [
      {
        ...resource(
          { id, type, name: shownAs, properties: isObject(properties) ? properties : {} },
          { body, role, origin, steps },
        ),
        isPartial: role.isPartial || isHidden,
      },
    ];
  });
}

interface Around {
  readonly body: ResourceBody;
  readonly role: ResourceRole;
  readonly origin: Origin;
  /** The way from the body that the resource is written in to its own. */
  readonly steps: readonly string[];
}

function resource(state: Pick<Resource, 'id' | 'type' | 'name' | 'properties'>, around: Around): Resource {
  const { body, role, origin } = around;
  const { id, name, type, properties } = state;
  return resourceOf(bareState(id, name, properties), {
    type,
    apiVersion: body.apiVersion,
    lifecycle: role.lifecycle,
    origin,
    source: sourceOf(properties, around),
    isPartial: role.isPartial,
    mayBeAbsent: role.mayBeAbsent,
  });
}

function isBeside([first = '']: readonly string[]): boolean {
  return besideProperties.has(first);
}

function sourceOf(properties: Properties, { body, role, origin, steps }: Around): PropertySource {
  const written = (path: readonly string[]): Value | undefined =>
    isBeside(path) ? valueAt(body.member(path[0] ?? ''), path.slice(1)) : valueAt(properties, path);
  return {
    origin: path => {
      const own = path.split('.');
      const place = role.locate([...steps, ...(isBeside(own) ? own : ['properties', ...own])]);
      return { ...place, address: origin.address };
    },
    isWritten: path => (role.isAsWritten ? written(path.split('.')) !== undefined : undefined),
    whyAbsent: role.whyAbsent,
    ...role.order,
  };
}

import { dataMappings, mappings } from '../../families/index.js';
import { arm as types } from '../../families/types.js';
import { subscriptionSymbol } from '../../identity/symbols.js';
import { azapiIdBelow, withoutVersion } from '../../language/functions/azure.js';
import { joinTexts } from '../../language/values/join-texts.js';
import { segmentsOf } from '../../language/values/segments.js';
import { isNull, OpenUnknown, uncover, type TfValue } from '../../language/values/value.js';
import type { Mapping } from '../../reading/mapping.js';

/** What the source says of a resource or data source. */
export interface Written {
  readonly mode: 'managed' | 'data';
  readonly type: string;
  readonly address: string;
  /** The value of an argument; undefined where it is not written. */
  written(name: string): TfValue | undefined;
}

/**
 * The texts between the slashes of the id that a resource will have, which the provider puts together from the names of
 * the resource and its parents; undefined for a type of which they do not tell it.
 */
export function idSegments(resource: Written): readonly TfValue[] | undefined {
  if (resource.type === 'azapi_resource') return ofAzapi(resource);
  const { mode, type } = resource;
  const mapping = (mode === 'data' ? dataMappings.get(type) : undefined) ?? mappings.get(type);
  return mapping && ofMapping(resource, mapping);
}

function ofMapping(resource: Written, { arm, id: spec }: Mapping): readonly TfValue[] | undefined {
  if (arm === types.resourceGroup) return known(groupOf(resource, 'name'));
  if (spec !== undefined && 'parentId' in spec)
    return spec.name === undefined ? ofChild(segmentsAt(resource, spec.parentId), arm, resource) : undefined;
  if (spec !== undefined && !('parentNames' in spec)) return undefined;
  const names = [...(spec?.parentNames ?? []), spec?.name ?? 'name'];
  const [namespace = '', ...steps] = arm.split('/');
  const inner = steps.flatMap((step, index) => [step, segmentAt(resource, names[index] ?? '')]);
  return known([...groupOf(resource, 'resource_group_name'), 'providers', namespace, ...inner]);
}

function groupOf(resource: Written, name: string): (TfValue | undefined)[] {
  const symbol = subscriptionSymbol(resource.address);
  const subscription = new OpenUnknown({ symbol, reason: 'known after apply', type: 'string', isFilled: true });
  return ['', 'subscriptions', subscription, 'resourceGroups', segmentAt(resource, name)];
}

/** A resource group whose parent is not written is one of the provider's subscription. */
function ofAzapi(resource: Written): readonly TfValue[] | undefined {
  const [type, parent] = [argument(resource, 'type'), argument(resource, 'parent_id')];
  const name = segmentAt(resource, 'name');
  if (name === undefined) return undefined;
  if (!isNull(parent)) return segmentsOf(azapiIdBelow(parent, type, name) ?? null);
  const isGroup = withoutVersion(type)?.toLowerCase() === types.resourceGroup.toLowerCase();
  return isGroup ? known(groupOf(resource, 'name')) : undefined;
}

function ofChild(
  parent: readonly TfValue[] | undefined,
  type: string,
  resource: Written,
): readonly TfValue[] | undefined {
  return parent && known([...parent, type.slice(type.lastIndexOf('/') + 1), segmentAt(resource, 'name')]);
}

function argument(resource: Written, name: string): TfValue {
  return uncover(resource.written(name) ?? null);
}

function segmentsAt(resource: Written, name: string): readonly TfValue[] | undefined {
  return segmentsOf(argument(resource, name));
}

/** A name, which has no slashes. */
function segmentAt(resource: Written, name: string): TfValue | undefined {
  const value = argument(resource, name);
  const text = isNull(value) ? undefined : joinTexts([value]);
  return typeof text === 'string' && text.includes('/') ? undefined : text;
}

function known(segments: readonly (TfValue | undefined)[]): readonly TfValue[] | undefined {
  const found = segments.filter(segment => segment !== undefined);
  return found.length === segments.length ? found : undefined;
}

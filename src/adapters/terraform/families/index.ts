import { isSet } from '../../../graph/value.js';
import type { Instance } from '../instances/instance.js';
import type { Mapping, PatchMapping } from '../reading/mapping.js';
import { deploymentMappings } from './deployments.js';
import { dnsByZoneId, dnsMappings } from './dns.js';
import { gatewayMappings } from './gateways.js';
import { networkData, networkMappings, networkPatches } from './network.js';
import { harmlessProviders, namesWithoutUse, occupantMappings } from './occupants.js';
import { rightsMappings } from './rights.js';
import { scalingMappings } from './scaling.js';
import { securityData, securityMappings } from './security.js';
import { serviceMappings, servicePatches } from './services.js';
import { webMappings } from './web.js';

/** The row of every Terraform type that becomes a resource; a new family is one more line here. */
export const mappings: ReadonlyMap<string, Mapping> = new Map(
  Object.entries({
    ...networkMappings,
    ...securityMappings,
    ...webMappings,
    ...gatewayMappings,
    ...dnsMappings,
    ...scalingMappings,
    ...serviceMappings,
    ...deploymentMappings,
    ...rightsMappings,
    ...occupantMappings,
  }),
);

/** The rows of data sources that differ from the resources of their name; all others share a row. */
export const dataMappings: ReadonlyMap<string, Mapping> = new Map(Object.entries({ ...networkData, ...securityData }));

/** The rows of types that only change another resource. */
export const patches: ReadonlyMap<string, PatchMapping> = new Map(
  Object.entries({ ...networkPatches, ...servicePatches }),
);

/** Rows that replace a type's own where an instance shows that it is of another kind. */
export const variants: ReadonlyMap<
  string,
  { readonly mapping: Mapping; readonly fits: (instance: Instance) => boolean }
> = new Map(
  Object.entries(dnsByZoneId).map(([type, mapping]) => [
    type,
    { mapping, fits: instance => has(instance, 'private_dns_zone_id') },
  ]),
);

/** The row of an instance's Terraform type, resource or data source. */
export function mappingOf(instance: Instance): Mapping | undefined {
  const { type } = instance;
  if (instance.mode === 'data') {
    const data = dataMappings.get(type);
    // The output of a template that was deployed elsewhere says nothing of what it deployed.
    if (data !== undefined || type.endsWith('_template_deployment')) return data;
  }
  const variant = variants.get(type);
  return variant?.fits(instance) === true ? variant.mapping : mappings.get(type);
}

/** The row of a type that changes another resource in place of being one. */
export function patchOf(instance: Instance): PatchMapping | undefined {
  return patches.get(instance.type);
}

/** True for an instance that names subnets without living in them or changing them. */
export function namesSubnetWithoutUse(instance: Instance): boolean {
  return namesWithoutUse.has(instance.type) || harmlessProviders.has(instance.provider);
}

function has(instance: Instance, attribute: string): boolean {
  const { after, before, unknown } = instance;
  return isSet(after?.[attribute]) || isSet(before?.[attribute]) || unknown[attribute] === true;
}

import { idKey, nameOfKey, parentKey, type IdKey } from '../../graph/arm-id.js';
import { cloudSuffixes, services } from '../../graph/services.js';
import type { Value } from '../../graph/value.js';
import { linksByNetwork } from '../app/deployment.js';
import { possibilities, type Estate } from '../model/estate.js';
import { anything, valuesAt } from '../model/indexes.js';
import type { IntegrationCase } from '../model/integration.js';
import type { Destination } from './destinations.js';
import type { PrivateEndpoint } from './private-endpoints.js';

/** The ids of the private DNS zones in which an endpoint keeps a record of its address, as its zone groups name them. */
export function zonesWritten({ entity }: PrivateEndpoint, estate: Estate): readonly Value[] {
  const groups = estate.childrenOf(entity.state.key, 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups');
  return [
    ...valuesAt(entity.state.properties, 'privateDnsZoneGroups.*.privateDnsZoneIds.*'),
    ...groups
      .filter(({ resource }) => !resource.mayBeAbsent)
      .flatMap(group => valuesAt(group.state.properties, 'privateDnsZoneConfigs.*.properties.privateDnsZoneId')),
  ];
}

/** The name of a zone; a template may write the suffix of the cloud as what that is called there. */
export function zoneName(key: IdKey): string {
  return nameOfKey(key).replaceAll(
    /\$\{environment\(\)\.suffixes\.(\w+)\}/giu,
    (whole, name: string) => cloudSuffixes[name.toLowerCase()] ?? whole,
  );
}

/** The private DNS zones that are linked to a network for certain. */
export interface LinkedZones {
  readonly keys: readonly IdKey[];
  /** True where more may be linked than the input tells. */
  readonly isOpen: boolean;
}

/** The zones that are linked to the network of an integration. */
export function linkedZones(c: IntegrationCase): LinkedZones {
  const { networkKey, network } = c.subnet;
  const ties = linksByNetwork(c.model.estate);
  const own = ties.get(networkKey ?? '') ?? [];
  const isRead = network === undefined || network.resource.lifecycle === 'existing' || network.resource.isPartial;
  const isOpen =
    isRead ||
    ties.has(anything) ||
    own.some(({ item, isCertain }) => !isCertain || zoneName(parentKey(item.state.key)).includes('${'));
  return { keys: own.filter(tie => tie.isCertain).map(({ item }) => parentKey(item.state.key)), isOpen };
}

/** Zones for the parts of the service that both the setting and the endpoint mean. */
export function zonesFor({ type, group }: Destination, { groups }: PrivateEndpoint): readonly string[] {
  const parts = groups ?? (group === undefined ? undefined : [group.toLowerCase()]);
  return services
    .filter(service => service.types.includes(type ?? '') && parts?.includes(service.group.toLowerCase()) !== false)
    .flatMap(({ zones }) => zones);
}

/** A zone that a network asks for the name of a service, and what may have written it there. */
interface Written {
  readonly zone: IdKey;
  /** The name of the service as a key has it. */
  readonly nameKey: IdKey | undefined;
  readonly ofService: readonly string[];
  readonly endpoints: readonly PrivateEndpoint[];
}

/** True when the input writes the name into the zone: by a zone group of an endpoint, or as a record of its own. */
export function isWritten({ zone, endpoints, ...name }: Written, estate: Estate): boolean {
  const isByGroup = endpoints.some(
    endpoint =>
      !endpoint.entity.resource.mayBeAbsent &&
      zonesWritten(endpoint, estate).some(id => possibilities(id).every(one => idKey(one) === zone)),
  );
  return isByGroup || hasRecord(zone, name, estate);
}

function hasRecord(
  zone: IdKey,
  { nameKey, ofService }: Pick<Written, 'nameKey' | 'ofService'>,
  estate: Estate,
): boolean {
  const hosts = ofService.flatMap(known => [known, withoutPrefix(known)]).map(known => `${nameKey ?? ''}.${known}`);
  const domain = zoneName(zone);
  return estate.childrenOf(zone, 'Microsoft.Network/privateDnsZones/A').some(({ resource, state }) => {
    const name = nameOfKey(state.key);
    if (resource.mayBeAbsent) return false;
    if (name === '*') return hosts.some(host => host.endsWith(`.${domain}`));
    return hosts.includes(name === '@' ? domain : `${name}.${domain}`);
  });
}

/** Where a service is found by a name without `privatelink` in a zone of its own. */
export function withoutPrefix(zone: string): string {
  return zone.replace(/^privatelink\./u, '');
}

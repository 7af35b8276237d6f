import { isList } from '../../core/list.js';
import { sortedUnique } from '../../core/order.js';
import { mayBeOneSegment, nameOfKey } from '../../graph/arm-id.js';
import type { Mention } from '../../graph/resource.js';
import { Unknown, type Value } from '../../graph/value.js';
import { fact, unknown, whenText, type Fact, type FactValue, type Source } from '../fact.js';
import { asList, isOpenEntity, property } from '../model/estate.js';
import { subnetOf, type IntegrationCase } from '../model/integration.js';
import {
  addressesUsable,
  delegations,
  invalidPrefixes,
  nameFact,
  nameOf,
  prefixesOutsideNetwork,
  prefixLength,
  prefixTexts,
  whyUnknown,
  subnetHasIpv6,
} from '../model/subnets.js';
import { count, flag, text, texts } from '../schemas.js';
import { reservedSubnetNames } from '../tables/platform.js';
import { deviatingActions, malformedDelegations } from './delegation-texts.js';
import { overlappingSiblings } from './siblings.js';

/** Facts of the subnet that the app joins. */
export const subnetFacts: readonly Fact<IntegrationCase>[] = [
  {
    path: 'subnet.name',
    schema: text,
    about: 'the subnet’s name as it is written',
    derive: c => nameFact(c.subnet),
    of: subnetOf,
    from: c => c.subnetSource(),
  },
  {
    path: 'subnet.isDeployed',
    schema: flag,
    about: 'whether this input creates or changes it',
    derive: isDeployed,
    of: subnetOf,
    from: c => c.subnetSource(),
  },
  {
    path: 'subnet.prefixes',
    schema: texts,
    about: 'its address prefixes as written',
    derive: prefixFact,
    of: subnetOf,
    from: c => c.subnetSource('addressPrefixes'),
  },
  {
    path: 'subnet.invalidPrefixes',
    schema: texts,
    about: 'prefixes that are no valid network address',
    derive: c => invalidPrefixes(c.subnet),
    of: subnetOf,
    from: c => c.subnetSource('addressPrefixes'),
  },
  {
    path: 'subnet.prefixLength',
    schema: { type: ['integer', 'null'], minimum: 0, maximum: 32 },
    about: 'the length of its IPv4 prefix',
    unit: 'bits',
    derive: c => prefixLength(c.subnet),
    of: subnetOf,
    from: c => c.subnetSource('addressPrefixes'),
  },
  {
    path: 'subnet.addressesUsable',
    schema: count,
    about: 'its size less the five addresses that the platform keeps',
    unit: 'addresses',
    derive: c => addressesUsable(c.subnet),
    of: subnetOf,
    from: c => c.subnetSource('addressPrefixes'),
  },
  {
    path: 'subnet.delegations',
    schema: texts,
    about: 'the services that it is delegated to, those that integration needs as the platform spells them',
    derive: c => delegations(c.subnet),
    of: subnetOf,
    from: c => c.subnetSource('delegations'),
  },
  {
    path: 'subnet.malformedDelegations',
    schema: count,
    about: 'delegations that lack a name or a service name',
    derive: malformedDelegations,
    of: subnetOf,
    from: c => c.subnetSource('delegations'),
  },
  {
    path: 'subnet.deviatingDelegationActions',
    schema: texts,
    about: 'actions of its delegations that are not the service’s own',
    derive: deviatingActions,
    of: subnetOf,
    from: c => c.subnetSource('delegations'),
  },
  {
    path: 'subnet.otherUsers',
    schema: texts,
    about: 'what else lives in it',
    derive: otherUsers,
    of: subnetOf,
    from: occupantSources,
  },
  {
    path: 'subnet.serviceEndpointPolicies',
    schema: count,
    about: 'how many service endpoint policies it has',
    derive: c => whenEntity(c, 'serviceEndpointPolicies', found => found.length),
    of: subnetOf,
    from: c => c.subnetSource('serviceEndpointPolicies'),
  },
  {
    path: 'subnet.hasIpv6',
    schema: flag,
    about: 'whether it has an IPv6 prefix',
    derive: c => subnetHasIpv6(c.subnet),
    of: subnetOf,
    from: c => c.subnetSource('addressPrefixes'),
  },
  {
    path: 'subnet.isReservedName',
    schema: flag,
    about: 'whether the platform keeps its name for another service',
    derive: hasReservedName,
    of: subnetOf,
    from: c => c.subnetSource(),
  },
  {
    path: 'subnet.outsideNetwork',
    schema: texts,
    about: 'its prefixes that lie outside the network’s address space',
    derive: c => prefixesOutsideNetwork(c.subnet),
    of: subnetOf,
    from: c => [...c.subnetSource('addressPrefixes'), ...c.networkSource('addressSpace.addressPrefixes')],
  },
  {
    path: 'subnet.overlaps',
    schema: texts,
    about: 'sibling subnets that overlap it',
    derive: c => overlappingSiblings(c.subnet, c.model.estate),
    of: subnetOf,
    from: c => c.subnetSource('addressPrefixes'),
  },
];

/** A name of which a part is not known tells by how it begins or ends that it is none of them. */
function hasReservedName({ subnet }: IntegrationCase): FactValue {
  const { key } = subnet;
  const isNone = key !== undefined && reservedSubnetNames.every(name => !mayBeOneSegment(nameOfKey(key), name));
  return isNone ? false : whenText(nameFact(subnet), () => true);
}

function isDeployed({ subnet }: IntegrationCase): FactValue {
  if (subnet.key === undefined) return whyUnknown(subnet, 'whether it is deployed');
  const { resource } = subnet.entity ?? {};
  if (resource === undefined || ['existing', 'keep'].includes(resource.lifecycle)) return false;
  const { mayBeAbsent, source, origin } = resource;
  if (!mayBeAbsent) return true;
  return unknown(origin.address, source?.whyAbsent ?? 'the input does not tell whether it is deployed');
}

function prefixFact(c: IntegrationCase): FactValue {
  const found = prefixTexts(c.subnet);
  return isList(found) ? (found.map(item => fact(item)) as FactValue) : found;
}

function whenEntity(c: IntegrationCase, path: string, derive: (items: readonly Value[]) => FactValue): FactValue {
  if (c.subnet.entity === undefined) return whyUnknown(c.subnet, path);
  const found = asList(property(c.subnet.entity, path));
  return found instanceof Unknown ? fact(found) : derive(found);
}

function otherUsers(c: IntegrationCase): FactValue {
  const { key } = c.subnet;
  if (key === undefined) return whyUnknown(c.subnet, 'what lives in it');
  const ties = c.model.occupantsOf(key);
  const certain = ties.filter(tie => tie.isCertain).map(tie => tie.item.entity.resource.origin.address);
  if (certain.length > 0) return sortedUnique(certain);
  const [possible] = ties;
  if (possible !== undefined)
    return unknown(
      possible.item.entity.resource.origin.address,
      'the input does not tell whether it lives in this subnet',
    );
  const mention = c.model.mentionsOf(key).find(({ properties }) => properties === undefined);
  if (mention !== undefined) return unknown(mention.origin.address, whyPerhapsIn(mention));
  if (isOpenEntity(c.subnet.entity))
    return unknown(`${nameOf(c.subnet)}: what lives in it`, 'what lives in the subnet is not in the input');
  return [];
}

/** Why it is open whether something that names a subnet lives in it. */
function whyPerhapsIn({ effect }: Mention): string {
  return effect === 'may-join'
    ? 'it is given the subnet, and the input does not tell all that it makes'
    : 'it names the subnet, and this version does not know whether it lives in it';
}

function occupantSources(c: IntegrationCase): readonly Source[] {
  const found =
    c.subnet.key === undefined
      ? []
      : c.model
          .occupantsOf(c.subnet.key)
          .map(tie => ({ entity: tie.item.entity, path: tie.item.path.replaceAll('*', '0') }));
  return found.length > 0 ? found : c.subnetSource();
}

import { isList } from '../core/list.js';
import { idKey, nameOfKey, typeOfKey } from '../graph/arm-id.js';
import { describe } from '../graph/value.js';
import { unknown, type Fact, type FactValue } from './fact.js';
import { subnetOf, type IntegrationCase } from './integration.js';
import { flag, text, texts } from './schemas.js';
import { hasIpv6, nameOf, networkPrefixes, regionFact, subscriptionFact } from './subnets.js';

/** Facts of the network that the subnet lies in. */
export const networkFacts: readonly Fact<IntegrationCase>[] = [
  {
    path: 'network.name',
    schema: text,
    about: 'the network’s name in lower case',
    derive: c =>
      networkKey(c) === '' ? unknown('network', 'the input does not tell the network') : nameOfKey(networkKey(c)),
    of: subnetOf,
    from: c => c.networkSource(),
  },
  {
    path: 'network.region',
    schema: text,
    about: 'the network’s region by its short name',
    derive: c => regionFact(c.subnet.network, networkKey(c) || nameOf(c.subnet)),
    of: subnetOf,
    from: c => c.networkSource(),
  },
  {
    path: 'network.subscription',
    schema: text,
    about: 'the network’s subscription',
    derive: c => subscriptionFact(networkKey(c)),
    of: subnetOf,
    from: c => c.networkSource(),
  },
  {
    path: 'network.prefixes',
    schema: texts,
    about: 'its address space',
    derive: c => {
      const found = networkPrefixes(c.subnet);
      return isList(found) ? found.map(prefix => prefix.text) : found;
    },
    of: subnetOf,
    from: c => c.networkSource('addressSpace.addressPrefixes'),
  },
  {
    path: 'network.isClassic',
    schema: flag,
    about: 'whether it is a classic network',
    derive: isClassic,
    of: subnetOf,
    from: c => c.networkSource(),
  },
  {
    path: 'network.hasIpv6',
    schema: flag,
    about: 'whether its address space has an IPv6 prefix',
    derive: c => hasIpv6(networkPrefixes(c.subnet)),
    of: subnetOf,
    from: c => c.networkSource('addressSpace.addressPrefixes'),
  },
];

function networkKey(c: IntegrationCase): string {
  if (c.subnet.networkKey !== undefined) return c.subnet.networkKey;
  const key = idKey(c.target);
  return key !== undefined && typeOfKey(key).endsWith('/virtualnetworks') ? key : '';
}

function isClassic(c: IntegrationCase): FactValue {
  const key = idKey(c.target);
  const type = key === undefined ? '' : typeOfKey(key);
  if (type.startsWith('microsoft.classicnetwork/')) return true;
  if (type.startsWith('microsoft.network/')) return false;
  return unknown(c.target === undefined ? 'network' : describe(c.target), 'the input does not tell the network');
}

import { isList } from '../../core/list.js';
import { idKey, typeOfKey } from '../../graph/arm-id.js';
import { describe } from '../../graph/value.js';
import { unknown, type Fact, type FactValue } from '../fact.js';
import { property, type Entity } from '../model/estate.js';
import { subnetOf, type IntegrationCase } from '../model/integration.js';
import { link } from '../model/link.js';
import { writtenName } from '../model/names.js';
import {
  hasIpv6,
  nameOf,
  networkPrefixes,
  networkNamed,
  regionFact,
  resourceGroupFact,
  subscriptionFact,
} from '../model/subnets.js';
import { flag, text, texts } from '../schemas.js';

/** Facts of the network that the subnet lies in. */
export const networkFacts: readonly Fact<IntegrationCase>[] = [
  {
    path: 'network.name',
    schema: text,
    about: 'the network’s name as it is written',
    derive: nameOfNetwork,
    of: subnetOf,
    from: c => c.networkSource(),
  },
  {
    path: 'network.region',
    schema: text,
    about: 'the network’s region by its short name',
    derive: c => regionFact(c.subnet.network, symbolOfNetwork(c)),
    of: subnetOf,
    from: c => c.networkSource(),
  },
  {
    path: 'network.subscription',
    schema: text,
    about: 'the network’s subscription',
    derive: c => subscriptionFact(symbolOfNetwork(c)),
    of: subnetOf,
    from: c => c.networkSource(),
  },
  {
    path: 'network.resourceGroup',
    schema: text,
    about: 'the network’s resource group',
    derive: c => resourceGroupFact(symbolOfNetwork(c)),
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
  {
    path: 'network.flowLogs',
    schema: texts,
    about: 'flow logs of the network, the subnet or its security group',
    derive: flowLogs,
    of: subnetOf,
    from: c => flowLogsOf(c).map(entity => ({ entity })),
  },
];

function nameOfNetwork(c: IntegrationCase): FactValue {
  const key = networkKey(c);
  const state = c.subnet.network?.state;
  return key === ''
    ? unknown('network', 'the input does not tell the network')
    : writtenName(key, [state?.name, state?.id]);
}

/** Flow logs that are on, of the network, the subnet or the subnet's security group. */
function flowLogsOf(c: IntegrationCase): readonly Entity[] {
  const group = c.subnet.entity && link(c.subnet.entity, 'networkSecurityGroup.id', c.model.estate);
  const keys = new Set([c.subnet.key, networkKey(c), idKey(group)]);
  return c.model.estate.ofType('Microsoft.Network/networkWatchers/flowLogs').filter(log => {
    const target = link(log, 'targetResourceId', c.model.estate);
    return target !== undefined && keys.has(idKey(target)) && property(log, 'enabled') !== false;
  });
}

function flowLogs(c: IntegrationCase): FactValue {
  return flowLogsOf(c).map(({ resource }) => resource.origin.address);
}

function networkKey(c: IntegrationCase): string {
  return c.subnet.networkKey ?? networkNamed(c.target) ?? '';
}

/** What the network is called where nothing but the subnet is known of it. */
function symbolOfNetwork(c: IntegrationCase): string {
  return networkKey(c) || nameOf(c.subnet);
}

function isClassic(c: IntegrationCase): FactValue {
  const key = idKey(c.target);
  const type = key === undefined ? '' : typeOfKey(key);
  if (type.startsWith('microsoft.classicnetwork/')) return true;
  if (type.startsWith('microsoft.network/')) return false;
  return unknown(c.target === undefined ? 'network' : describe(c.target), 'the input does not tell the network');
}

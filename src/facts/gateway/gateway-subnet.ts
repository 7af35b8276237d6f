import { idKey, mayBeOneSegment, nameOfKey } from '../../graph/arm-id.js';
import { isUnknown, unknown, type Fact, type FactValue, type Source } from '../fact.js';
import {
  classicGatewaySubnet,
  isClassicGateway,
  isClassicNetwork,
  type ClassicGatewaySubnet,
} from '../model/classic.js';
import { possibilities, isNew, type Entity } from '../model/estate.js';
import { valuesAt } from '../model/indexes.js';
import type { IntegrationCase } from '../model/integration.js';
import { prefixLength, subnetView } from '../model/subnets.js';
import { flag } from '../schemas.js';
import { gatewaySubnetName } from '../tables/platform.js';
import { gatewaySource, networkKeyOf, networkOf, ofGateway } from './gateway-of-network.js';

function subnetsOfNetwork(c: IntegrationCase): readonly Entity[] {
  const key = networkKeyOf(c);
  return key === undefined ? [] : c.model.estate.childrenOf(key, 'Microsoft.Network/virtualNetworks/subnets');
}

/** The network's subnet named GatewaySubnet. */
function gatewaySubnet(c: IntegrationCase): Entity | undefined {
  return subnetsOfNetwork(c).find(subnet => nameOfKey(subnet.state.key) === gatewaySubnetName);
}

function classicOf(c: IntegrationCase): ClassicGatewaySubnet | undefined {
  const network = networkOf(c);
  return isClassicNetwork(network) ? classicGatewaySubnet(network) : undefined;
}

function hasGatewaySubnet(c: IntegrationCase): FactValue {
  const exists = classicOf(c)?.exists ?? gatewaySubnet(c) !== undefined;
  if (exists !== false) return exists;
  const unnamed = subnetsOfNetwork(c).find(subnet => mayBeOneSegment(nameOfKey(subnet.state.key), gatewaySubnetName));
  if (unnamed !== undefined)
    return unknown(unnamed.resource.origin.address, 'its name is not known before the deployment');
  const entity = networkOf(c);
  if (entity !== undefined && isNew(entity.resource)) return false;
  return unknown(
    `GatewaySubnet of ${networkKeyOf(c) ?? 'the network'}`,
    'the network existed before and its subnets are not all in the input',
  );
}

function subnetLength(c: IntegrationCase): FactValue {
  const classic = classicOf(c);
  if (classic !== undefined) return isUnknown(hasGatewaySubnet(c)) ? hasGatewaySubnet(c) : classic.prefixLength;
  const entity = gatewaySubnet(c);
  if (entity === undefined) return isUnknown(hasGatewaySubnet(c)) ? hasGatewaySubnet(c) : null;
  return prefixLength(subnetView(entity.state.id, c.model.estate, undefined));
}

function standsInGatewaySubnet(c: IntegrationCase): FactValue {
  return ofGateway(c, gateway => {
    // A classic gateway cannot stand anywhere else.
    if (isClassicGateway(gateway)) return true;
    const subnets = valuesAt(gateway.state.properties, 'ipConfigurations.*.properties.subnet.id');
    const names = subnets.flatMap(possibilities).map(id => nameOfKey(idKey(id) ?? ''));
    if (names.length > 0 && names.every(name => name === gatewaySubnetName)) return true;
    return names.length === 0 || names.some(name => mayBeOneSegment(name, gatewaySubnetName))
      ? unknown(`${gateway.resource.origin.address}: subnet`, 'the input does not tell the gateway’s subnet')
      : false;
  });
}

/** Where the GatewaySubnet stands; of a classic network in its list of subnets. */
export function subnetSource(c: IntegrationCase): readonly Source[] {
  const entity = gatewaySubnet(c);
  const network = networkOf(c);
  if (isClassicNetwork(network)) return [{ entity: network, path: 'subnets' }];
  return entity === undefined ? gatewaySource(c) : [{ entity, path: 'addressPrefixes' }];
}

/** Facts of the subnet that gateways stand in. */
export const gatewaySubnetFacts: readonly Fact<IntegrationCase>[] = [
  {
    path: 'gateway.isInGatewaySubnet',
    schema: flag,
    about: 'whether the gateway stands in the subnet GatewaySubnet',
    derive: standsInGatewaySubnet,
    from: c => gatewaySource(c, 'ipConfigurations'),
  },
  {
    path: 'gateway.hasGatewaySubnet',
    schema: flag,
    about: 'whether the network has a subnet named GatewaySubnet',
    derive: hasGatewaySubnet,
    from: subnetSource,
  },
  {
    path: 'gateway.subnetPrefixLength',
    schema: { type: ['integer', 'null'], minimum: 0, maximum: 32 },
    about: 'the length of the GatewaySubnet’s prefix',
    unit: 'bits',
    derive: subnetLength,
    from: subnetSource,
  },
];

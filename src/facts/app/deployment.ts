import { sortedUnique } from '../../core/order.js';
import { remember } from '../../core/remember.js';
import { nameOfKey, parentKey, subscriptionOfKey } from '../../graph/arm-id.js';
import { comesAfter, type Resource } from '../../graph/resource.js';
import { fact, isUnknown, unknown, type Fact, type FactValue, type Source } from '../fact.js';
import { isNew, property, type Estate } from '../model/estate.js';
import { anything, tieByTarget } from '../model/indexes.js';
import { subnetOf, type IntegrationCase } from '../model/integration.js';
import { isFlex } from '../model/plans.js';
import { flag, texts } from '../schemas.js';
import { isSlot } from './app-facts.js';

/** True when a resource for connecting apps is given a slot: it connects the slot's parent. */
function connectsSlotAsApp(c: IntegrationCase): FactValue {
  const isForApps = c.integration.declarations.some(
    ({ mechanism, by }) =>
      mechanism === 'network-config' && by.resource.type.toLowerCase() === 'microsoft.web/sites/networkconfig',
  );
  return isForApps && isSlot(c);
}

/** Other Flex Consumption apps that are made in the same run in the same subnet without an order between them. */
function flexCreatedTogether(c: IntegrationCase): FactValue {
  const { key } = c.subnet;
  const own = c.integration.app.entity?.resource;
  if (key === undefined) return unknown('subnet', 'the input does not tell the subnet');
  if (own === undefined || !isNew(own) || isFlex(c.plan) === false) return [];
  const found: string[] = [];
  let unclear: string | undefined;
  for (const tie of c.model.joinersOf(key)) {
    const other = tie.item.app.entity?.resource;
    if (other === undefined || other === own || !isNew(other)) continue;
    const flex = isFlex(c.model.planOf(tie.item.app));
    if (flex === false || isOrdered(own, other)) continue;
    if (isUnknown(flex) || !tie.isCertain) unclear ??= other.origin.address;
    else found.push(other.origin.address);
  }
  return found.length > 0 || unclear === undefined
    ? sortedUnique(found)
    : unknown(unclear, 'the input does not tell whether it joins this subnet');
}

function isOrdered(left: Resource, right: Resource): boolean {
  return comesAfter(left, right) === true || comesAfter(right, left) === true;
}

const networkLinkType = 'Microsoft.Network/privateDnsZones/virtualNetworkLinks';

/** Links of private DNS zones by the network that they lead to. */
export const linksByNetwork = remember((estate: Estate) =>
  tieByTarget(
    estate.ofType(networkLinkType),
    link => property(link, 'virtualNetwork.id'),
    link => link.resource.mayBeAbsent,
  ),
);

/** Private DNS zones that are linked to the integration's network. */
function privateZones(c: IntegrationCase): FactValue {
  const { networkKey } = c.subnet;
  if (networkKey === undefined) return unknown('network', 'the input does not tell the network');
  const ties = linksByNetwork(c.model.estate);
  const own = ties.get(networkKey) ?? [];
  const certain = own.filter(tie => tie.isCertain).map(({ item }) => nameOfKey(parentKey(item.state.key)));
  const isOpen = own.length > certain.length || ties.has(anything) || c.subnet.network === undefined;
  if (certain.length > 0 || !isOpen) return sortedUnique(certain);
  return unknown(
    `${networkKey}: private DNS zones`,
    'the input does not tell all zones that are linked to the network',
  );
}

/**
 * Whether a resource provider is registered in the network's subscription: any resource of it in the
 * graph proves it, as does a registration; nothing in a plan proves the contrary.
 */
function hasProvider(c: IntegrationCase, provider: string): FactValue {
  const subscription = c.subnet.networkKey === undefined ? undefined : subscriptionOfKey(c.subnet.networkKey);
  if (subscription === undefined) return unknown('network', 'the input does not tell the network');
  const isThere = c.model.hasProvider(subscription, provider.toLowerCase());
  return isThere
    ? true
    : unknown(
        `${provider} in ${subscription}`,
        'whether the resource provider is registered there is not in the input',
      );
}

function joiners(c: IntegrationCase): readonly Source[] {
  const ties = c.subnet.key === undefined ? [] : c.model.joinersOf(c.subnet.key);
  return ties.flatMap(tie => (tie.item.app.entity === undefined ? [] : [{ entity: tie.item.app.entity }]));
}

/** Facts of how the deployment goes about an integration. */
export const deploymentFacts: readonly Fact<IntegrationCase>[] = [
  {
    path: 'connectsSlotAsApp',
    schema: flag,
    about: 'whether the resource that connects apps is given a slot’s id',
    derive: connectsSlotAsApp,
    from: c => c.targetSource(),
  },
  {
    path: 'flexCreatedTogether',
    schema: texts,
    about: 'other Flex Consumption apps made in this subnet in the same run, in no order',
    derive: flexCreatedTogether,
    from: joiners,
  },
  {
    path: 'network.privateZones',
    schema: texts,
    about: 'private DNS zones that are linked to the network',
    derive: privateZones,
    of: subnetOf,
    from: c => c.networkSource(),
  },
  {
    path: 'network.hasWebProvider',
    schema: flag,
    about: 'whether Microsoft.Web is registered in the network’s subscription',
    derive: c => hasProvider(c, 'Microsoft.Web'),
    of: subnetOf,
    from: c => c.networkSource(),
  },
  {
    path: 'network.hasAppProvider',
    schema: flag,
    about: 'whether Microsoft.App is registered in the network’s subscription',
    derive: c => hasProvider(c, 'Microsoft.App'),
    of: subnetOf,
    from: c => c.networkSource(),
  },
  {
    path: 'apiVersion',
    schema: { type: ['string', 'null'] },
    about: 'the API version that the app is made with',
    derive: c => fact(c.integration.app.entity?.resource.apiVersion),
    from: c => c.app(),
  },
];

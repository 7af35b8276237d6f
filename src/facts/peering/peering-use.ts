import { isList } from '../../core/list.js';
import { append } from '../../core/multimap.js';
import { remember } from '../../core/remember.js';
import { parentKey, type IdKey } from '../../graph/arm-id.js';
import { containsPrefix, parseAddress, type Prefix } from '../../network/prefix.js';
import type { UnknownFact } from '../fact.js';
import { soleTarget, type Integration } from '../model/apps.js';
import type { Model } from '../model/model.js';
import { reachOf } from '../reach/destinations.js';

/** The addresses that settings of regionally integrated apps lead to, by the network of their subnet. */
const addressesByNetwork = remember((model: Model): ReadonlyMap<IdKey, readonly Prefix[]> => {
  const found = new Map<IdKey, Prefix[]>();
  for (const integration of model.integrations) {
    const network = networkJoined(integration);
    const { entity } = integration.app;
    if (network === undefined || entity === undefined || entity.resource.mayBeAbsent) continue;
    for (const { address, isSure } of reachOf(model.estate)(entity).destinations) {
      const parsed = address === undefined || !isSure ? undefined : parseAddress(address);
      if (parsed !== undefined) append(found, network, parsed);
    }
  }
  return found;
});

/** The network of the one subnet that an integration joins for certain. */
function networkJoined(integration: Integration): IdKey | undefined {
  const subnet = integration.mode === 'regional' ? soleTarget(integration) : undefined;
  return subnet === undefined ? undefined : parentKey(subnet);
}

/**
 * Whether an app in one network is told to reach an address of another. A host name may lead anywhere: in the era in
 * which it matters what is behind a peering, private zones did not answer integrated apps.
 */
export function reachesAddressIn(model: Model, network: IdKey, space: readonly Prefix[] | UnknownFact): boolean {
  const addresses = addressesByNetwork(model).get(network) ?? [];
  return isList(space) && addresses.some(address => space.some(prefix => containsPrefix(prefix, address)));
}

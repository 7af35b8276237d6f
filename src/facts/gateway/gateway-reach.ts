import { idKey, parentKey, type IdKey } from '../../graph/arm-id.js';
import { Unknown } from '../../graph/value.js';
import { ofApp } from '../app/of-app.js';
import {
  isUnknown,
  unknown,
  unknownOf,
  namesFound,
  type Fact,
  type FactValue,
  type Source,
  type UnknownFact,
} from '../fact.js';
import { possibilities, type Entity } from '../model/estate.js';
import { valuesAt } from '../model/indexes.js';
import type { IntegrationCase } from '../model/integration.js';
import { reachOf, type Destination } from '../reach/destinations.js';
import { accessSources, publicAccess } from '../reach/public-access.js';
import { texts } from '../schemas.js';

type Judged = string | UnknownFact | undefined;

/** What an app reaches in gateway mode, as far as one thing is wrong with it. */
function amongReached(
  c: IntegrationCase,
  judge: (destination: Destination) => Judged,
  matters: (isReference: boolean | undefined) => boolean,
): FactValue {
  if (c.integration.mode !== 'gateway') return [];
  return ofApp(c, { what: 'app settings', ofPlan: [] }, app => {
    const { destinations, unclear } = reachOf(c.model.estate)(app);
    return namesFound(
      destinations.map(judge),
      unclear.find(({ isReference }) => matters(isReference)),
    );
  });
}

/** The key vaults that settings refer to and that let no public traffic in; no gateway leads to those. */
function closedVaults(c: IntegrationCase): FactValue {
  return amongReached(
    c,
    ({ isReference, entity, name, by, isSure }) => {
      if (!isReference) return undefined;
      if (entity === undefined) return unknown(name, `${by} refers to it, and it is not in the input`);
      const access = publicAccess(entity);
      if (access !== 'closed') return isUnknown(access) ? access : undefined;
      return isSure ? name : unknown(name, `the input does not tell whether ${by} refers to it`);
    },
    isReference => isReference !== false,
  );
}

/** Where services name the subnets that they admit by service endpoint. */
const admittingPaths = [
  'networkAcls.virtualNetworkRules.*.id',
  'networkRuleSet.virtualNetworkRules.*.id',
  'virtualNetworkRules.*.id',
];
const rulesOfServers = 'virtualNetworkRules';

/** The services that settings lead to and that admit subnets of the app's network by service endpoint. */
function endpointServices(c: IntegrationCase): FactValue {
  const { networkKey } = c.subnet;
  return amongReached(
    c,
    ({ entity, name, by, isSure }) => {
      if (entity === undefined) return undefined;
      const ids = admittedBy(entity, c).flatMap(possibilities);
      if (networkKey === undefined && ids.length > 0)
        return unknown(`network of ${c.integration.app.key}`, 'the input does not tell the network');
      const isOfNetwork = networkKey !== undefined && ids.some(id => networkOf(idKey(id)) === networkKey);
      const open = ids.find(id => id instanceof Unknown);
      if (!isOfNetwork) return open instanceof Unknown ? unknownOf(open) : undefined;
      return isSure ? name : unknown(name, `the input does not tell whether ${by} leads to it`);
    },
    // Of a text that leads nobody knows where it cannot be said that it leads to such a service.
    () => false,
  );
}

function admittedBy(service: Entity, c: IntegrationCase): ReturnType<typeof valuesAt> {
  const own = admittingPaths.flatMap(path => valuesAt(service.state.properties, path));
  const rules = c.model.estate.childrenOf(service.state.key, `${service.resource.type}/${rulesOfServers}`);
  return [...own, ...rules.flatMap(rule => valuesAt(rule.state.properties, 'virtualNetworkSubnetId'))];
}

function networkOf(subnet: IdKey | undefined): IdKey | undefined {
  return subnet === undefined ? undefined : parentKey(subnet);
}

function reached(c: IntegrationCase): readonly Source[] {
  const { entity } = c.integration.app;
  const destinations = entity === undefined ? [] : reachOf(c.model.estate)(entity).destinations;
  return [...accessSources(destinations), ...c.settingsSource()];
}

/** Facts of what an app in gateway mode is meant to reach. */
export const gatewayReachFacts: readonly Fact<IntegrationCase>[] = [
  {
    path: 'gateway.closedVaults',
    schema: texts,
    about: 'key vaults that settings of a gateway-mode app refer to and that let no public traffic in',
    derive: closedVaults,
    from: reached,
  },
  {
    path: 'gateway.endpointServices',
    schema: texts,
    about: 'services that settings of a gateway-mode app lead to and that admit its network by service endpoint',
    derive: endpointServices,
    from: reached,
  },
];

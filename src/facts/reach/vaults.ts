import { idKey } from '../../graph/arm-id.js';
import { Unknown } from '../../graph/value.js';
import { ofApp } from '../app/of-app.js';
import {
  folded,
  isUnknown,
  unknown,
  namesFound,
  unknownOf,
  type Fact,
  type FactValue,
  type UnknownFact,
} from '../fact.js';
import { possibilities, property, type Entity } from '../model/estate.js';
import { valuesAt } from '../model/indexes.js';
import type { IntegrationCase } from '../model/integration.js';
import { texts } from '../schemas.js';
import { reachOf, type Destination } from './destinations.js';
import { connectedNetworks, endpointsOf } from './private-endpoints.js';
import { accessSources, publicAccess } from './public-access.js';

/** The key vaults that settings refer to. */
function referencesOf(c: IntegrationCase): readonly Destination[] {
  const { entity } = c.integration.app;
  if (entity === undefined || c.isOfPlan) return [];
  return reachOf(c.model.estate)(entity).destinations.filter(({ isReference }) => isReference);
}

/** Vaults that settings refer to, that let no public traffic in, and the integration's subnet neither. */
function unreachableVaults(c: IntegrationCase): FactValue {
  return ofApp(c, { what: 'key vault references', ofPlan: [] }, app =>
    namesFound(
      referencesOf(c).map(reference => unreachable(reference, c)),
      reachOf(c.model.estate)(app).unclear.find(({ isReference }) => isReference !== false),
    ),
  );
}

/** A vault by its name where the subnet cannot reach it; null where it can. */
function unreachable(reference: Destination, c: IntegrationCase): string | UnknownFact | null {
  const { entity, name, by, isSure } = reference;
  if (entity === undefined) return unknown(name, `${by} refers to it, and it is not in the input`);
  const access = publicAccess(entity);
  if (access === 'open') return null;
  const isAdmitted = admits(reference, entity, c);
  if (isAdmitted === true) return null;
  if (isUnknown(isAdmitted)) return isAdmitted;
  if (isUnknown(access)) return access;
  return isSure ? name : unknown(name, `the input does not tell whether ${by} refer to it`);
}

/** Whether a vault lets the integration's subnet in: by a private endpoint, or by a rule of its firewall. */
function admits(reference: Destination, vault: Entity, c: IntegrationCase): true | false | UnknownFact {
  const { estate } = c.model;
  const { key, networkKey } = c.subnet;
  const endpoints = endpointsOf(reference, estate);
  const connected = networkKey === undefined ? new Set<string>() : connectedNetworks(networkKey, estate);
  if (endpoints.some(({ network }) => network !== undefined && connected.has(network))) return true;
  const ids = valuesAt(vault.state.properties, 'networkAcls.virtualNetworkRules.*.id').flatMap(possibilities);
  const isShut = folded(property(vault, 'publicNetworkAccess'));
  const isNamed = key !== undefined && ids.some(id => idKey(id) === key);
  if (isNamed && isShut !== 'disabled') return isUnknown(isShut) ? isShut : true;
  const [endpoint] = endpoints;
  if (endpoint !== undefined)
    return unknown(endpoint.entity.resource.origin.address, 'the input does not tell whether its network is connected');
  const open = isShut === 'disabled' ? undefined : ids.find(id => id instanceof Unknown);
  if (open !== undefined) return unknownOf(open);
  return key === undefined ? unknown('subnet', 'the input does not tell the subnet') : false;
}

/** Facts of the key vaults that settings refer to. */
export const vaultFacts: readonly Fact<IntegrationCase>[] = [
  {
    path: 'reaches.unreachableVaults',
    schema: texts,
    about: 'key vaults that settings refer to and that let neither public traffic nor the subnet in',
    derive: unreachableVaults,
    from: c => [...accessSources(referencesOf(c)), ...c.settingsSource()],
  },
];

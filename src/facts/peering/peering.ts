import { isList } from '../../core/list.js';
import { idKey, parentKey, nameOfKey } from '../../graph/arm-id.js';
import { Unknown } from '../../graph/value.js';
import { overlaps, type Prefix } from '../../network/prefix.js';
import { fact, isUnknown, unknown, type Fact, type FactValue, type Source, type UnknownFact } from '../fact.js';
import { possibilities, property, type Entity } from '../model/estate.js';
import type { Model } from '../model/model.js';
import { peeringType, remoteNetwork } from '../model/peerings.js';
import { networkPrefixes, regionFact } from '../model/subnets.js';
import { flag, text } from '../schemas.js';
import { reachesAddressIn } from './peering-use.js';

/** A peering of a network that an app is integrated with, or of the network on its other side. */
export interface PeeringCase {
  readonly model: Model;
  readonly peering: Entity;
  readonly localKey: string;
  readonly remoteKey: string | undefined;
  /** Modes of the integrations with the peering's own network, and with the remote one. */
  readonly localModes: ReadonlySet<string>;
  readonly remoteModes: ReadonlySet<string>;
}

/** The peerings that touch a network with an integration. */
export function peeringCases(model: Model): readonly PeeringCase[] {
  const peerings = model.estate.ofType(peeringType);
  if (peerings.length === 0) return [];
  const modes = modesByNetwork(model);
  return peerings.flatMap(peering => {
    const [localKey, remoteKey] = [parentKey(peering.state.key), remoteOf(peering)];
    const localModes = modes.get(localKey) ?? none;
    const remoteModes = (remoteKey === undefined ? undefined : modes.get(remoteKey)) ?? none;
    if (localModes.size === 0 && remoteModes.size === 0) return [];
    return [{ model, peering, localKey, remoteKey, localModes, remoteModes }];
  });
}

const none: ReadonlySet<string> = new Set();

function remoteOf(peering: Entity): string | undefined {
  const remote = remoteNetwork(peering);
  return remote === undefined || remote instanceof Unknown ? undefined : idKey(remote);
}

function modesByNetwork(model: Model): ReadonlyMap<string, ReadonlySet<string>> {
  const modes = new Map<string, Set<string>>();
  for (const integration of model.integrations) {
    if (integration.target === undefined) continue;
    for (const target of possibilities(integration.target)) {
      const key = idKey(target) ?? '';
      const network = integration.mode === 'gateway' ? key : parentKey(key);
      modes.set(network, (modes.get(network) ?? new Set<string>()).add(integration.mode));
    }
  }
  return modes;
}

/** An option of the peering; `absent` is what it is where nobody writes it. */
function option(name: string, absent: boolean): (c: PeeringCase) => FactValue {
  return c => fact(property(c.peering, name) ?? absent);
}

function source(path?: string): (c: PeeringCase) => readonly Source[] {
  return c => [{ entity: c.peering, ...(path !== undefined && { path }) }];
}

/** The overlapping prefixes of both networks, as pairs. */
function overlap(c: PeeringCase): FactValue {
  const mine = spaceOf(c.model, c.localKey);
  const theirs = spaceOf(c.model, c.remoteKey);
  if (!isList(mine)) return mine;
  if (!isList(theirs)) return theirs;
  const pairs = mine.flatMap(left =>
    theirs.filter(right => overlaps(left, right)).map(right => `${left.text} and ${right.text}`),
  );
  const isWhole = property(c.peering, 'peerCompleteVnets') ?? true;
  if (pairs.length === 0 || isWhole === true) return pairs;
  return unknown(c.peering.resource.origin.address, 'it joins chosen subnets, whose own prefixes may not overlap');
}

function spaceOf(model: Model, key: string | undefined): readonly Prefix[] | UnknownFact {
  const network = key === undefined ? undefined : model.estate.at(key);
  return networkPrefixes({ id: key, key, entity: undefined, networkKey: key, network });
}

function isUsed(c: PeeringCase): FactValue {
  if (reachesAddressIn(c.model, c.localKey, spaceOf(c.model, c.remoteKey))) return true;
  return unknown(`${c.peering.resource.origin.address}: traffic`, 'what the apps reach is not in the input');
}

function networkSources(c: PeeringCase): readonly Source[] {
  return [c.localKey, c.remoteKey].flatMap(key => {
    const entity = key === undefined ? undefined : c.model.estate.at(key);
    return entity === undefined ? [] : [{ entity, path: 'addressSpace.addressPrefixes' }];
  });
}

function isGlobal(c: PeeringCase): FactValue {
  const [mine, theirs] = [c.localKey, c.remoteKey].map(key =>
    regionFact(key === undefined ? undefined : c.model.estate.at(key), key ?? 'network'),
  );
  if (mine === undefined || isUnknown(mine)) return mine ?? null;
  if (theirs === undefined || isUnknown(theirs)) return theirs ?? null;
  return mine !== theirs;
}

/** Facts of a peering beside an integration. */
export const peeringFacts: readonly Fact<PeeringCase>[] = [
  {
    path: 'isAppSide',
    schema: flag,
    about: 'whether its own network is one that an app reaches by gateway',
    derive: c => c.localModes.has('gateway'),
    from: source(),
  },
  {
    path: 'isFarSide',
    schema: flag,
    about: 'whether the remote network is one that an app reaches by gateway',
    derive: c => c.remoteModes.has('gateway'),
    from: source(),
  },
  {
    path: 'isBesideRegional',
    schema: flag,
    about: 'whether an app is regionally integrated with its own network',
    derive: c => c.localModes.has('regional'),
    from: source(),
  },
  {
    path: 'allowsAccess',
    schema: flag,
    about: 'allow virtual network access',
    derive: option('allowVirtualNetworkAccess', true),
    from: source('allowVirtualNetworkAccess'),
  },
  {
    path: 'allowsForwardedTraffic',
    schema: flag,
    about: 'allow forwarded traffic',
    derive: option('allowForwardedTraffic', false),
    from: source('allowForwardedTraffic'),
  },
  {
    path: 'allowsGatewayTransit',
    schema: flag,
    about: 'allow gateway transit',
    derive: option('allowGatewayTransit', false),
    from: source('allowGatewayTransit'),
  },
  {
    path: 'usesRemoteGateways',
    schema: flag,
    about: 'use remote gateways',
    derive: option('useRemoteGateways', false),
    from: source('useRemoteGateways'),
  },
  {
    path: 'isUsed',
    schema: flag,
    about: 'whether the settings of an app lead to an address across it; that none reaches across it no input tells',
    derive: isUsed,
    from: source(),
  },
  {
    path: 'isGlobal',
    schema: flag,
    about: 'whether the two networks are in different regions',
    derive: isGlobal,
    from: networkSources,
  },
  {
    path: 'overlaps',
    schema: { type: 'array', items: { type: 'string' } },
    about: 'prefixes of the two networks that overlap',
    derive: overlap,
    from: networkSources,
  },
  {
    path: 'remote.name',
    schema: text,
    about: 'the remote network',
    derive: c =>
      c.remoteKey === undefined ? unknown('remote network', 'not known before the deployment') : nameOfKey(c.remoteKey),
    from: source('remoteVirtualNetwork.id'),
  },
];

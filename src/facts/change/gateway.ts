import { isList } from '../../core/list.js';
import { sortedUnique } from '../../core/order.js';
import { isUnknown, type Fact, type FactValue, type UnknownFact } from '../fact.js';
import { asFactList, customRoutes, gatewayType, pool, tunnelTypes, vpnType } from '../gateway/gateway-readings.js';
import { property, type Entity } from '../model/estate.js';
import { texts } from '../schemas.js';
import { entityAt, own, type ChangeCase } from './cases.js';
import { isRemoved } from './order.js';

/** What gateway-mode apps need of a gateway: each with whether the gateway has it. */
const needs: readonly (readonly [name: string, has: (gateway: Entity) => FactValue])[] = [
  ['VPN', gateway => isOne(gatewayType(gateway), 'vpn')],
  ['route-based routing', gateway => isOne(vpnType(gateway), 'routebased')],
  ['SSTP', gateway => contains(tunnelTypes(gateway), 'sstp')],
  ['the point-to-site pool', gateway => hasItems(pool(gateway))],
];

function isOne(found: FactValue, wanted: string): FactValue {
  return isUnknown(found) ? found : found === wanted;
}

function contains(list: FactValue, wanted: string): FactValue {
  if (!isList(list)) return list;
  const items = list as readonly FactValue[];
  return items.includes(wanted) ? true : (items.find(isUnknown) ?? false);
}

function hasItems(list: FactValue): FactValue {
  return isList(list) ? list.length > 0 : list;
}

/** What the run takes from a gateway of all that gateway-mode apps need; all of it where the gateway goes. */
function losses(c: ChangeCase): FactValue {
  if (c.kind !== 'gateway') return [];
  if (isRemoved(c)) return ['the gateway itself'];
  const [before, after] = [entityAt(c, 'before'), entityAt(c, 'after')];
  if (before === undefined || after === undefined) return [];
  const lost: string[] = [];
  let open: UnknownFact | undefined;
  for (const [name, has] of needs) {
    const [had, keeps] = [has(before), has(after)];
    if (had === false || keeps === true) continue;
    if (had === true && keeps === false) lost.push(name);
    else open ??= [keeps, had].find(isUnknown);
  }
  return lost.length > 0 || open === undefined ? lost : open;
}

type Reading = readonly [name: string, read: (entity: Entity) => FactValue];

const gatewaySettings: readonly Reading[] = [
  ['the point-to-site pool', pool],
  ['the tunnel types', gateway => asFactList(property(gateway, 'vpnClientConfiguration.vpnClientProtocols'))],
  [
    'the authentication types',
    gateway => asFactList(property(gateway, 'vpnClientConfiguration.vpnAuthenticationTypes')),
  ],
  ['the advertised routes', customRoutes],
];
const networkSettings: readonly Reading[] = [
  ['the DNS servers', network => asFactList(property(network, 'dhcpOptions.dnsServers'))],
];

const settingsOf: { readonly [kind in ChangeCase['kind']]?: readonly Reading[] } = {
  gateway: gatewaySettings,
  network: networkSettings,
};

/** What the run changes of all that gateway-mode apps got to know of the network when they were connected. */
function settingsChanged(c: ChangeCase): FactValue {
  const readings = settingsOf[c.kind] ?? [];
  const [before, after] = [entityAt(c, 'before'), entityAt(c, 'after')];
  if (c.lifecycle !== 'update' || before === undefined || after === undefined) return [];
  const changed: string[] = [];
  let open: UnknownFact | undefined;
  for (const [name, read] of readings) {
    const found = [read(before), read(after)];
    const hidden = found.flat().find(value => isUnknown(value as FactValue)) as UnknownFact | undefined;
    if (hidden !== undefined) open ??= hidden;
    else if (textOf(found[0]) !== textOf(found[1])) changed.push(name);
  }
  return changed.length > 0 || open === undefined ? changed : open;
}

function textOf(value: FactValue | undefined): string {
  const items = isList(value) ? (value as readonly FactValue[]) : [value];
  return sortedUnique(items.map(item => (typeof item === 'string' ? item.toLowerCase() : JSON.stringify(item)))).join();
}

/** Facts of a gateway or network that gateway-mode apps use. */
export const gatewayChangeFacts: readonly Fact<ChangeCase>[] = [
  {
    path: 'losses',
    schema: texts,
    about: 'what the run takes from a gateway of all that gateway-mode apps need',
    derive: losses,
    from: own('vpnClientConfiguration'),
  },
  {
    path: 'settingsChanged',
    schema: texts,
    about: 'DNS servers of a network and point-to-site settings of a gateway that the run changes',
    derive: settingsChanged,
    from: c => own(c.kind === 'network' ? 'dhcpOptions' : 'vpnClientConfiguration')(c),
  },
];

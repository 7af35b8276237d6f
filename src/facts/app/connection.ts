import { sortedUnique } from '../../core/order.js';
import { remember } from '../../core/remember.js';
import { comesAfter, type Resource, type Setter } from '../../graph/resource.js';
import { Unknown } from '../../graph/value.js';
import { fact, unknown, type Fact, type FactValue } from '../fact.js';
import type { Declaration } from '../model/apps.js';
import { property, isNew } from '../model/estate.js';
import { namesakes } from '../model/indexes.js';
import { subnetOf, type IntegrationCase } from '../model/integration.js';
import type { Model } from '../model/model.js';
import { whyUnknown, type SubnetView } from '../model/subnets.js';
import { text, texts, flag } from '../schemas.js';
import { isDroppedByNetwork, isInside } from '../subnet/dropped-subnets.js';

/** What makes an integration's subnet ready: by its address, and whether something comes after it. */
interface Maker {
  readonly address: string;
  readonly isBefore: (by: Setter) => boolean | undefined;
}

/** The properties of a subnet that an app needs or that protect it from its first moment on. */
const readying = ['delegations', 'networkSecurityGroup', 'routeTable'] as const;

/** What of all that makes a subnet ready is made in the same run; all that join it ask. */
const makersOf = remember((model: Model) => remember((subnet: SubnetView) => makers(subnet, model)));

function makers({ entity, network, key = '' }: SubnetView, model: Model): readonly Maker[] {
  if (entity === undefined) return namesakes(model.estate, key).map(({ resource }) => orUnclear(making(resource)));
  const { resource } = entity;
  const { source } = resource;
  const whole = network !== undefined && isInside(resource, network.resource) ? network.resource : resource;
  const setters = readying.flatMap(path => source?.setBy?.(path) ?? []);
  const self = making(whole);
  const unseen = model
    .mentionsOf(key)
    .filter(({ effect, properties }) => effect === 'may-change' && readying.some(path => properties?.includes(path)))
    .map(({ origin }) => orUnclear(setting(origin.address)));
  return [
    ...unseen,
    ...madeBy(self, resource, resource.mayBeAbsent),
    // A setter that is told without what becomes of it may be new.
    ...setters.flatMap(setter => madeBy(setting(setter.address), setter, setter.lifecycle === 'existing')),
  ];
}

/** A maker of what is new, or of what may be. */
function madeBy(maker: Maker, made: Pick<Resource, 'lifecycle'>, mayBeNew: boolean): readonly Maker[] {
  if (mayBeNew) return [orUnclear(maker)];
  return isNew(made) ? [maker] : [];
}

function making(resource: Resource): Maker {
  return { address: resource.origin.address, isBefore: by => comesAfter(by, resource) };
}

function setting(address: string): Maker {
  return { address, isBefore: by => by.source?.dependsOn?.(address) };
}

/** What may or may not be made: only that something waits for it is told. */
function orUnclear({ address, isBefore }: Maker): Maker {
  return { address, isBefore: by => isBefore(by) === true || undefined };
}

/** What makes a connection: the resource that names the target, or the one that sets it there. */
function connectorOf({ by: { resource }, path }: Declaration): Setter {
  const { origin, lifecycle, source } = resource;
  return source?.setBy?.(path) ?? { address: origin.address, lifecycle, source };
}

function isOfOneRun(by: Setter, other: Resource): boolean {
  return by.source?.input === undefined || by.source.input === other.source?.input;
}

/** What makes the subnet ready in the same run and that the connection does not wait for. */
function unordered(c: IntegrationCase): FactValue {
  if (c.subnet.key === undefined) return whyUnknown(c.subnet, 'what makes it ready');
  const connecting = c.integration.declarations.map(connectorOf).filter(isNew);
  if (connecting.length === 0) return [];
  const found: string[] = [];
  let unclear: string | undefined;
  for (const { address, isBefore } of makersOf(c.model)(c.subnet)) {
    for (const by of connecting) {
      if (by.address === address || (c.subnet.entity !== undefined && !isOfOneRun(by, c.subnet.entity.resource)))
        continue;
      const isAwaited = isBefore(by);
      if (isAwaited === false) found.push(address);
      else if (isAwaited === undefined) unclear ??= address;
    }
  }
  return found.length > 0 || unclear === undefined
    ? sortedUnique(found)
    : unknown(unclear, 'the input does not tell whether the connection waits for it');
}

/** Where the subnet gets its security group from. */
function securityGroupFrom(c: IntegrationCase): FactValue {
  const { entity } = c.subnet;
  if (entity === undefined) return whyUnknown(c.subnet, 'security group');
  const id = property(entity, 'networkSecurityGroup.id');
  if (id === undefined || id === '') return 'nowhere';
  if (entity.resource.source?.setBy?.('networkSecurityGroup') !== undefined) return 'another resource';
  return id instanceof Unknown && entity.resource.isPartial ? fact(id) : 'the subnet';
}

/** Facts of how an app is connected, and of the requests that this takes. */
export const connectionFacts: readonly Fact<IntegrationCase>[] = [
  {
    path: 'connection.isMade',
    schema: flag,
    about: 'whether this input makes the connection anew',
    derive: c => c.integration.declarations.some(declaration => isNew(connectorOf(declaration))),
    from: c => c.targetSource(),
  },
  {
    path: 'connection.unordered',
    schema: texts,
    about: 'what makes the subnet ready in the same run, and that the connection does not wait for',
    derive: unordered,
    from: c => [...c.targetSource(), ...c.subnetSource()],
  },
  {
    path: 'subnet.isDroppedByNetwork',
    schema: flag,
    about:
      'whether a request for the network leaves the subnet out in a way that deletes it; null where this run deletes it',
    derive: isDroppedByNetwork,
    of: subnetOf,
    from: c => [...c.networkSource(), ...c.subnetSource()],
  },
  {
    path: 'subnet.securityGroupFrom',
    schema: { enum: ['the subnet', 'another resource', 'nowhere', null] },
    about: 'where the subnet’s security group is set',
    derive: securityGroupFrom,
    of: subnetOf,
    from: c => c.subnetSource('networkSecurityGroup'),
  },
  {
    path: 'network.apiVersion',
    schema: text,
    about: 'the API version that the network is deployed with, where the input tells it',
    derive: c => fact(c.subnet.network?.resource.apiVersion),
    of: subnetOf,
    from: c => c.networkSource(),
  },
];

import { sortedUnique } from '../../core/order.js';
import { idKey, isFullyKnown, nameOfKey, typeOfKey } from '../../graph/arm-id.js';
import { describe, Unknown, type Value } from '../../graph/value.js';
import { unknown, unknownOf, type Fact, type FactValue } from '../fact.js';
import { mechanisms, named, type Mechanism } from '../model/apps.js';
import { possibilities, property, toldKey, type Estate } from '../model/estate.js';
import type { IntegrationCase } from '../model/integration.js';
import { count, flag, texts } from '../schemas.js';
import { connectingSince } from '../tables/connecting-versions.js';

/** What an integration is told to be, unless it is a gateway connection that `isSwift` may make one that does nothing. */
function whereTold({ integration }: IntegrationCase, told: FactValue): FactValue {
  const open = integration.declarations
    .filter(({ mechanism }) => mechanism === 'gateway-connection')
    .map(({ by }) => property(by, 'isSwift'))
    .find(isSwift => isSwift instanceof Unknown);
  return open === undefined ? told : unknownOf(open);
}

/** How many places make the connection: those that name this target, and perhaps those of which the target is not told. */
function declarations({ model, integration, target }: IntegrationCase): FactValue {
  const own = integration.declarations.length;
  const others = model
    .integrationsOf(integration.app)
    .filter(other => other !== integration && other.mode === integration.mode);
  const perhaps = others
    .filter(other => mayBeSame(target, other.target, model.estate))
    .flatMap(other => other.declarations);
  if (perhaps.length === 0) return own;
  const symbol = perhaps[0]?.by.resource.origin.address ?? '';
  const reason = 'the input does not tell whether it connects the app to the same subnet';
  return unknown(symbol, reason, { minimum: own, maximum: own + perhaps.length });
}

/** True for two targets of which one is not told, unless the other is none of what it may be. */
function mayBeSame(left: Value | undefined, right: Value | undefined, estate: Estate): boolean {
  if (left === undefined || right === undefined) return false;
  const ours = possibilities(left).map(id => toldKey(id, estate));
  const theirs = new Set(possibilities(right).map(id => toldKey(id, estate)));
  return theirs.has(undefined) || ours.some(key => key === undefined || theirs.has(key));
}

/** Facts of how an app is connected, and of what the connection names. */
export const targetFacts: readonly Fact<IntegrationCase>[] = [
  {
    path: 'mode',
    schema: { enum: ['regional', 'gateway', 'ineffective'] },
    about: 'which kind of integration it is',
    derive: c => whereTold(c, c.integration.mode),
    from: c => c.targetSource(),
  },
  {
    path: 'mechanisms',
    schema: { type: 'array', items: { enum: [...mechanisms] } },
    about: 'the ways in which the input connects the app to this target',
    derive: c => whereTold(c, [...new Set(c.integration.declarations.map(({ mechanism }) => mechanism))]),
    from: c => c.targetSource(),
  },
  {
    path: 'declarations',
    schema: count,
    about: 'in how many places the input makes this connection',
    derive: declarations,
    from: c => c.targetSource(),
  },
  {
    path: 'namesTarget',
    schema: flag,
    about: 'whether the connection names a subnet or network at all',
    derive: c => c.integration.target !== undefined,
    from: c => c.targetSource(),
  },
  {
    path: 'targetKind',
    schema: { enum: ['subnet', 'network', 'other', null] },
    about: 'what the connection’s id names',
    derive: targetKind,
    from: c => c.targetSource(),
  },
  {
    path: 'connection.laterVersions',
    schema: texts,
    about: 'properties that make the connection and that came with a later API version than the one they stand under',
    derive: c => sortedUnique(laterProperties(c)),
    from: c => c.targetSource(),
  },
  {
    path: 'connection.wrongNames',
    schema: texts,
    about: 'names of networkConfig resources that are not the one that the platform knows',
    derive: wrongNames,
    from: c => c.targetSource(),
  },
];

/** Where no API version is written, the input's own tool takes one that has the property. Versions are dates. */
function laterProperties({ integration }: IntegrationCase): readonly string[] {
  return integration.declarations.flatMap(({ mechanism, by, path }) => {
    const since = connectingSince[mechanism];
    const { apiVersion } = by.resource;
    return since !== undefined && apiVersion !== undefined && apiVersion < since ? [`${path} (since ${since})`] : [];
  });
}

function wrongNames({ integration }: IntegrationCase): FactValue {
  const names = integration.declarations
    .filter(({ mechanism }) => mechanism === 'network-config')
    .map(({ by }) => nameOfKey(by.state.key));
  const open = names.find(name => !isFullyKnown(name));
  const wrong = names.filter(name => isFullyKnown(name) && name !== 'virtualnetwork');
  return wrong.length > 0 || open === undefined
    ? sortedUnique(wrong)
    : unknown(open, 'the name is not known before the deployment');
}

/** What a connection's target is: a resource that is there to make the connection may name nothing and is there all the same. */
function targetKind(c: IntegrationCase): FactValue {
  const open = c.integration.declarations
    .filter(({ mechanism, target }) => !namesOfOwn.has(mechanism) && named(target).mayNameNothing)
    .map(({ target }) => target)[0];
  return open instanceof Unknown ? unknownOf(open) : kindOfTarget(c);
}

/** The mechanisms of properties that connect nothing where they are not set. */
const namesOfOwn: ReadonlySet<Mechanism> = new Set(['site-property', 'plan-property', 'network-name']);

/** What the id of a connection's target names, by its type. */
function kindOfTarget(c: IntegrationCase): FactValue {
  if (c.target === undefined) return null;
  if (c.target instanceof Unknown) return unknownOf(c.target);
  const type = typeOfKey(idKey(c.target) ?? '');
  if (type.endsWith('/virtualnetworks/subnets')) {
    // An id made of a network's has the same references as the network's own.
    if (c.subnet.entity !== undefined || isFullyKnown(nameOfKey(idKey(c.target) ?? ''))) return 'subnet';
    return unknown(describe(c.target), 'the input tells the network of the subnet, if it is one, but not its name');
  }
  return type.endsWith('/virtualnetworks') ? 'network' : 'other';
}

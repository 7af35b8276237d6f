import { isList } from '../../core/list.js';
import { idKey, isFullyKnown, nameOfKey, subscriptionOfKey, type IdKey } from '../../graph/arm-id.js';
import { describe, Unknown, type Value } from '../../graph/value.js';
import { isUnknown, unknown, unknownOf, type Fact, type FactValue } from '../fact.js';
import { soleTarget } from '../model/apps.js';
import { possibilities } from '../model/estate.js';
import type { Model } from '../model/model.js';
import { flag, text, texts } from '../schemas.js';
import { effective, own, userSources, type ChangeCase } from './cases.js';
import { integratedMeanwhile, isDisconnected, isRemoved } from './order.js';

/** Where an app or plan that is deleted, be it to be made anew, leaves an integration: on a subnet that stays, or nowhere. */
function leftOn(c: ChangeCase): FactValue {
  if (!isRemoved(c)) return 'nowhere';
  const users = c.users.filter(({ mode }) => mode === 'regional');
  if (c.kind === 'plan' && c.lifecycle === 'delete') return leftByPlan({ ...c, users });
  return c.kind === 'app' ? leftByApp({ ...c, users }) : 'nowhere';
}

/** An app that goes, too, is judged itself. */
function leftByPlan(c: ChangeCase): FactValue {
  const staying = c.users.filter(({ app }) => app.entity === undefined || !isRemoved(app.entity.resource));
  const left = integratedMeanwhile({ ...c, users: staying });
  if (isUnknown(left)) return left;
  return isList(left) && left.length > 0 ? 'staying' : 'nowhere';
}

function leftByApp(c: ChangeCase): FactValue {
  const left = c.users.filter(user => !isDisconnected(user));
  // One of the same name takes the old one's place in the subnet (S3 "Deleting the App Service plan or app …").
  const isSucceeded = c.lifecycle === 'replace' && c.keyBefore === c.keyAfter;
  if (left.length === 0 || isSucceeded) return 'nowhere';
  const open = (why: string): FactValue => unknown(c.resource.origin.address, why);
  const stays = left.some(({ target }) => {
    const subnet = c.former.estate.find(target === undefined ? undefined : possibilities(target)[0])?.resource;
    return subnet === undefined || !isRemoved(subnet);
  });
  if (!stays)
    return open('the subnet goes in the same run; whether the platform releases it in time is not in the input');
  return isFullyKnown(c.keyAfter) ? 'staying' : open('the input does not tell whether it keeps its name');
}

/** What an app is connected to at a moment, by key; `open` where the input does not tell one of its connections. */
interface Connections {
  readonly known: ReadonlySet<IdKey>;
  readonly open: Unknown | undefined;
}

function connectionsAt(model: Model, key: IdKey): Connections {
  const known = new Set<IdKey>();
  let open: Unknown | undefined;
  for (const integration of effective(model, model.appAt(key))) {
    const { target } = integration;
    const sole = soleTarget(integration);
    if (sole !== undefined) known.add(sole);
    else if (target !== undefined) open ??= target instanceof Unknown ? target : perhapsNone(target);
  }
  return { known, open };
}

function perhapsNone(target: Value): Unknown {
  return new Unknown({ symbol: describe(target), reason: 'the input does not tell whether it is connected' });
}

/** Names of the subnets and networks that `one` moment has and the `other` has not. */
function onlyIn(one: Connections, other: Connections): FactValue {
  const open = [openIn(one, other), openIn(other, one)].find(found => found !== undefined);
  if (open !== undefined) return unknownOf(open);
  return [...one.known].filter(key => !other.known.has(key)).map(nameOfKey);
}

/** A connection that is not told; none where it is only the property that the platform fills in with a known one. */
function openIn({ known, open }: Connections, other: Connections): Unknown | undefined {
  const isFilledIn = known.size > 0 && [...other.known].every(key => known.has(key));
  return isFilledIn ? undefined : open;
}

function ofApp(c: ChangeCase, derive: (before: Connections, after: Connections) => FactValue): FactValue {
  if (c.kind !== 'app') return [];
  return derive(connectionsAt(c.former, c.keyBefore), connectionsAt(c.model, c.keyAfter));
}

function planKeyAt(model: Model, key: IdKey): IdKey | Unknown | undefined {
  const { plan } = model.appAt(key) ?? {};
  if (plan === undefined) return undefined;
  const ids = possibilities(plan);
  const [only] = ids;
  if (ids.length !== 1 || only instanceof Unknown) return plan instanceof Unknown ? plan : undefined;
  return idKey(only);
}

function planNameAt(c: ChangeCase, model: Model, key: IdKey): FactValue {
  if (c.kind !== 'app') return null;
  const plan = planKeyAt(model, key);
  if (plan === undefined) return null;
  return plan instanceof Unknown ? unknownOf(plan) : nameOfKey(plan);
}

/** Whether an app runs on another plan after the run; an app whose plan nobody writes stays on the one that it has. */
function changesPlan(c: ChangeCase): FactValue {
  if (c.kind !== 'app' || c.lifecycle === 'delete') return false;
  const [before, after] = [planKeyAt(c.former, c.keyBefore), planKeyAt(c.model, c.keyAfter)];
  if (before === undefined || after === undefined) return false;
  const open = [before, after].find(plan => plan instanceof Unknown);
  return open === undefined ? before !== after : unknownOf(open);
}

function subscriptionAt(c: ChangeCase, key: IdKey): FactValue {
  if (c.kind !== 'app' && c.kind !== 'plan') return null;
  const found = subscriptionOfKey(key) ?? null;
  return found === null || isFullyKnown(found) ? found : unknown(found, 'the input does not name the subscription');
}

/** A plan whose apps are integrated, or an app that is. */
function isIntegrated(c: ChangeCase): FactValue {
  return c.users.length > 0;
}

function isReplacedBySubnet(c: ChangeCase): FactValue {
  if (c.kind !== 'app' || c.lifecycle !== 'replace') return false;
  const found = c.resource.source?.isReplacedFor?.('virtualNetworkSubnetId');
  if (found !== undefined) return found;
  // Where no reason is told, it can be the subnet only if that changes.
  const [gained, lost] = [connects(c), disconnects(c)];
  const isSame = [gained, lost].every(list => !isUnknown(list) && Array.isArray(list) && list.length === 0);
  return isSame ? false : unknown(c.resource.origin.address, 'the input does not tell why it is made anew');
}

function connects(c: ChangeCase): FactValue {
  return ofApp(c, (before, after) => onlyIn(after, before));
}

function disconnects(c: ChangeCase): FactValue {
  return ofApp(c, onlyIn);
}

/** Facts of an app that changes, of which some are a plan’s, too. */
export const appChangeFacts: readonly Fact<ChangeCase>[] = [
  {
    path: 'leftOn',
    schema: { enum: ['nowhere', 'staying'] },
    about: 'where an app that is deleted, or the plan of one that stays, leaves an integration',
    derive: leftOn,
    from: userSources,
  },
  {
    path: 'isIntegrated',
    schema: flag,
    about: 'whether an integration depends on it before the run',
    derive: isIntegrated,
    from: userSources,
  },
  {
    path: 'connects',
    schema: texts,
    about: 'subnets and networks that an app is connected to by the run',
    derive: connects,
    from: own('virtualNetworkSubnetId'),
  },
  {
    path: 'disconnects',
    schema: texts,
    about: 'subnets and networks that an app is disconnected from by the run',
    derive: disconnects,
    from: own('virtualNetworkSubnetId'),
  },
  {
    path: 'planBefore',
    schema: text,
    about: 'the name of an app’s plan before, in lower case',
    derive: c => planNameAt(c, c.former, c.keyBefore),
    from: own('serverFarmId'),
  },
  {
    path: 'planAfter',
    schema: text,
    about: 'the name of an app’s plan after, in lower case',
    derive: c => planNameAt(c, c.model, c.keyAfter),
    from: own('serverFarmId'),
  },
  {
    path: 'changesPlan',
    schema: flag,
    about: 'whether an app goes to another plan',
    derive: changesPlan,
    from: own('serverFarmId'),
  },
  {
    path: 'subscriptionBefore',
    schema: text,
    about: 'the subscription of an app or plan before',
    derive: c => subscriptionAt(c, c.keyBefore),
    from: own(),
  },
  {
    path: 'subscriptionAfter',
    schema: text,
    about: 'the subscription of an app or plan after',
    derive: c => subscriptionAt(c, c.keyAfter),
    from: own(),
  },
  {
    path: 'isReplacedBySubnet',
    schema: flag,
    about: 'whether an app is made anew for no other reason than its subnet id',
    derive: isReplacedBySubnet,
    from: own('virtualNetworkSubnetId'),
  },
];

import { sortedUnique } from '../../core/order.js';
import { idKey, type IdKey } from '../../graph/arm-id.js';
import { comesAfter, type Resource } from '../../graph/resource.js';
import { Unknown, type Value } from '../../graph/value.js';
import { unknown, type FactValue, type UnknownFact } from '../fact.js';
import { holderOf, soleTarget, type App, type Declaration, type Integration } from '../model/apps.js';
import { possibilities } from '../model/estate.js';
import { mayBeNone } from '../model/model.js';
import type { ChangeCase } from './cases.js';

/** What becomes of an integration of before by the time that what it stands on changes. */
type Fate = 'stays' | 'ends first' | UnknownFact;

/** The apps that are integrated when the resource changes, by their addresses; an open one counts where no other does. */
export function integratedMeanwhile(c: ChangeCase): FactValue {
  const stays: string[] = [];
  let unclear: UnknownFact | undefined;
  const fates = [
    ...c.users.map(integration => ({ integration, fate: fateOf(c, integration) })),
    ...c.newcomers.map(integration => ({ integration, fate: fateOfNewcomer(integration) })),
  ];
  for (const { integration, fate } of fates) {
    if (fate === 'stays') stays.push(nameOf(integration));
    else if (fate !== 'ends first') unclear ??= fate;
  }
  return stays.length > 0 || unclear === undefined ? sortedUnique(stays) : unclear;
}

/** The address of an integration's app, or of what connects one that is not in the input. */
function nameOf(integration: Integration): string {
  return holderOf(integration)?.resource.origin.address ?? integration.app.key;
}

function fateOf(c: ChangeCase, integration: Integration): Fate {
  const app = integration.app.entity?.resource;
  const open = (why: string): UnknownFact => unknown(nameOf(integration), why);
  if (c.kind === 'app') return fateOfOwn(c, integration);
  const isGone = app !== undefined && isRemoved(app);
  if (isGone || isDisconnected(integration)) {
    const isFirst = (isGone && endsBefore(app, c.resource)) || isDisconnectedFirst(integration, c.resource);
    return isRemoved(c) && isFirst ? 'ends first' : open(noOrder);
  }
  const joined = isStillJoined(c, integration);
  if (joined === true) return 'stays';
  if (joined === undefined) return open('the input does not tell whether it stays connected');
  if (!isRemoved(c)) return waitsFor(c.resource, integration) ? 'ends first' : open(noOrder);
  if (c.resource.createsBeforeDestroy) return 'ends first';
  // Terraform and OpenTofu delete before they change what no longer needs it; Azure's own engine tells no order.
  return isOfOneRun(c.resource, integration) ? 'stays' : open(noOrder);
}

/**
 * Of one that the run makes with what it deletes: whichever comes first, what an app joins cannot go, and what has gone
 * cannot be joined.
 */
function fateOfNewcomer(integration: Integration): Fate {
  const isCertain = soleTarget(integration) !== undefined && !mayBeNone(integration);
  return isCertain ? 'stays' : unknown(nameOf(integration), 'the input does not tell whether it is connected to it');
}

const noOrder = 'the input does not order its end before the change of what it is connected to';

/** An app's own change and its leaving are one request. */
function fateOfOwn(c: ChangeCase, integration: Integration): Fate {
  const after = c.model.appAt(c.keyAfter);
  const found =
    after === undefined ? [] : c.model.integrationsOf(after).filter(({ mode }) => mode === integration.mode);
  return found.some(one => !mayBeNone(one))
    ? 'stays'
    : unknown(nameOf(integration), 'it is disconnected in the same request');
}

/** True for what is deleted, be it only to be made anew. */
export function isRemoved({ lifecycle }: Pick<Resource, 'lifecycle'>): boolean {
  return lifecycle === 'delete' || lifecycle === 'replace';
}

/** Whether an integration of before is still there after the run; undefined when the input does not tell. */
function isStillJoined(c: ChangeCase, integration: Integration): boolean | undefined {
  const app = c.model.appAt(integration.app.key);
  if (app === undefined) return false;
  const others = c.model.integrationsOf(app).filter(({ mode }) => mode === integration.mode);
  const isOpen = others.length > 0 && others.every(mayBeNone);
  if (c.kind === 'plan' || c.kind === 'scale') return orOpen(others.length > 0 && isOnPlan(c, app), isOpen);
  const keys = integration.target === undefined ? [] : possibilities(integration.target).map(id => idKey(id));
  const same = new Set(others.flatMap(({ target }) => (target === undefined ? [] : [sameTarget(target, keys)])));
  if (same.has(true)) return orOpen(true, isOpen);
  return same.has(undefined) ? undefined : false;
}

/** What holds of an integration that may not be there is open; what does not hold never does. */
function orOpen(holds: boolean | undefined, isOpen: boolean): boolean | undefined {
  return isOpen && holds === true ? undefined : holds;
}

function sameTarget(target: Value, keys: readonly (IdKey | undefined)[]): boolean | undefined {
  const targets = possibilities(target);
  const isNamed = (id: Value): boolean => keys.includes(idKey(id));
  if (targets.every(isNamed) && keys.length === 1) return true;
  return targets.some(id => isNamed(id) || id instanceof Unknown) ? undefined : false;
}

function isOnPlan(c: ChangeCase, app: App): boolean | undefined {
  const plans = app.plan === undefined ? [] : possibilities(app.plan);
  const found = plans.map(id => (id instanceof Unknown ? undefined : idKey(id) === c.keyAfter));
  const [only] = found;
  if (found.length === 1) return only;
  return found.includes(true) || found.includes(undefined) ? undefined : false;
}

/** What connects an app and is a resource of its own. An app has one connection, so that the property then only repeats it. */
function connectionsOf({ declarations }: Integration): readonly Declaration[] {
  return declarations.filter(({ mechanism }) => mechanism !== 'site-property');
}

/** True when what connects the app is of its own and ends in the same run. */
export function isDisconnected(integration: Integration): boolean {
  const own = connectionsOf(integration);
  return own.length > 0 && own.every(({ by }) => isRemoved(by.resource));
}

function isDisconnectedFirst(integration: Integration, removed: Resource): boolean {
  const isEnded = ({ by }: Declaration): boolean =>
    !by.resource.createsBeforeDestroy && endsBefore(by.resource, removed);
  // An app that is changed in the same run sends the property along, which connects it anew.
  const isSentAgain = integration.declarations.some(
    ({ mechanism, by }) => mechanism === 'site-property' && by.resource.lifecycle === 'update',
  );
  return isDisconnected(integration) && connectionsOf(integration).every(isEnded) && !isSentAgain;
}

/** Deletion runs against the order of dependencies: what depends on the other ends first. */
function endsBefore(resource: Resource, removed: Resource): boolean {
  return comesAfter(resource, removed) === true;
}

/** True when one core that tells its order changes both. */
function isOfOneRun({ source }: Resource, { declarations }: Integration): boolean {
  return (
    source?.dependsOn !== undefined &&
    declarations.every(
      ({ by }) => by.resource.source?.dependsOn !== undefined && by.resource.source.input === source.input,
    )
  );
}

/** True when the input changes a resource only after it has changed what connected an app. */
function waitsFor(resource: Resource, { declarations }: Integration): boolean {
  return declarations.length > 0 && declarations.every(({ by }) => comesAfter(resource, by.resource) === true);
}

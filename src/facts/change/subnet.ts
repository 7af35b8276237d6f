import { isList } from '../../core/list.js';
import { sortedUnique } from '../../core/order.js';
import { fact, isUnknown, unknown, type Fact, type FactValue } from '../fact.js';
import { delegations, prefixTexts, subnetView, type SubnetView } from '../model/subnets.js';
import { flag, texts } from '../schemas.js';
import { delegation } from '../tables/platform.js';
import { entityAt, own, type ChangeCase } from './cases.js';

/** The subnet at a moment; undefined where it then is not there, and for another kind of change. */
function subnetAt(c: ChangeCase, side: 'before' | 'after'): SubnetView | undefined {
  const entity = c.kind === 'subnet' ? entityAt(c, side) : undefined;
  const { estate } = side === 'before' ? c.former : c.model;
  return entity === undefined ? undefined : { ...subnetView(entity.state.id, estate, undefined), entity };
}

function prefixesAt(c: ChangeCase, side: 'before' | 'after'): FactValue {
  const view = subnetAt(c, side);
  if (view === undefined) return [];
  const found = prefixTexts(view);
  return isList(found) ? (found.map(item => fact(item)) as FactValue) : found;
}

function isResized(c: ChangeCase): FactValue {
  if (c.kind !== 'subnet' || c.lifecycle !== 'update') return false;
  const [before, after] = [prefixesAt(c, 'before'), prefixesAt(c, 'after')];
  if (!isList(before) || !isList(after))
    return unknown(`${c.resource.origin.address}.addressPrefixes`, 'not known before the deployment');
  return [...before, ...after].find(isUnknown) ?? sortedText(before) !== sortedText(after);
}

function sortedText(items: readonly FactValue[]): string {
  return sortedUnique(items.map(item => JSON.stringify(item))).join();
}

/** Delegations that integration needs and that a subnet had before the run and has no longer after it. */
function delegationsLost(c: ChangeCase): FactValue {
  const [before, after] = [subnetAt(c, 'before'), subnetAt(c, 'after')];
  if (c.lifecycle !== 'update' || before === undefined || after === undefined) return [];
  const [had, has] = [delegations(before), delegations(after)];
  if (!isList(had)) return had;
  const needed: readonly FactValue[] = Object.values(delegation);
  const mattering = (had as readonly FactValue[]).filter(service => isUnknown(service) || needed.includes(service));
  if (mattering.length === 0) return [];
  if (!isList(has)) return has;
  const lost = mattering.filter(service => !(has as readonly FactValue[]).includes(service));
  const open = [...lost, ...(has as readonly FactValue[])].find(isUnknown);
  return lost.length === 0 || open === undefined ? (lost as FactValue) : open;
}

/** Facts of a subnet that changes. */
export const subnetChangeFacts: readonly Fact<ChangeCase>[] = [
  {
    path: 'prefixesBefore',
    schema: texts,
    about: 'a subnet’s prefixes before',
    derive: c => prefixesAt(c, 'before'),
    from: own('addressPrefixes'),
  },
  {
    path: 'prefixesAfter',
    schema: texts,
    about: 'a subnet’s prefixes after',
    derive: c => prefixesAt(c, 'after'),
    from: own('addressPrefixes'),
  },
  {
    path: 'isResized',
    schema: flag,
    about: 'whether a subnet’s prefixes change in place',
    derive: isResized,
    from: own('addressPrefixes'),
  },
  {
    path: 'delegationsLost',
    schema: texts,
    about: 'delegations for integration, in lower case, that are taken from a subnet',
    derive: delegationsLost,
    from: own('delegations'),
  },
];

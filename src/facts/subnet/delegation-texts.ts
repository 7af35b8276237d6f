import { isList } from '../../core/list.js';
import { Unknown, type Value } from '../../graph/value.js';
import { fact, isUnknown, unknownOf, type FactValue, type UnknownFact } from '../fact.js';
import { asList, member, property } from '../model/estate.js';
import type { IntegrationCase } from '../model/integration.js';
import { isMadeBy } from '../model/provider.js';
import { delegationActions } from '../tables/platform.js';

/** Delegations as this input writes them; one that it only reads is not its to mend. */
function whenWritten(c: IntegrationCase, derive: (items: readonly Value[]) => FactValue): FactValue {
  const { entity } = c.subnet;
  if (entity === undefined || entity.resource.isPartial) return derive([]);
  const found = asList(property(entity, 'delegations'));
  return found instanceof Unknown ? fact(found) : derive(found);
}

/** How many delegations lack a name or the name of a service. */
export function malformedDelegations(c: IntegrationCase): FactValue {
  return whenWritten(
    c,
    items =>
      items.filter(
        item =>
          !(item instanceof Unknown) &&
          (isBlank(member(item, 'name')) ||
            isBlank(member(item, 'properties.serviceName') ?? member(item, 'serviceName'))),
      ).length,
  );
}

/** A name that is not written, or written as an empty text. */
function isBlank(name: Value | undefined): boolean {
  return name === undefined || name === null || name === '';
}

/**
 * Actions of the delegations that are not their service's own. Only azurerm compares them with those that the platform
 * lists; templates may write what they like.
 */
export function deviatingActions(c: IntegrationCase): FactValue {
  const { entity } = c.subnet;
  if (entity === undefined || !isMadeBy('azurerm', entity.resource)) return [];
  return whenWritten(c, items => {
    const judged = items.map(deviations);
    const found = judged.filter(isList).flat();
    return found.length > 0 ? found : (judged.find(isUnknown) ?? []);
  });
}

/** The actions of a delegation where they are not its service's own: `none` where there are none. */
function deviations(item: Value): readonly string[] | UnknownFact {
  const service = member(item, 'properties.serviceName');
  const own = typeof service === 'string' ? delegationActions[service.toLowerCase()] : undefined;
  const written = member(item, 'properties.actions');
  const actions = asList(written);
  const open = [service, ...(isList(actions) ? actions : [actions])].find(part => part instanceof Unknown);
  if (open !== undefined) return unknownOf(open);
  if (own === undefined || written === undefined || !isList(actions)) return [];
  const names = actions.filter(action => typeof action === 'string');
  const isSame = names.length === own.length && names.every(action => own.includes(action.toLowerCase()));
  if (isSame) return [];
  return names.length === 0 ? ['none'] : names;
}

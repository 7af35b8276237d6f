import { isList } from '../../../core/list.js';
import { joinText, reveal, type Value } from '../../../graph/value.js';
import { idOfScope, managementGroupId, providerPath, type IdText } from './deployment-scope.js';
import { isResourceGroup } from '../known-types.js';
import { namesInPieces } from '../expression/partly-known-list.js';
import { unknownCall } from '../expression/unknowns.js';
import { fault, takes, type ScopeCall, type ScopeFunctions } from './scope-function.js';

const many = Number.POSITIVE_INFINITY;

/** Ids put together from types and names (learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource). */
export const idFunctions: ScopeFunctions = {
  resourceid: takes(2, many, call => idOf(call, 2, resourceScope)),
  subscriptionresourceid: takes(2, many, call =>
    idOf(call, 1, ({ context }, [subscription]) =>
      joinText(['/subscriptions/', subscription ?? context.template.scope.subscription]),
    ),
  ),
  tenantresourceid: takes(2, many, call => idOf(call, 0, () => '')),
  managementgroupresourceid: takes(2, many, call =>
    idOf(call, 1, ({ context }, [group]) => managementGroupId(group ?? context.template.scope.managementGroup)),
  ),
  extensionresourceid: takes(3, many, call => {
    const [scope = '', ...others] = call.values;
    return idOf({ ...call, values: others }, 0, () => joinText([trimmed(scope)]));
  }),
};

/** A resource group's in a resource group; where there is none, the subscription's or the tenant's. */
function resourceScope({ context }: ScopeCall, leading: readonly Value[]): IdText {
  const { scope } = context.template;
  const [first, second] = leading;
  if (scope.level === 'resourceGroup') {
    const subscription = second === undefined ? scope.subscription : (first ?? scope.subscription);
    return idOfScope({ ...scope, subscription, resourceGroup: second ?? first ?? scope.resourceGroup });
  }
  if (scope.level !== 'subscription') {
    return second === undefined && first === undefined
      ? ''
      : joinText(['/subscriptions/', first ?? '', ...(second === undefined ? [] : ['/resourceGroups/', second])]);
  }
  if (second !== undefined) return joinText(['/subscriptions/', first ?? '', '/resourceGroups/', second]);
  return joinText(['/subscriptions/', first ?? scope.subscription]);
}

/** Finds the type among the arguments: what stands before it says where, what follows are names. */
function idOf(
  call: ScopeCall,
  mostLeading: number,
  scopeOf: (call: ScopeCall, leading: readonly Value[]) => IdText,
): Value {
  const values = call.values.map(value => trimmed(reveal(value)));
  const at = values.findIndex((value, index) => index <= mostLeading && isTypeAt(values, value, index));
  if (at === -1) return badType(call, values, mostLeading);
  const type = values[at];
  if (typeof type !== 'string') return badType(call, values, mostLeading);
  const path = providerPath(type, namesInPieces(values.slice(at + 1)));
  if (path === undefined) throw wrongCount(call, type, values.length - at - 1);
  if (isResourceGroup(type))
    return joinText([scopeOf(call, values.slice(0, at)), '/resourceGroups/', values[at + 1] ?? '']);
  return joinText([scopeOf(call, values.slice(0, at)), path]);
}

function isTypeAt(values: readonly Value[], value: Value, index: number): boolean {
  if (typeof value !== 'string') return false;
  const segments = value.split('/').length - 1;
  return segments > 0 && segments === values.length - index - 1;
}

function badType(call: ScopeCall, values: readonly Value[], mostLeading: number): Value {
  const leading = values.slice(0, mostLeading + 1);
  if (leading.some(value => typeof value !== 'string')) {
    if (
      leading.some(value => value === null || isList(value) || typeof value === 'number' || typeof value === 'boolean')
    )
      throw fault(call, `${call.call.name}() takes texts: a resource type and its names`);
    return unknownCall(call.call.name, call.values);
  }
  const type = leading.find((value): value is string => typeof value === 'string' && /^[^/]+\.[^/]+\//.test(value));
  if (type === undefined)
    throw fault(call, `${call.call.name}() is given no resource type such as Microsoft.Web/sites`);
  throw wrongCount(call, type, values.length - values.indexOf(type) - 1);
}

function wrongCount(call: ScopeCall, type: string, names: number): Error {
  const wanted = type.split('/').length - 1;
  return fault(call, `${call.call.name}() takes ${wanted} names for the type ${type} and is given ${names}`);
}

/** A slash at the end of a type or scope says nothing. */
function trimmed(value: Value): Value {
  return typeof value === 'string' && value.includes('/') ? value.replace(/\/$/, '') : value;
}

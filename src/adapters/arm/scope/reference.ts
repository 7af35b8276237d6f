import { ownProperty } from '../../../core/own-property.js';
import { isList } from '../../../core/list.js';
import { idKey } from '../../../graph/arm-id.js';
import { isObject, joinText, type Unknown, type UnknownDetails, type Value } from '../../../graph/value.js';
import { changeKnownItems, PartlyKnownList } from '../expression/partly-known-list.js';
import { symbolOf } from '../expression/symbol.js';
import { unknownCall } from '../expression/unknowns.js';
import { isDeployment } from '../known-types.js';
import type { DeployedResource } from '../model.js';
import { inMember, open, PartlyKnown } from '../partly-known.js';
import { shownName } from '../template/resource-names.js';
import { roundOf, targetOf } from './reference-target.js';
import { checkMayAsk, fault, takes, textArgument, type ScopeCall, type ScopeFunctions } from './scope-function.js';

const fromAzure = 'only Azure can answer what the templates do not declare';

/** What is known of a resource that an expression refers to. */
export const referenceFunctions: ScopeFunctions = {
  reference: takes(1, 3, reference),
  references: takes(1, 3, references),
  resourceinfo: takes(1, 1, resourceInfo),
  listoutputswithsecurevalues: takes(2, 2, secureOutputs),
};

function reference(call: ScopeCall): Value {
  checkMayAsk(call);
  const isFull = isFullForm(call, 2);
  const target = targetOf(call);
  if (target !== undefined) return answer(target, isFull, call);
  const [id = ''] = call.values;
  const round = roundOf(call);
  if (round !== undefined) return new PartlyKnown(detailsOf(round.key, isFull), () => undefined);
  if (call.context.template.resources.isSymbolic && typeof id === 'string' && !id.includes('/')) {
    throw fault(call, `the template declares no resource “${id}”, or its loop has no such round`);
  }
  return new PartlyKnown(detailsOf(idKey(id) ?? symbolOf(id), isFull), () => undefined);
}

/** Every instance of a loop. */
function references(call: ScopeCall): Value {
  checkMayAsk(call);
  const name = textArgument(call, 0);
  if (name === undefined) return unknownCall('references', call.values);
  const isFull = isFullForm(call, 1) || isFullForm(call, 2);
  const found = call.context.template.resources.named(name);
  const isOpen = found.some(({ isOneOfMany }) => isOneOfMany);
  if (isOpen) return unknownCall('references', call.values, 'how often the loop runs is not known');
  return found.map(resource => answer(resource, isFull, call));
}

function isFullForm({ values }: ScopeCall, index: number): boolean {
  const form = values[index];
  return typeof form === 'string' && form.toLowerCase() === 'full';
}

/** The symbol of an answer is told by the resource's id, so that every way of referring to it gives the same. */
function detailsOf(key: string, isFull: boolean): UnknownDetails {
  return { symbol: isFull ? `reference('${key}', 'full')` : `reference('${key}')`, reason: fromAzure };
}

/** What the declaration of a resource tells; the deployment itself may declare one that is only read elsewhere. */
function answer(target: DeployedResource, isFull: boolean, call: ScopeCall): Value {
  call.context.resource?.noteReference(target);
  const made = target.existing ? target.template.registry.find(target.id) : [target];
  const read = target.existing || isByVersion(call) ? beforeItself(call, target, isFull) : always;
  const [only, second] = made;
  const declared = second === undefined && only !== undefined && isMade(only, target) ? only : undefined;
  const details = detailsOf(target.key, isFull);
  if (declared === undefined) {
    return new PartlyKnown(details, name => (isFull ? namesOf(target, name) : undefined));
  }
  if (!isFull) return read(() => propertiesOf(declared, details));
  return new PartlyKnown(details, name => {
    if (name.toLowerCase() === 'properties') return read(() => propertiesOf(declared, detailsOf(target.key, false)));
    return read(() => {
      const found = namesOf(declared, name) ?? declared.member(name);
      return found === undefined || found === null ? undefined : open(found, inMember(details, name));
    });
  });
}

/** Whether what a deployment makes is there for sure where it is asked for, unless what asks for it is not, either. */
function isMade(made: DeployedResource, { existing, template }: DeployedResource): boolean {
  if (!existing) return made.condition !== false;
  return made.condition === true && (made.isCertain || made.template === template);
}

/** Whether a resource is asked for by an id and a version: then nothing waits for it, and what is there is read. */
function isByVersion({ context, values: [first, version] }: ScopeCall): boolean {
  const isSymbolic = context.template.resources.isSymbolic && typeof first === 'string' && !first.includes('/');
  return version !== undefined && !isSymbolic;
}

type Read = <T>(work: () => T) => T | Unknown;

const always: Read = work => work();

/** What is read of a resource to write it anew, such as the tags that it has, is what was there before. */
function beforeItself({ context }: ScopeCall, { key }: DeployedResource, isFull: boolean): Read {
  const { symbol } = detailsOf(key, isFull);
  const before = { symbol: `${symbol} before`, reason: 'it is what was there before the deployment' };
  return work => {
    const told = context.template.run.attempt(() => ({ value: work() }));
    return told === undefined ? new PartlyKnown(before, () => undefined) : told.value;
  };
}

/** Members that stand beside the properties and follow from the declaration. */
function namesOf(resource: DeployedResource, name: string): Value | undefined {
  const { id, type, apiVersion, scope } = resource;
  const known: Readonly<Record<string, Value | undefined>> = {
    id,
    resourceid: id,
    name: resource.name,
    type,
    apiversion: apiVersion,
    subscriptionid: scope.subscription,
    resourcegroupname: scope.level === 'resourceGroup' ? scope.resourceGroup : undefined,
  };
  const folded = name.toLowerCase();
  return ownProperty(known, folded);
}

function propertiesOf(resource: DeployedResource, details: UnknownDetails): Value {
  if (isDeployment(resource.type)) return ofDeployment(resource, details);
  const properties = resource.member('properties') ?? {};
  return open(isObject(properties) ? withIds(properties, resource) : properties, details);
}

function ofDeployment(resource: DeployedResource, details: UnknownDetails): Value {
  const { nested, unread } = resource;
  const known = unread === undefined ? details : { ...details, reason: unread };
  return new PartlyKnown(known, name => (name.toLowerCase() === 'outputs' ? nested?.outputs : undefined));
}

/** The platform gives an id to every part of a network resource that has a name, such as `subnets[0].id`. */
function withIds(properties: { readonly [name: string]: Value }, { type, id }: DeployedResource): Value {
  if (!/^microsoft\.network\//i.test(type)) return properties;
  return Object.fromEntries(
    Object.entries(properties).map(([list, items]) => {
      const named = (item: Value, step: number | string): Value =>
        withId(item, joinText([id, '/', list, '/']), `${list}[${step}]`);
      if (items instanceof PartlyKnownList) return [list, changeKnownItems(items, named)];
      return [list, isList(items) ? items.map(named) : items];
    }),
  );
}

function withId(item: Value, prefix: Value, place: string): Value {
  if (!isObject(item) || item['name'] === undefined || item['id'] !== undefined) return item;
  return { ...item, id: joinText([prefix, shownName(item['name'], place)]) };
}

/** What is known of a resource by its symbolic name without asking Azure. */
function resourceInfo(call: ScopeCall): Value {
  const target = targetOf(call);
  if (target === undefined) return unknownCall('resourceInfo', call.values);
  const { id, name, type, apiVersion = null } = target;
  return { id, name, type, apiVersion };
}

/** The secret outputs of a nested deployment, by their names. */
function secureOutputs(call: ScopeCall): Value {
  const target = targetOf(call);
  if (target !== undefined) call.context.resource?.noteReference(target);
  const outputs = target?.nested?.outputs;
  if (outputs === undefined) return unknownCall('listOutputsWithSecureValues', [target?.id ?? call.values[0] ?? '']);
  return Object.fromEntries(
    Object.entries(outputs).flatMap(([name, output]): [string, Value][] => {
      const value = isObject(output) ? output['value'] : undefined;
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

import { isList } from '../../../core/list.js';
import { isJsonObject, type JsonObject } from '../../json-object.js';
import { PreflightError, type Place } from '../../../core/error.js';
import type { Notice } from '../../../graph/notice.js';
import type { Json } from '../../../graph/value.js';
import { pointerOf } from '../../../core/json-pointer.js';
import { spelledMember, textMember } from './evaluated.js';
import type { JsonDocument } from '../json/json-source.js';
import { ownMember } from '../partly-known.js';

/** The state of a resource in a result, and the steps from the top of the document to it. */
export interface ToldState {
  readonly body: JsonObject;
  readonly path: readonly string[];
}

/** What the platform says that a deployment will do to one resource. */
export interface WhatIfChange {
  readonly id: string;
  readonly type: ChangeType;
  readonly before: ToldState | undefined;
  readonly after: ToldState | undefined;
  readonly apiVersion: string | undefined;
  /** What the author wrote, where the result tells it. */
  readonly symbolicName: string | undefined;
  /** True for a change that depends on conditions which are known only during the deployment. */
  readonly isPotential: boolean;
  /** Why the platform does not say what happens. */
  readonly unsupportedReason: string | undefined;
  readonly path: readonly string[];
}

/**
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/deploy-what-if#change-types; `detach`
 * is what a deployment stack does to a resource that it stops managing.
 */
const changeTypes = ['create', 'delete', 'ignore', 'deploy', 'nochange', 'modify', 'unsupported', 'detach'] as const;
export type ChangeType = (typeof changeTypes)[number];

/** A result as a whole. */
export interface WhatIfResult {
  readonly changes: readonly WhatIfChange[];
  /** True for the result of a deployment stack, whose deletions are all meant. */
  readonly isOfStack: boolean;
  readonly notices: readonly Notice[];
}

const fullPayloads =
  'make it anew with whole resources: az deployment group what-if --result-format FullResourcePayloads --no-pretty-print (PowerShell: -ResultFormat FullResourcePayloads)';
const deepJson =
  'write it with all levels and names: Get-AzResourceGroupDeploymentWhatIfResult … | ConvertTo-Json -Depth 100 -EnumsAsStrings';

/**
 * The changes of a what-if result: as the CLI prints it, wrapped in `properties` as the REST interface
 * answers, in PowerShell's spelling, or of a deployment stack. Throws a PreflightError for a result that
 * failed, that tells ids alone, or that was cut off at some depth.
 */
export function readWhatIf(document: JsonDocument): WhatIfResult {
  const { file } = document;
  const root = resultIn(document.value);
  const error = ownMember(root.body, 'error');
  if (isJsonObject(error)) throw failed(error, file);
  const { lists, isOfStack } = listsOf(root);
  const changes = lists.flatMap(({ items, path, isPotential }) =>
    items.map((item, index) => changeOf(item, { path: [...path, String(index)], isPotential, document })),
  );
  const told = changes.filter(({ type }) => type !== 'unsupported');
  if (told.length > 0 && told.every(({ before, after }) => before === undefined && after === undefined)) {
    const message = 'this what-if result holds ids alone (ResourceIdOnly), so nothing of the resources can be judged';
    throw new PreflightError('input', message, { place: { file }, advice: fullPayloads });
  }
  return { changes, isOfStack, notices: remarks(root.body, file) };
}

/** The result itself: below `properties` in an answer of the REST interface. */
function resultIn(value: Json): ToldState {
  if (!isJsonObject(value)) return { body: {}, path: [] };
  const inner = spelledMember(value, 'properties');
  return isJsonObject(inner?.value) && ownMember(inner.value, 'changes') !== undefined
    ? { body: inner.value, path: [inner.key] }
    : { body: value, path: [] };
}

interface ChangeList {
  readonly items: readonly Json[];
  readonly path: readonly string[];
  readonly isPotential: boolean;
}

/** The lists of changes: two of a deployment, one of a stack. */
function listsOf(root: ToldState): { lists: readonly ChangeList[]; isOfStack: boolean } {
  const list = ({ body, path }: ToldState, name: string): ChangeList[] => {
    const found = spelledMember(body, name);
    return isList(found?.value)
      ? [{ items: found.value, path: [...path, found.key], isPotential: name === 'potentialChanges' }]
      : [];
  };
  const changes = spelledMember(root.body, 'changes');
  if (!isJsonObject(changes?.value)) {
    return { lists: [...list(root, 'changes'), ...list(root, 'potentialChanges')], isOfStack: false };
  }
  const inner = { body: changes.value, path: [...root.path, changes.key] };
  return { lists: list(inner, 'resourceChanges'), isOfStack: true };
}

interface Around {
  readonly path: readonly string[];
  readonly isPotential: boolean;
  readonly document: JsonDocument;
}

function changeOf(item: Json, around: Around): WhatIfChange {
  const { path, isPotential, document } = around;
  const change = isJsonObject(item) ? item : {};
  // A stack tells the states one level deeper.
  const inner = spelledMember(change, 'resourceConfigurationChanges');
  const holder = isJsonObject(inner?.value)
    ? { body: inner.value, path: [...path, inner.key] }
    : { body: change, path };
  const [before, after] = [stateIn(holder, 'before', document), stateIn(holder, 'after', document)];
  const id = ['resourceId', 'fullyQualifiedResourceId', 'id'].map(name => textMember(change, name)).find(Boolean);
  return {
    id: id ?? textMember(after?.body, 'id') ?? textMember(before?.body, 'id') ?? '',
    type: typeOf(ownMember(change, 'changeType'), around),
    before,
    after,
    apiVersion: textMember(after?.body, 'apiVersion') ?? textMember(change, 'apiVersion'),
    symbolicName: textMember(change, 'symbolicName'),
    isPotential: isPotential || textMember(change, 'changeCertainty')?.toLowerCase() === 'potential',
    unsupportedReason: textMember(change, 'unsupportedReason'),
    path,
  };
}

function typeOf(value: Json | undefined, { path, document }: Around): ChangeType {
  const folded = typeof value === 'string' ? value.toLowerCase() : undefined;
  const type = changeTypes.find(known => known === folded);
  if (type !== undefined) return type;
  const place = placeAt(path, document);
  if (typeof value === 'number') {
    const message = `the type of a change is the number ${value} in place of its name`;
    throw new PreflightError('input', message, { place, advice: deepJson });
  }
  const is = typeof value === 'string' ? `“${value.slice(0, 60)}”, which is not known` : 'missing';
  const advice = `it is one of Create, Delete, Ignore, Deploy, NoChange, Modify, Unsupported; ${fullPayloads}`;
  throw new PreflightError('input', `the type of a change is ${is}`, { place, advice });
}

function stateIn(holder: ToldState, name: string, document: JsonDocument): ToldState | undefined {
  const found = spelledMember(holder.body, name);
  if (found?.value === undefined || found.value === null) return undefined;
  const path = [...holder.path, found.key];
  const properties = isJsonObject(found.value) ? ownMember(found.value, 'properties') : undefined;
  // Where its depth ends, PowerShell writes a text such as `@{name=…}` or the name of a type.
  if (isJsonObject(found.value) && (properties === undefined || properties === null || isJsonObject(properties)))
    return { body: found.value, path };
  throw new PreflightError('input', 'the state of a resource is not an object: the JSON was cut off at some depth', {
    place: placeAt(path, document),
    advice: deepJson,
  });
}

function placeAt(path: readonly string[], document: JsonDocument): Place {
  const pointer = pointerOf(path);
  return document.place(pointer) ?? { file: document.file, pointer };
}

function failed(error: JsonObject, file: string): PreflightError {
  const details = [textMember(error, 'code'), textMember(error, 'message')]
    .filter(part => part !== undefined)
    .join(': ');
  const message = `this what-if failed, so it tells no changes: ${details.slice(0, 400) || 'without a message'}`;
  return new PreflightError('input', message, { place: { file }, advice: 'mend what it names and run it again' });
}

/** What the platform itself remarked, such as a nested deployment that it could not look into. */
function remarks(root: JsonObject, file: string): readonly Notice[] {
  const list = ownMember(root, 'diagnostics');
  return (isList(list) ? list : []).flatMap(item => {
    const message = isJsonObject(item) ? textMember(item, 'message') : undefined;
    if (message === undefined || !isJsonObject(item)) return [];
    const isUnread = /ShortCircuited$/iu.test(textMember(item, 'code') ?? '');
    return [{ message: `what-if remarks: ${message.slice(0, 400)}`, file, ...(isUnread && { isUnread }) }];
  });
}

import type { Notice } from '../../../graph/notice.js';
import { isObject, Unknown, type Json } from '../../../graph/value.js';
import type { ActionInvocation, PlanJson } from '../document/plan-json.js';
import type { Identities } from '../identity/identity.js';
import type { Instance } from '../instances/instance.js';
import { BlockReader } from '../reading/reader.js';
import { namedSecrets, sensitiveBody } from '../reading/sensitive-body.js';

/** How apps and plans name what they are connected to, in what is sent to them. */
const connects = /virtualnetworksubnetid|subnetresourceid|vnetresourceid|vnetname/i;

/** Whether what is sent has a name under which apps and plans are connected. */
export function mayConnect(text: string): boolean {
  return connects.test(text);
}

/** A request that a plan sends beside the resources that it describes. */
interface Request {
  readonly address: string;
  readonly values: Instance['after'];
  readonly unknown: Json | undefined;
}

/**
 * What is sent to apps, plans and subnets and is no description of them, where it may connect or change them: such a
 * request changes what another description says, in ways that depend on its verb, and no policy sees it.
 */
export function unreadRequests(plan: PlanJson, all: readonly Instance[], lookup: Lookup): readonly Notice[] {
  const deferred = (plan.deferred_action_invocations ?? []).map(({ action_invocation: invocation }) => invocation);
  const invocations = [...(plan.action_invocations ?? []), ...deferred].flatMap(invocationOf);
  const requests = [...all.filter(isRequest).map(requestOf), ...invocations];
  return [
    ...requests.filter(mayMatter).map(({ address, values }) => ({ address, what: 'sends', type: typeOf(values) })),
    ...all
      .filter(instance => hidesNames(instance, lookup.identities))
      .map(({ address, after }) => ({ address, what: 'sends in sensitive_body', type: typeOf(after) })),
  ].map(({ address, what, type }) => ({
    message: `what ${address} ${what} to ${type} is not read: ${lostOf(type)} is not judged`,
    address,
    file: lookup.file,
    isUnread: true,
  }));
}

interface Lookup {
  readonly file: string;
  readonly identities: Identities;
}

const isOfApp = /^microsoft\.web\//i;
const isOfNetwork = /^microsoft\.network\/virtualnetworks(?:\/subnets)?(?:@|$)/i;

function lostOf(type: string): string {
  return isOfNetwork.test(type) ? 'what it changes there' : 'an integration that it makes';
}

function isRequest({ type, mode, after, actions }: Instance): boolean {
  return type === 'azapi_resource_action' && mode === 'managed' && after !== null && isSent(after, actions);
}

function isSent(after: NonNullable<Instance['after']>, actions: readonly string[]): boolean {
  return after['when'] !== 'destroy' && actions.some(action => action === 'create' || action === 'update');
}

function requestOf({ address, after, unknown }: Instance): Request {
  return { address, values: after, unknown };
}

/** What an `action` of Terraform sends; what is there when it goes is none of our business. */
function invocationOf(invocation: ActionInvocation): readonly Request[] {
  const { address, type, config_values: values = null, config_unknown: unknown } = invocation;
  const event = invocation.lifecycle_action_trigger?.action_trigger_event ?? '';
  return type === 'azapi_resource_action' && !/destroy/i.test(event) ? [{ address, values, unknown }] : [];
}

function mayMatter({ values, unknown }: Request): boolean {
  const type = typeOf(values);
  if (isOfNetwork.test(type)) return /^(?:put|patch|delete)$/i.test(textOf(values?.['method']));
  // Names of members that are not known stand among the marks.
  return (
    isOfApp.test(type) && (bodyOf(unknown) === true || mayConnect(JSON.stringify([bodyOf(values), bodyOf(unknown)])))
  );
}

/** True for what is sent to an app or plan with a write-only part of which not even the names are told. */
function hidesNames(instance: Instance, identities: Identities): boolean {
  const { type, mode, after, actions } = instance;
  if (!/^azapi_(?:update_resource|resource(?:_action)?)$/.test(type) || mode !== 'managed' || after === null)
    return false;
  if (!isSent(after, actions) || !isOfApp.test(typeOf(after))) return false;
  const block = new BlockReader(instance, 'after', identities);
  return sensitiveBody(block) instanceof Unknown && namedSecrets(block) === undefined;
}

function bodyOf(values: Json | undefined): Json | undefined {
  return isObject(values) ? values['body'] : undefined;
}

/** The ARM type and API version that it is sent to; empty where the plan does not tell them. */
function typeOf(values: Instance['after']): string {
  return textOf(values?.['type']);
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

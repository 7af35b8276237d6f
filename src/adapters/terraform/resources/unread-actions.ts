import type { Notice } from '../../../graph/notice.js';
import type { Instance } from '../instances/instance.js';

/** How apps and plans name what they are connected to, in what is sent to them. */
const connects = /virtualnetworksubnetid|subnetresourceid|vnetresourceid|vnetname/i;

/**
 * What `azapi_resource_action` sends to apps and plans, where it may connect them: such a request changes what another
 * description says, in ways that depend on its verb, and no policy sees it.
 */
export function unreadActions(instances: readonly Instance[], file: string): readonly Notice[] {
  return instances.filter(mayConnect).map(({ address, after }) => {
    const message = `what ${address} sends to ${typeOf(after)} is not read: an integration that it makes is not judged`;
    return { message, address, file, isUnread: true };
  });
}

function mayConnect({ type, mode, after, unknown, actions }: Instance): boolean {
  if (type !== 'azapi_resource_action' || mode !== 'managed' || after === null) return false;
  const isSent = after['when'] !== 'destroy' && actions.some(action => action === 'create' || action === 'update');
  if (!isSent || !/^microsoft\.web\//i.test(typeOf(after))) return false;
  // Names of members that are not known stand among the marks.
  return unknown['body'] === true || connects.test(JSON.stringify([after['body'], unknown['body']]));
}

/** The ARM type and API version that it is sent to; empty where the plan does not tell them. */
function typeOf(after: Instance['after']): string {
  const type = after?.['type'];
  return typeof type === 'string' ? type : '';
}

import { Unknown } from '../../graph/value.js';
import type { Notice } from '../../graph/notice.js';
import type { DeployedResource } from './model.js';

/** Apps and slots with what connects them: the subjects of most policies. */
const judged = /^microsoft\.web\/sites(?:\/slots)?(?:\/(?:networkconfig|virtualnetworkconnections))?$/i;

/** What a reader must know of an app that may not be deployed at all: nobody can judge it as one that is. */
export function noticeOfUncertain(resource: DeployedResource, address: string): readonly Notice[] {
  if (resource.existing || resource.isCertain || !judged.test(resource.type)) return [];
  const reason = reasonOf(resource);
  const message = `whether ${address} is deployed is not known, so it is not judged: ${reason}`;
  return [{ message, address, file: resource.template.source.file }];
}

/** Why it is not known: its condition, its loop, or those of the deployment that it stands in. */
function reasonOf({ condition, isOneOfMany, template }: DeployedResource): string {
  if (condition instanceof Unknown) return condition.$unknown.reason;
  if (isOneOfMany) return 'how often its loop runs is not known';
  return template.owner === undefined ? 'its condition is not known' : reasonOf(template.owner);
}

import { isList } from '../../../core/list.js';
import { idKey, typeOfKey } from '../../../graph/arm-id.js';
import { resourceType } from '../../../graph/resource-types.js';
import type { Mention, Origin } from '../../../graph/resource.js';
import { namesSubnetWithoutUse } from '../../../graph/types/occupants.js';
import { isDeployment, isDeploymentStack } from '../known-types.js';
import { Concat, isObject, reveal, Unknown, type Value } from '../../../graph/value.js';

/** Programs that run during the deployment may do anything to what they are told. */
const runsPrograms = /^microsoft\.resources\/deploymentscripts$/i;

const idInText =
  /\/subscriptions\/[^/"'\s]+\/resourcegroups\/[^/"'\s]+\/providers\/microsoft\.network\/virtualnetworks\/[^/"'\s]+\/subnets\/[^/"'\s,;<>()[\]{}\\]+/gi;

/**
 * The subnets that a resource names although its type is not modelled. It may occupy or change them,
 * so that verdicts about them must not pass as if it were not there. `properties` are those of its body.
 */
export function mentionsIn(type: string, properties: Value | undefined, origin: Origin): readonly Mention[] {
  const isModelled = resourceType(type) !== undefined && !isDeploymentStack(type);
  if (isModelled || namesSubnetWithoutUse(type) || properties === undefined || isDeployment(type)) return [];
  const found = new Map<string, Value>();
  search(properties, false, id => found.set(idKey(id) ?? '', id));
  const effect = runsPrograms.test(type) ? 'may-change' : 'may-occupy';
  return [...found.values()].map(id => ({ id, effect, origin }));
}

/** `isNamed` tells that the name of a member around the value speaks of subnets: then an unknown one may be any. */
function search(value: Value, isNamed: boolean, found: (id: Value) => unknown): void {
  const open = reveal(value);
  if (typeof open === 'string') for (const id of open.match(idInText) ?? []) found(id);
  else if (open instanceof Unknown) {
    if (isNamed) found(open);
  } else if (open instanceof Concat) {
    if (typeOfKey(idKey(open) ?? '').endsWith('/virtualnetworks/subnets')) found(open);
  } else if (isList(open)) for (const item of open) search(item, isNamed, found);
  else if (isObject(open))
    for (const [name, inner] of Object.entries(open)) search(inner, isNamed || /subnet/i.test(name), found);
}

import type { Notice } from '../../graph/notice.js';
import type { Lifecycle, Origin, Resource } from '../../graph/resource.js';
import { joinText, reveal, Sensitive, type Unknown, type Value } from '../../graph/value.js';
import { resourcesOfEmbedded } from '../arm/embedded.js';
import type { BlockReader } from './reader.js';

/** Where a template deployment of a plan goes. */
interface Deployment {
  readonly subscription: string | Unknown;
  readonly origin: Origin;
  readonly lifecycle: Lifecycle;
  readonly file: string;
}

/** The attributes that hold a template, in the newer and the older resource type. */
const templateAttributes = ['template_content', 'template_body'];
const parameterAttributes = ['parameters_content', 'parameters_body'];

/** The resources of a template that a plan deploys to a resource group. */
export function openTemplate(
  block: BlockReader,
  deployment: Deployment,
): { readonly resources: readonly Resource[]; readonly notices: readonly Notice[] } {
  const written = firstSet(block, templateAttributes);
  const template = written === undefined ? undefined : reveal(written);
  const parameters = firstSet(block, parameterAttributes);
  const given = parameters === undefined ? undefined : reveal(parameters);
  const group = block.value('resource_group_name');
  const { origin, lifecycle, subscription, file } = deployment;
  if (typeof template !== 'string' || group === undefined || group === null) {
    const message = `the template of ${origin.address} is not in the plan or not deployed to a resource group, so its resources are not judged`;
    return { resources: [], notices: [{ message, address: origin.address, file }] };
  }
  return resourcesOfEmbedded({
    template,
    parameters: typeof given === 'string' ? given : undefined,
    group: joinText(['/subscriptions/', subscription, '/resourceGroups/', group]),
    origin,
    lifecycle,
    isSensitive: written instanceof Sensitive,
  });
}

function firstSet(block: BlockReader, attributes: readonly string[]): Value | undefined {
  return attributes.map(attribute => block.value(attribute)).find(value => value !== undefined && value !== null);
}

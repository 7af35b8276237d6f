import type { Choice } from '../../../graph/suppositions.js';
import { describe, Unknown } from '../../../graph/value.js';
import { central, relevantChoices } from '../../relevant-choices.js';
import type { Deployment } from '../deploy.js';
import type { DeployedResource } from '../model.js';

/** What a deployment leaves open between a few values and its resources depend on. */
export function choicesIn({ choices, resources }: Deployment): readonly Choice[] {
  const texts = resources.filter(({ type }) => central.test(type)).map(textOf);
  return relevantChoices({ choices, texts, size: resources.length });
}

/** All that stands in a resource and decides whether it is there, with the symbols of what is not known. */
function textOf(resource: DeployedResource): string {
  const members = ['properties', 'sku', 'kind', 'location'].map(name => resource.member(name) ?? null);
  return [JSON.stringify([resource.id, ...members]), ...conditionsOf(resource)].join('\n');
}

function conditionsOf({ condition, template }: DeployedResource): readonly string[] {
  const own = condition instanceof Unknown ? [describe(condition)] : [];
  return template.owner === undefined ? own : [...own, ...conditionsOf(template.owner)];
}

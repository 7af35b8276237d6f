import type { Choice } from '../../../graph/suppositions.js';
import { describe, Unknown } from '../../../graph/value.js';
import type { Deployment } from '../deploy.js';
import type { DeployedResource } from '../model.js';

/** To evaluate so many resources takes about a second. */
const mostEvaluated = 4_000;

/** The types whose resources decide most about the verdicts on integrations. */
const central = /^microsoft\.(?:web|network)\//iu;

/**
 * What a deployment leaves open between a few values and its resources depend on: what most of them depend on first, and
 * no more than can be looked at in reasonable time.
 */
export function choicesIn({ choices, resources }: Deployment): readonly Choice[] {
  const texts = resources.filter(({ type }) => central.test(type)).map(textOf);
  // A symbol that was too long says no more what it is made of.
  const isCut = texts.some(text => text.includes('…#'));
  const counted = choices.map(choice => ({
    choice,
    count: texts.filter(text => text.includes(choice.symbol)).length,
  }));
  const relevant = counted
    .filter(({ count }) => count > 0 || isCut)
    .toSorted((left, right) => right.count - left.count)
    .map(({ choice }) => choice);
  return withinReach(relevant, resources.length);
}

function withinReach(choices: readonly Choice[], size: number): readonly Choice[] {
  let evaluated = size;
  return choices.filter(({ values }) => {
    if (evaluated * values.length > mostEvaluated) return false;
    evaluated *= values.length;
    return true;
  });
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

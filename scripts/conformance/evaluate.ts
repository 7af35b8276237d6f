import { deploy, type Deployment } from '../../src/adapters/arm/deploy.js';
import type { DeployedResource } from '../../src/adapters/arm/model.js';
import type { TemplateSource } from '../../src/adapters/arm/json/template-source.js';
import type { Files } from '../../src/adapters/files.js';
import { Concat, describe, isObject, reveal, Unknown, type Json, type Value } from '../../src/graph/value.js';
import { foldTypes } from './normalise.js';

/** What of a declaration is not part of what is made; dependencies show in what refers to what. */
const notMade = new Set(['dependson', 'copy', 'resources', 'condition', 'existing', 'comments', 'metadata', 'import']);

/**
 * Everything that a template makes, as plain JSON that can be compared: each resource with its whole body by
 * type and id, outputs, and what the platform would refuse. What is not known stands there as its symbol.
 */
export function evaluate(source: TemplateSource, files: Files): Json {
  const { resources, outputs, errors } = deploy(source, { files });
  const made = resources.filter(({ existing, condition }) => !existing && condition !== false);
  // What the platform would refuse it may refuse in several words.
  return { resources: byKey(made), outputs: outputsOf(outputs), isRefused: errors.length > 0 };
}

/** Twins, of which conditions may leave one, are numbered in the order of what they hold. */
function byKey(resources: readonly DeployedResource[]): Json {
  const groups = new Map<string, Json[]>();
  for (const resource of resources) {
    const id = hasOwnId(resource) ? resource.key : describe(reveal(resource.member('name') ?? null));
    const key = foldTypes(`${resource.type} ${plainText(id)}`);
    groups.set(key, [...(groups.get(key) ?? []), bodyOf(resource)]);
  }
  return Object.fromEntries(
    [...groups].flatMap(([key, bodies]): [string, Json][] =>
      bodies
        .toSorted((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1))
        .map((body, index) => [bodies.length === 1 ? key : `${key} #${index}`, body]),
    ),
  );
}

/** False where the id is a symbol that tells only where in the template the resource stands. */
function hasOwnId({ key, isOfExtension }: DeployedResource): boolean {
  return !isOfExtension && !key.includes('name of ');
}

function bodyOf(resource: DeployedResource): Json {
  const isDeployment = /^microsoft\.resources\/deployments$/iu.test(resource.type);
  // What a nested template makes is compared by itself, and the version of its deployment is the compiler's.
  const left = (name: string): boolean =>
    notMade.has(name) || (isDeployment && ['properties', 'apiversion'].includes(name));
  const members = Object.keys(resource.declaration).filter(name => !left(name.toLowerCase()));
  return Object.fromEntries([
    ...members.map((name): [string, Json] => [
      name,
      name === 'type' ? foldTypes(resource.type) : plain(resource.member(name) ?? null),
    ]),
    ['condition', plain(resource.condition)],
  ]);
}

function outputsOf(outputs: Deployment['outputs']): Json {
  return Object.fromEntries(
    Object.entries(outputs).map(([name, output]) => {
      const value = isObject(output) ? output['value'] : output;
      return [name, plain(value ?? null)];
    }),
  );
}

/** A value as JSON that can be compared: what is not known stands as its symbol. */
export function plain(value: Value): Json {
  const open = reveal(value);
  if (typeof open === 'string' || open instanceof Concat || open instanceof Unknown) return plainText(describe(open));
  if (Array.isArray(open)) return (open as readonly Value[]).map(plain);
  if (!isObject(open)) return open as Json;
  return Object.fromEntries(Object.entries(open).map(([name, inner]): [string, Json] => [name, plain(inner)]));
}

/** Ids are equal whatever their letter case, and a symbol may name the place of a resource in the template. */
function plainText(text: string): string {
  const folded = foldTypes(text)
    .replaceAll(/\$\{refused: [^}]*\}/gu, '${refused}')
    .replaceAll(/name of \/[^\s,)}]*/gu, 'name of a resource');
  return folded.includes('/providers/') ? folded.toLowerCase() : folded;
}

import type { Value } from '../../../graph/value.js';
import { asObject, isJsonObject, type JsonObject } from '../../json-object.js';
import { typeOf } from './definitions.js';
import { evaluateCopy, evaluateJson, inside, type Site } from './evaluate-json.js';
import type { Template } from '../model.js';
import { ownMember } from '../partly-known.js';
import { coverSecrets } from './secrets.js';
import { refusedValue } from '../run.js';

/**
 * The outputs of a template by name, as the platform answers them: `{ type, value }`. What it would
 * refuse in one is noted, unless the template may not be deployed at all.
 */
export function outputsOf(template: Template): { readonly [name: string]: Value } {
  const section = asObject(ownMember(template.json, 'outputs'));
  const site: Site = {
    context: template.context,
    pointer: `${template.pointer}/outputs`,
    refuse: error => {
      if (template.isCertain) template.run.note(error);
      return refusedValue(error);
    },
  };
  const found = Object.entries(section).flatMap(([name, json]): [string, Value][] => {
    const output = outputOf(asObject(json), inside(site, name), template);
    return output === undefined ? [] : [[name, output]];
  });
  return Object.fromEntries(found);
}

function outputOf(declared: JsonObject, site: Site, template: Template): Value | undefined {
  const condition = ownMember(declared, 'condition');
  const isThere = condition === undefined ? true : evaluateJson(condition, inside(site, 'condition'));
  if (isThere === false) return undefined;
  const type = typeOf(declared, template.json);
  const value = valueOf(declared, site);
  return { type: ownMember(declared, 'type') ?? 'object', value: coverSecrets(value, type, template.json) };
}

function valueOf(declared: JsonObject, site: Site): Value {
  const copy = ownMember(declared, 'copy');
  if (!isJsonObject(copy)) return evaluateJson(ownMember(declared, 'value') ?? null, inside(site, 'value'));
  const count = ownMember(copy, 'count') ?? null;
  const input = ownMember(copy, 'input') ?? null;
  return evaluateCopy({ name: undefined, count, input }, inside(site, 'copy'));
}

import { reveal } from '../../../graph/value.js';
import { asObject } from '../../json-object.js';
import type { Template } from '../model.js';
import { ownMember } from '../partly-known.js';
import { refused } from '../run.js';
import { evaluateJson, inside, placeOf } from './evaluate-json.js';

/** Notes the assertions of a template that do not hold: then the platform deploys nothing of it. */
export function checkAsserts(template: Template): void {
  if (!template.isCertain) return;
  const { context, pointer, run } = template;
  for (const [name, condition] of Object.entries(asObject(ownMember(template.json, 'asserts')))) {
    const site = inside({ context, pointer, refuse: error => (run.note(error), null) }, 'asserts', name);
    if (reveal(evaluateJson(condition, site)) !== false) continue;
    run.note(refused(`the assertion “${name}” does not hold`, placeOf(site), 'give values with which it does'));
  }
}

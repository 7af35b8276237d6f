import { isList } from '../../../../core/list.js';
import { Unknown } from '../../../../graph/value.js';
import { evaluateFor } from './evaluate-for.js';
import type { Evaluator } from './evaluator.js';
import { joinTexts } from '../values/join-texts.js';
import type { Scope } from './scope.js';
import { derived } from '../values/symbol.js';
import type { Template, TemplateFor } from '../syntax/syntax.js';
import { Secret, uncover, cover, type TfValue } from '../values/value.js';

/** The text of a template: what its parts give, joined. */
export function evaluateTemplate(template: Template, scope: Scope, { evaluate }: Evaluator): TfValue {
  return joinTexts(template.parts.map(part => evaluate(part, scope)));
}

/** `%{ for … }`: the texts of all rounds, joined. */
export function evaluateTemplateFor({ loop }: TemplateFor, scope: Scope, evaluator: Evaluator): TfValue {
  const texts = evaluateFor(loop, scope, evaluator);
  const open = uncover(texts);
  if (!isList(open))
    return derived(open instanceof Unknown ? `join(${open.$unknown.symbol})` : 'join()', [open], 'string');
  const joined = joinTexts(open);
  return texts instanceof Secret ? cover(joined) : joined;
}

import { Concat, joinText, Unknown, type Value } from '../../../graph/value.js';
import { convertTo } from './convert.js';
import { refuse } from './error.js';
import { evaluateFor } from './evaluate-for.js';
import type { Evaluator } from './evaluator.js';
import type { Scope } from './scope.js';
import { derived } from './symbol.js';
import type { Template, TemplateFor } from './syntax.js';
import { isList } from '../../../core/list.js';
import { isNull, OpenUnknown, Secret, uncover, type TfValue } from './value.js';

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
  return texts instanceof Secret && !(joined instanceof Secret) ? new Secret(joined) : joined;
}

/** One text of several values: the unknown ones stay in it as parts. */
function joinTexts(values: readonly TfValue[]): TfValue {
  const texts = values.map(value => textPart(uncover(value)));
  const joined = joinText(texts);
  const text = typeof joined === 'string' ? joined.normalize('NFC') : asText(joined);
  return values.some(value => value instanceof Secret) ? new Secret(text) : text;
}

/** A text that is one unknown and nothing else is an unknown of type string. */
function asText(joined: Concat | Unknown): TfValue {
  if (joined instanceof Concat || joined instanceof OpenUnknown) return joined;
  return new OpenUnknown({ symbol: joined.$unknown.symbol, reason: joined.$unknown.reason, type: 'string' });
}

function textPart(value: TfValue): Value {
  if (isNull(value)) return refuse('a null value cannot be included in a string template');
  const text = convertTo(value, 'string');
  return typeof text === 'string' || text instanceof Concat || text instanceof Unknown
    ? text
    : refuse('the value is no text');
}

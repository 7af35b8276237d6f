import { _, nil, stringify, Name, type Code, type CodeKeywordDefinition, type KeywordCxt } from 'ajv/dist/core.js';
import { getProperty } from 'ajv/dist/compile/codegen/index.js';
import names from 'ajv/dist/compile/names.js';
import type { Ask, Operand, PlainSchema } from './plain-schema.js';
import { runtime } from './runtime.js';

/**
 * The keywords that a condition is made of beside ajv's own, as code keywords, so that a compiled
 * condition is plain JavaScript that calls nothing but `runtime`.
 */
export const vocabulary: readonly CodeKeywordDefinition[] = [
  { keyword: 'holds', schemaType: ['object', 'boolean'], code: holds },
  { keyword: 'given', schemaType: 'object', code: given },
  { keyword: 'ask', schemaType: 'array', code: ask },
];

/** The whole condition: nobody reads ajv's error objects here, and without them the code is a third of the size. */
function holds(cxt: KeywordCxt): void {
  const valid = cxt.gen.name('valid');
  cxt.subschema({ keyword: 'holds', createErrors: false }, valid);
  cxt.ok(valid);
}

/** The members that a condition judges; ajv passes over a missing one, here it is an unknown. */
function given(cxt: KeywordCxt): void {
  const { names: members, positive } = cxt.schema as NonNullable<PlainSchema['given']>;
  for (const member of members) need(cxt, _`${cxt.data}?.${new Name(member)} !== undefined || ${openAnswer(positive)}`);
}

/** Questions with three answers; the open one counts as the reading and the polarity say. */
function ask(cxt: KeywordCxt): void {
  for (const { question, with: operands, positive } of cxt.schema as readonly Ask[]) {
    const call = cxt.gen.scopeValue('func', {
      ref: runtime[question],
      key: question,
      code: _`runtime${getProperty(question)}`,
    });
    const more = operands.reduce((list: Code, operand) => _`${list}, ${argument(cxt, operand)}`, nil);
    need(cxt, _`${call}(${cxt.data}${more}) ?? ${openAnswer(positive)}`);
  }
}

function openAnswer(positive: boolean): Code {
  return positive ? _`${names.default.rootData}.hopeful` : _`!${names.default.rootData}.hopeful`;
}

function argument({ gen }: KeywordCxt, operand: Operand): Code {
  const root = names.default.rootData;
  if ('param' in operand) return _`${root}.parameters${getProperty(operand.param)}`;
  if ('fact' in operand)
    return operand.fact.split('.').reduce((path: Code, name) => _`${path}?.${new Name(name)}`, _`${root}.facts`);
  if (!Array.isArray(operand.value)) return stringify(operand.value);
  return gen.scopeValue('obj', {
    ref: operand.value,
    key: JSON.stringify(operand.value),
    code: stringify(operand.value),
  });
}

/** What `cxt.pass` does, without its error object. */
function need({ gen, it }: KeywordCxt, condition: Code): void {
  gen.if(_`!(${condition})`);
  if (it.compositeRule === true) gen.code(_`${names.default.errors}++`);
  else gen.return(false);
  gen.endIf();
}

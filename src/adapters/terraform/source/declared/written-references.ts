import { isList } from '../../../../core/list.js';
import { isObject, type Json } from '../../../../graph/value.js';
import { ExpressionError } from '../../language/error.js';
import { parseExpression, parseTemplate } from '../../language/syntax/parse.js';
import { referencesIn, type Reference } from '../../language/syntax/references.js';
import type { Step } from '../../positions/place-of.js';
import { bareText, bodiesOf, type Body } from '../files/block.js';

/** A reference with the way from its block to it. */
export interface WrittenReference {
  readonly reference: Reference;
  readonly path: readonly Step[];
}

/**
 * All references in an attribute or in blocks of one name, those in the content of dynamic blocks left out: the core
 * looks at these when it makes the blocks, and there may be none.
 */
export function* writtenReferences(json: Json, path: readonly Step[]): Generator<WrittenReference> {
  if (typeof json === 'string') yield* referencesInText(json, path);
  else if (isList(json)) for (const [index, item] of json.entries()) yield* writtenReferences(item, [...path, index]);
  else if (isObject(json))
    for (const [name, inner] of Object.entries(json)) {
      if (name === '//') continue;
      yield* referencesInText(name, path);
      if (name === 'dynamic' && isObject(inner)) yield* referencesOfDynamic(inner, path);
      else yield* writtenReferences(inner, [...path, name]);
    }
}

function* referencesInText(text: string, path: readonly Step[]): Generator<WrittenReference> {
  if (!/[$%]\{/.test(text)) return;
  for (const reference of parsedReferences(() => referencesIn(parseTemplate(text)))) yield { reference, path };
}

/** What cannot be parsed is told when it is evaluated. */
function parsedReferences(parse: () => readonly Reference[]): readonly Reference[] {
  try {
    return parse();
  } catch (error) {
    if (error instanceof ExpressionError) return [];
    throw error;
  }
}

function* referencesOfDynamic(made: Body, path: readonly Step[]): Generator<WrittenReference> {
  for (const [name, blocks] of Object.entries(made))
    for (const { for_each: forEach = null } of bodiesOf(blocks)) yield* writtenReferences(forEach, [...path, name]);
}

/**
 * The references of a `depends_on`, each of which is a reference and nothing else. The core takes one to an output for
 * one to all of the module, and does not ask whether there is such an output.
 */
export function* orderReferences(json: Json | undefined): Generator<WrittenReference> {
  for (const [index, item] of (isList(json) ? json : []).entries()) {
    const text = bareText(item);
    if (text === undefined) continue;
    const path = ['depends_on', index];
    for (const reference of parsedReferences(() => referencesIn(parseExpression(text))))
      yield { reference: { ...reference, isGuarded: true }, path };
  }
}

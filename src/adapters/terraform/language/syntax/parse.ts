import { Cursor } from './cursor.js';
import { nested } from '../bounds.js';
import { fromDouble } from '../values/number.js';
import { readExpression, reader } from './read-expression.js';
import type { Expression } from './syntax.js';
import { readTemplate } from './template.js';

/** The same texts come again and again; past this many code units the memory is emptied. */
const mostRemembered = 8_000_000;
const remembered = { expressions: new Map<string, Expression>(), templates: new Map<string, Expression>(), size: 0 };

/** Parses an expression in native syntax, `var.names[0]`. An ExpressionError for a bad one. */
export function parseExpression(text: string): Expression {
  return remember(remembered.expressions, text, () => {
    const cursor = new Cursor(text);
    const expression = readExpression(cursor);
    if (!cursor.isAtEnd()) cursor.fail('extra characters after the expression');
    return expression;
  });
}

/** Parses the text of a template, as JSON syntax and template files have it: `http://${var.host}/`. */
export function parseTemplate(text: string): Expression {
  return remember(remembered.templates, text, () => readTemplate(new Cursor(text), { kind: 'text' }, reader));
}

function remember(known: Map<string, Expression>, text: string, parse: () => Expression): Expression {
  const found = known.get(text);
  if (found !== undefined) return found;
  const made = parse();
  remembered.size += text.length + 100;
  if (remembered.size > mostRemembered) {
    remembered.expressions.clear();
    remembered.templates.clear();
    remembered.size = text.length;
  }
  known.set(text, made);
  return made;
}

/**
 * The expression that stands in JSON: what the HCL reader makes of an attribute, or a `.tf.json` file. Strings are
 * templates, the keys of objects too; everything else means itself. An ExpressionError for a bad one.
 */
export function parseTemplateOrLiteral(json: unknown, depth = 0): Expression {
  nested(depth);
  if (typeof json === 'string') return parseTemplate(json);
  if (typeof json === 'number') return { kind: 'literal', value: fromDouble(json), at: 0 };
  if (Array.isArray(json)) {
    return { kind: 'tuple', items: json.map(item => parseTemplateOrLiteral(item, depth + 1)), at: 0 };
  }
  if (typeof json !== 'object' || json === null)
    return { kind: 'literal', value: typeof json === 'boolean' ? json : null, at: 0 };
  const items = Object.entries(json).map(([name, value]) => ({
    key: parseTemplate(name),
    value: parseTemplateOrLiteral(value, depth + 1),
  }));
  return { kind: 'object', items, at: 0 };
}

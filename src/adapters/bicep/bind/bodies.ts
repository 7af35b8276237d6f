import type {
  DeclarationBody,
  Expression,
  Loop,
  ObjectExpression,
  ObjectProperty,
  StringExpression,
} from '../syntax.js';
import type { Body } from './symbols.js';

const nothing: ObjectExpression = { kind: 'object', members: [], resources: [], start: 0, end: 0 };

/** Takes the object of a declaration out of its loop and its condition. What is no object has been reported by the parser. */
export function bodyOf(written: DeclarationBody): Body {
  const loop: Loop | undefined = written.kind === 'loop' ? written : undefined;
  const inner: Expression = loop === undefined ? written : loop.body;
  const condition = inner.kind === 'conditional' ? inner.condition : undefined;
  const core = inner.kind === 'conditional' ? inner.body : inner;
  const object = core.kind === 'object' ? core : { ...nothing, start: core.start, end: core.end };
  return { loop, condition, object, properties: propertiesOf(object) };
}

/** The properties of an object that have literal names. */
function propertiesOf(object: ObjectExpression): ReadonlyMap<string, ObjectProperty> {
  const found = new Map<string, ObjectProperty>();
  for (const item of object.members) {
    const name = item.kind === 'object-property' ? literalText(item.key) : undefined;
    if (item.kind === 'object-property' && name !== undefined) found.set(name, item);
  }
  return found;
}

/** The text of an expression that is a literal text. */
export function literalText(expression: Expression | StringExpression | undefined): string | undefined {
  return expression?.kind === 'string' && expression.expressions.length === 0 ? (expression.texts[0] ?? '') : undefined;
}

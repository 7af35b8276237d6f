import type { Expression, SourceFile, Statement } from '../syntax.js';

/** The expressions in a file, those in others included, each before its parts. */
export function* expressionsIn({ statements }: SourceFile): Generator<Expression> {
  const open = statements.flatMap(rootsOf).toReversed();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    open.push(...partsOf(next).toReversed());
  }
}

function rootsOf(statement: Statement): readonly Expression[] {
  const decorators = statement.decorators.map(({ call }) => call);
  if ('body' in statement) return [...decorators, statement.body];
  return 'value' in statement && statement.value !== undefined ? [...decorators, statement.value] : decorators;
}

/** The expressions that an expression is made of. */
export function partsOf(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case 'string':
      return node.expressions;
    case 'array':
      return node.items.map(item => (item.kind === 'spread' ? item.value : item));
    case 'object':
      return [
        ...node.members.flatMap(member => (member.kind === 'spread' ? [member.value] : [member.key, member.value])),
        ...node.resources.flatMap(({ decorators, body }) => [...decorators.map(({ call }) => call), body]),
      ];
    case 'property':
    case 'nested':
      return [node.base];
    case 'index':
      return [node.base, node.index];
    case 'call':
      return node.arguments;
    case 'method':
      return [node.base, ...node.arguments];
    case 'unary':
    case 'non-null':
      return [node.operand];
    case 'binary':
      return [node.left, node.right];
    case 'ternary':
      return [node.condition, node.whenTrue, node.whenFalse];
    case 'parenthesized':
      return [node.inner];
    case 'lambda':
      return [node.body];
    case 'loop':
      return [node.list, node.body];
    case 'conditional':
      return [node.condition, node.body];
    default:
      return [];
  }
}

import { Lines } from '../../core/lines.js';
import type { SourceComment } from '../../graph/source-comment.js';
import { commentsIn, type Element } from '../comments.js';
import { literalText } from './bind/bodies.js';
import type { SourceText } from './bind/source-text.js';
import type { Expression, SourceFile, Spread, Statement } from './syntax.js';

/** The comments of a Bicep file that name this program, with the declarations and properties that they stand on. */
export function bicepComments({ path, text }: SourceText, tree: SourceFile): readonly SourceComment[] {
  const elements = (): readonly Element[] => tree.statements.map(declaration);
  return commentsIn({ file: path, text, lines: new Lines(text), comments: tree.comments, elements });
}

function declaration(statement: Statement): Element {
  const { kind, end } = statement;
  const { start } = statement.decorators[0] ?? statement;
  const name = 'name' in statement ? `${kind} ${statement.name.name}` : kind;
  const body = kind === 'resource' || kind === 'module' ? statement.body : undefined;
  return { name, start, end, ...inside(body, end) };
}

/** What is inside of a value; a condition and a loop are looked through. */
function inside(value: Expression | undefined, end: number): Pick<Element, 'bodyStart' | 'parts'> {
  if (value?.kind === 'loop' || value?.kind === 'conditional') return inside(value.body, end);
  if (value?.kind === 'object') {
    const parts = (): readonly Element[] =>
      [...value.members.map(member), ...value.resources.map(declaration)].toSorted(
        (left, right) => left.start - right.start,
      );
    return { bodyStart: value.start, parts };
  }
  if (value?.kind === 'array')
    return { bodyStart: value.start, parts: () => value.items.map((item, index) => part(`[${index}]`, item, item)) };
  return { bodyStart: end, parts: () => [] };
}

type Member = Extract<Expression, { kind: 'object' }>['members'][number];

function member(written: Member): Element {
  if (written.kind === 'spread') return part('...', written, written);
  return part(literalText(written.key) ?? 'a property', written, written.value);
}

function part(name: string, { start, end }: { start: number; end: number }, value: Expression | Spread): Element {
  return { name, start, end, ...inside(value.kind === 'spread' ? undefined : value, end) };
}

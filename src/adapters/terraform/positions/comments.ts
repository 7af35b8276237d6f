import type { SourceComment } from '../../../graph/source-comment.js';
import { commentsIn, type Element } from '../../comments.js';
import type { SourceBlock, SourceBody, SourceTree } from './source-tree.js';

/** The comments of a file in HCL that name this program, with the blocks and attributes that they stand on. */
export function terraformComments(file: string, tree: SourceTree): readonly SourceComment[] {
  const elements = (): readonly Element[] => elementsOf(tree.body);
  return commentsIn({ file, text: tree.text, lines: tree.lines, comments: tree.comments, elements });
}

function elementsOf({ attributes, blocks }: SourceBody): readonly Element[] {
  return [
    ...attributes.map(({ name, start, end }) => ({ name, start, end, bodyStart: end, parts: () => [] })),
    ...blocks.map(blockElement),
  ].toSorted((left, right) => left.start - right.start);
}

function blockElement({ type, labels, header, start, end, body }: SourceBlock): Element {
  // A resource is known by its labels alone, as in an address.
  const name = (type === 'resource' ? labels : [type, ...labels]).join('.');
  return { name, start, end, bodyStart: header.end, parts: () => elementsOf(body) };
}

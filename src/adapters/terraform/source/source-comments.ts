import type { SourceComment } from '../../../graph/source-comment.js';
import { formatIndex } from '../instances/address.js';
import { terraformComments } from '../positions/comments.js';
import { callsOf } from './evaluation/instances-of.js';
import type { ModuleInstance } from './evaluation/module-instance.js';

/** The comments that name this program in files of a root module and of the modules that it calls. */
export function commentsOf(files: ReadonlySet<string>, root: ModuleInstance): readonly SourceComment[] {
  const comments = [...files].flatMap(file => commentsIn(file, root));
  return comments.length === 0 ? comments : comments.map(comment => withModules(comment, root));
}

function commentsIn(file: string, { session }: ModuleInstance): readonly SourceComment[] {
  const tree = session.places.treeOf(file);
  return tree === undefined ? [] : terraformComments(file, tree);
}

/** What a module makes is written elsewhere, so that a comment on a call knows the addresses of its instances. */
function withModules(comment: SourceComment, root: ModuleInstance): SourceComment {
  const { target } = comment;
  const name = /^module\.([^,]+)$/.exec(target?.name ?? '')?.[1];
  if (target === undefined || name === undefined) return comment;
  const modules = [...callsOf(root)]
    .filter(({ call: { block } }) => block.file === target.range.file && block.header[1] === name)
    .flatMap(({ address, repeated }) => [...repeated.all.keys()].map(key => `${address}${formatIndex(key)}`));
  return { ...comment, target: { ...target, modules } };
}

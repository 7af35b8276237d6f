import type * as syntax from '../syntax.js';
import type { Problems } from './problems.js';
import type { SourceText } from './source-text.js';

/** Sections of a template in which the platform does not tell names apart that differ in case only. */
const caseless = new Set(['metadata', 'parameter', 'variable', 'output', 'type', 'function', 'assert']);

/** Those of which the names stand for nothing in expressions, so that nobody else notices two of one name. */
const unnamed = new Set(['output', 'assert', 'metadata']);

/** Reports outputs and asserts of one name, and names that the platform takes for one. */
export function reportClashes(source: SourceText, tree: syntax.SourceFile, problems: Problems): void {
  const known = new Map<string, syntax.Identifier>();
  for (const statement of tree.statements) {
    if (!caseless.has(statement.kind) || !('name' in statement)) continue;
    const { kind, name } = statement;
    const key = `${kind} ${name.name.toLowerCase()}`;
    const first = known.get(key);
    if (first === undefined) known.set(key, name);
    else if (first.name !== name.name) {
      const message = `“${first.name}” and “${name.name}” differ in case only, which the platform does not tell apart`;
      problems.report(source, name, message, 'rename one of them');
    } else if (unnamed.has(kind)) {
      for (const one of [first, name])
        problems.report(source, one, `the ${kind} “${one.name}” is declared twice`, 'rename one of them');
    }
  }
}

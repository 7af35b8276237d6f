import type * as syntax from '../syntax.js';
import { literalText } from './bodies.js';
import { reportClashes } from './clashes.js';
import { Declarations, type DeclaredFile } from './declarations.js';
import type { Problems } from './problems.js';
import type { SourceText } from './source-text.js';
import type { TargetScope } from './symbols.js';

const targetScopes: readonly TargetScope[] = ['resourceGroup', 'subscription', 'managementGroup', 'tenant'];

/** Gathers the names that a file declares. Reports those declared twice and a scope or resource type that is none. */
export function declare(source: SourceText, tree: syntax.SourceFile, problems: Problems): DeclaredFile {
  const file: DeclaredFile = {
    source,
    tree,
    scope: scopeOf(source, tree, problems),
    names: new Map(),
    resources: [],
    modules: [],
    variables: [],
    loads: new Map(),
    byStatement: new Map(),
    identifiers: new Map(),
  };
  const declarations = new Declarations(file, problems);
  for (const statement of tree.statements) if (statement.kind === 'extension') declarations.add(statement);
  for (const statement of tree.statements) if (statement.kind !== 'extension') declarations.add(statement);
  reportClashes(source, tree, problems);
  return file;
}

function scopeOf(source: SourceText, tree: syntax.SourceFile, problems: Problems): TargetScope {
  const [statement, ...others] = tree.statements.filter(item => item.kind === 'target-scope');
  if (statement === undefined) return 'resourceGroup';
  if (others.length > 0)
    for (const one of [statement, ...others]) problems.report(source, one, 'a file has one target scope only');
  const written = literalText(statement.value);
  const found = targetScopes.find(scope => scope === written);
  if (found !== undefined) return found;
  if (written === 'local' || written === 'orchestrator')
    problems.unsupported(source, statement.value, `the target scope “${written}”`);
  else problems.report(source, statement.value, `the target scope must be one of ${targetScopes.join(', ')}`);
  return 'resourceGroup';
}

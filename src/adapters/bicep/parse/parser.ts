import { Cursor } from './cursor.js';
import { failBehind, readDecorators } from './decorator.js';
import { readExtends, readExtension, readExtensionConfig, readImport, readUsing } from './import.js';
import { readModule, readResource, readTest } from './resource.js';
import {
  readAssertion,
  readFunction,
  readMetadata,
  readOutput,
  readParameter,
  readParameterAssignment,
  readTargetScope,
  readTypeDeclaration,
  readVariable,
} from './statement.js';
import type { Decorator, SourceFile, Statement } from '../syntax.js';

type ReadStatement = (cursor: Cursor, decorators: readonly Decorator[]) => Statement | undefined;

const readersInTemplate: ReadonlyMap<string, ReadStatement> = new Map<string, ReadStatement>([
  ['targetScope', readTargetScope],
  ['metadata', readMetadata],
  ['param', readParameter],
  ['var', readVariable],
  ['resource', readResource],
  ['module', readModule],
  ['output', readOutput],
  ['type', readTypeDeclaration],
  ['func', readFunction],
  ['import', readImport],
  ['extension', readExtension],
  ['provider', readExtension],
  ['assert', readAssertion],
  ['test', readTest],
]);

const readersInParameters: ReadonlyMap<string, ReadStatement> = new Map<string, ReadStatement>([
  ['using', readUsing],
  ['extends', readExtends],
  ['param', readParameterAssignment],
  ['var', readVariable],
  ['import', readImport],
  ['extension', readExtension],
  ['extensionConfig', readExtensionConfig],
  ['type', readTypeDeclaration],
]);

/** A template (`.bicep`), or the parameters of one (`.bicepparam`). */
export type SourceKind = 'template' | 'parameters';

/**
 * Reads a file of Bicep 0.46 or older; switches of experimental features are not asked for. It never throws:
 * what is wrong is in `errors`, and reading goes on in the next line. Takes linear time.
 */
export function parseBicep(text: string, kind: SourceKind): SourceFile {
  const cursor = new Cursor(text);
  const readers = kind === 'template' ? readersInTemplate : readersInParameters;
  const expected = `one of ${[...readers.keys()].filter(keyword => keyword !== 'provider').join(', ')}`;
  const statements: Statement[] = [];
  cursor.accept('newline');
  while (!cursor.at('end')) {
    const statement = readStatement(cursor, readers, expected);
    if (statement !== undefined) statements.push(statement);
    if (!cursor.at('newline') && !cursor.at('end')) cursor.fail('the end of the statement');
    cursor.resume('newline', 'end');
    cursor.accept('newline');
  }
  return { statements, errors: cursor.problems(), comments: cursor.comments };
}

function readStatement(
  cursor: Cursor,
  readers: ReadonlyMap<string, ReadStatement>,
  expected: string,
): Statement | undefined {
  const decorators = readDecorators(cursor);
  const { kind } = cursor.token;
  const read = kind === 'name' ? readers.get(cursor.textOf(cursor.token)) : undefined;
  if (read !== undefined) return read(cursor, decorators);
  const last = decorators.at(-1);
  if (last === undefined) cursor.fail(expected);
  else failBehind(cursor, last, 'a declaration');
  return undefined;
}

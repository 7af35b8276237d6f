import type { Cursor } from './cursor.js';
import { readObject } from './collection.js';
import { readExpression, readTextExpression } from './expression.js';
import { readElements } from './list.js';
import { readTextOnly } from './resource.js';
import type {
  Decorator,
  Expression,
  Extends,
  Extension,
  ExtensionConfig,
  Identifier,
  Import,
  ImportItem,
  Using,
} from '../syntax.js';

/** `import { a as b } from '…'` and `import * as c from '…'`; `import 'name@1.0'` is how old files declare an extension. */
export function readImport(cursor: Cursor, decorators: readonly Decorator[]): Import | Extension {
  const behind = cursor.ahead(1)?.kind;
  if (behind === 'text' || behind === 'text-start') return readExtension(cursor, decorators);
  const { start } = cursor.take();
  const items: ImportItem[] = [];
  let wildcard: Identifier | undefined;
  if (cursor.accept('{') !== undefined) readElements(cursor, '}', () => items.push(...readItem(cursor)));
  else if (cursor.accept('*') !== undefined) wildcard = readAlias(cursor);
  else cursor.fail('“{” or “*”');
  cursor.expectKeyword('from');
  const path = readTextOnly(cursor, 'the path of a file or a module');
  return { kind: 'import', start, end: cursor.lastEnd, decorators, wildcard, items, path };
}

/** One item or, when it cannot be read, none. */
function readItem(cursor: Cursor): readonly ImportItem[] {
  const name = readExportedName(cursor);
  const isText = cursor.lastEnd > 0 && cursor.text.charCodeAt(cursor.lastEnd - 1) === 0x27;
  const alias = cursor.atKeyword('as') ? readAlias(cursor) : undefined;
  if (name !== undefined && isText && alias === undefined) cursor.fail('“as” with a name behind the text');
  return name === undefined ? [] : [{ start: name.start, end: cursor.lastEnd, name, alias }];
}

function readExportedName(cursor: Cursor): Identifier | undefined {
  if (!cursor.at('text')) return cursor.expectName('the name of what is imported');
  const { start, end, texts } = readTextExpression(cursor);
  return { start, end, name: texts.join('') };
}

function readAlias(cursor: Cursor): Identifier | undefined {
  cursor.expectKeyword('as');
  return cursor.expectName('a name');
}

/** `extension name with { … } as alias`, in older files with `provider` or `import` for a keyword. */
export function readExtension(cursor: Cursor, decorators: readonly Decorator[]): Extension {
  const { start } = cursor.take();
  const name = cursor.at('name') ? cursor.expectName('a name') : undefined;
  const specification: Expression =
    name === undefined ? readTextOnly(cursor, 'the name of an extension') : { kind: 'name', ...name };
  const config = cursor.atKeyword('with') ? readConfig(cursor) : undefined;
  const alias = cursor.atKeyword('as') ? readAlias(cursor) : undefined;
  return { kind: 'extension', start, end: cursor.lastEnd, decorators, specification, config, alias };
}

function readConfig(cursor: Cursor): Expression {
  cursor.expectKeyword('with');
  return readObject(cursor, readExpression);
}

/** `using './main.bicep'`, `using none`, `using './main.bicep' with { … }`. */
export function readUsing(cursor: Cursor, decorators: readonly Decorator[]): Using {
  const { start } = cursor.take();
  const isNone = cursor.atKeyword('none');
  if (isNone) cursor.take();
  const path = isNone ? undefined : readTextOnly(cursor, 'the path of a template or “none”');
  const config = cursor.atKeyword('with') ? readConfig(cursor) : undefined;
  return { kind: 'using', start, end: cursor.lastEnd, decorators, path, config };
}

/** `extends './base.bicepparam'`. */
export function readExtends(cursor: Cursor, decorators: readonly Decorator[]): Extends {
  const { start } = cursor.take();
  const path = readTextOnly(cursor, 'the path of a parameter file');
  return { kind: 'extends', start, end: cursor.lastEnd, decorators, path };
}

/** `extensionConfig alias with { … }`. */
export function readExtensionConfig(cursor: Cursor, decorators: readonly Decorator[]): ExtensionConfig | undefined {
  const { start } = cursor.take();
  const name = cursor.expectName('the alias of an extension');
  const config = readConfig(cursor);
  if (name === undefined) return undefined;
  return { kind: 'extension-config', start, end: cursor.lastEnd, decorators, name, config };
}

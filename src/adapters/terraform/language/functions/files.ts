import { refuse } from '../error.js';
import { segmentsOf } from '../values/segments.js';
import { makeSet } from '../values/sets.js';
import { derived, symbolOfCall } from '../values/symbol.js';
import type { Type } from '../values/type.js';
import { OpenUnknown, type TfValue } from '../values/value.js';
import { parameters, text } from './arguments.js';
import { fromUtf8, toBase64 } from './bytes.js';
import { globPattern } from './glob.js';
import { digests } from './hashes.js';
import { baseName, cleanPath, folderName, relativePath } from './paths.js';
import type { CallContext, FunctionRow, FunctionTable } from './row.js';
import { evaluateTemplateText } from './templates.js';

/** What the content of a file gives; unknown when the caller does not give the file. */
function ofFile(name: string, call: (content: Uint8Array) => TfValue): FunctionRow {
  return {
    parameters: parameters({ path: 'string' }),
    result: 'string',
    call: (args, context) => {
      const content = contentOf(text(args, 0), name, context);
      return content instanceof Uint8Array ? call(content) : content;
    },
  };
}

/** The content of a file, or what the function that asks for it gives where it may not be read. */
function contentOf(path: string, name: string, { scope }: CallContext): Uint8Array | OpenUnknown {
  const content = scope.readFile(path);
  if (content === undefined) return refuse(`there is no file ${path}`);
  return content instanceof Uint8Array ? content : refused(symbolOfCall(name, [path]), content.refusal, 'string');
}

function refused(symbol: string, reason: string, type: Type): OpenUnknown {
  return new OpenUnknown({ symbol, reason, type });
}

function ofPath(call: (path: string) => string): FunctionRow {
  return { parameters: parameters({ path: 'string' }), result: 'string', call: args => call(text(args, 0)) };
}

function fileExists(path: string, { scope }: CallContext): TfValue {
  const content = scope.readFile(path);
  if (content === undefined) return false;
  return content instanceof Uint8Array ? true : refused(`fileexists(${JSON.stringify(path)})`, content.refusal, 'bool');
}

const stringSet: Type = { kind: 'set', element: 'string' };

/** The files below a folder whose path matches a pattern. */
function fileSet(folder: string, pattern: string, { scope }: CallContext): TfValue {
  const whole = cleanPath(`${folder}/${pattern}`);
  const files = scope.listFiles(cleanPath(folder));
  const symbol = `fileset(${JSON.stringify(folder)}, ${JSON.stringify(pattern)})`;
  if ('refusal' in files) return refused(symbol, files.refusal, stringSet);
  const within = relativePath(cleanPath(folder), whole);
  if (within === undefined) return refused(symbol, 'the pattern leads out of its folder', stringSet);
  const matches = globPattern(within);
  if (matches === undefined) return refused(symbol, 'the pattern is not worked out here', stringSet);
  return makeSet(
    'string',
    files.filter(file => matches.test(file)).map(file => file.normalize('NFC')),
  );
}

function absolute(path: string): TfValue {
  if (path.startsWith('/')) return cleanPath(path);
  return refused(`abspath(${JSON.stringify(path)})`, 'it depends on the folder in which Terraform runs', 'string');
}

function expanded(path: string): TfValue {
  if (!path.startsWith('~')) return path;
  return refused(`pathexpand(${JSON.stringify(path)})`, 'it depends on who runs Terraform', 'string');
}

export const fileFunctions: FunctionTable = {
  file: ofFile('file', fromUtf8),
  filebase64: ofFile('filebase64', toBase64),
  ...Object.fromEntries(
    Object.entries(digests).map(([name, digest]) => {
      const own = name.startsWith('base64') ? `filebase64${name.slice('base64'.length)}` : `file${name}`;
      return [own, ofFile(own, digest)];
    }),
  ),
  fileexists: {
    parameters: parameters({ path: 'string' }),
    result: 'bool',
    call: (args, context) => fileExists(text(args, 0), context),
  },
  fileset: {
    parameters: parameters({ path: 'string', pattern: 'string' }),
    result: stringSet,
    call: (args, context) => fileSet(text(args, 0), text(args, 1), context),
  },
  templatefile: {
    parameters: parameters({ path: 'string', vars: 'any' }),
    result: 'unknown',
    takesUnknowns: 'inside',
    call: (args, context) => {
      const name = 'templatefile';
      const content = contentOf(text(args, 0), name, context);
      if (!(content instanceof Uint8Array)) return content;
      return evaluateTemplateText({ name, template: fromUtf8(content), variables: args[1] ?? null }, context);
    },
  },
  abspath: { parameters: parameters({ path: 'string' }), result: 'string', call: args => absolute(text(args, 0)) },
  pathexpand: { parameters: parameters({ path: 'string' }), result: 'string', call: args => expanded(text(args, 0)) },
  basename: {
    parameters: parameters({ path: 'string' }),
    result: 'string',
    takesUnknowns: 'anywhere',
    call: args => {
      const [path = null] = args;
      const known = typeof path === 'string' ? baseName(path) : segmentsOf(path)?.findLast(segment => segment !== '');
      return known ?? derived(symbolOfCall('basename', [path]), args, 'string');
    },
  },
  dirname: ofPath(folderName),
};

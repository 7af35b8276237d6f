import { ownProperty } from '../../../core/own-property.js';
import { parse as parseYaml } from 'yaml';
import { PreflightError } from '../../../core/error.js';
import { compareText } from '../../../core/order.js';
import type { Json } from '../../../graph/value.js';
import { readJsonDocument } from '../../arm/json/json-source.js';
import type { Files } from '../../files.js';
import type { Call, Expression } from '../syntax.js';
import { folderOf, pathBeside } from '../relative-path.js';
import type { BoundFile } from '../bind/symbols.js';
import { selectToken } from './select-token.js';

/** What goes wrong with a file that is loaded: the caller knows the place. */
export class LoadFault extends Error {}

interface Request {
  readonly files: Files;
  /** The file that loads; paths are relative to it. */
  readonly from: string;
  readonly arguments: readonly (string | undefined)[];
}

/** Limits of the official compiler, in characters. */
const longestText = 131_072;
const longestStructure = 1_048_576;

const loaders: { readonly [name: string]: (request: Request) => Json } = {
  loadTextContent: request => textOf(request, 1, longestText),
  loadFileAsBase64: request => base64(bytesOf(request)),
  loadJsonContent: request =>
    structureOf(request, (text, file) => readJsonDocument(new TextEncoder().encode(text), file).value),
  loadYamlContent: request => structureOf(request, yaml),
  loadDirectoryFileInfo: directory,
};

/** The value of a `load…` call. Throws a LoadFault or a PreflightError when there is none. */
export function load(node: Call, file: BoundFile, files: Files): Json {
  const constants = node.arguments.map(argument => constantText(argument, file));
  const missing = constants.indexOf(undefined);
  if (missing !== -1)
    throw new LoadFault('the arguments of a function that loads must be known while the template is made');
  const loader = ownProperty(loaders, node.name.name);
  return loader === undefined ? null : loader({ files, from: file.source.path, arguments: constants });
}

/** A text that is known without a deployment: a literal, a variable that is one, or texts put together from these. */
function constantText(node: Expression, file: BoundFile, depth = 0): string | undefined {
  if (depth > longestChain) return undefined;
  if (node.kind === 'parenthesized') return constantText(node.inner, file, depth + 1);
  if (node.kind === 'name') {
    const symbol = file.names.get(node.name);
    return symbol?.kind === 'variable' ? constantText(symbol.node.value, file, depth + 1) : undefined;
  }
  if (node.kind !== 'string') return undefined;
  const holes = node.expressions.map(hole => constantText(hole, file, depth + 1));
  return holes.includes(undefined) ? undefined : node.texts.map((part, at) => part + (holes[at] ?? '')).join('');
}

/** Variables that only name each other. */
const longestChain = 100;

function bytesOf({ files, from, arguments: [path = ''] }: Request): Uint8Array {
  const target = beside(from, path);
  const bytes = files.read(target);
  if (bytes === undefined) throw new LoadFault(`there is no file “${path}”`);
  return bytes;
}

const encodings: { readonly [name: string]: string } = {
  'us-ascii': 'utf-8',
  'iso-8859-1': 'latin1',
  'utf-8': 'utf-8',
  'utf-16': 'utf-16le',
  'utf-16BE': 'utf-16be',
};

function textOf(request: Request, encodingAt: number, longest: number): string {
  const bytes = bytesOf(request);
  const wanted = request.arguments[encodingAt] ?? 'utf-8';
  const encoding = ownProperty(encodings, wanted);
  if (encoding === undefined)
    throw new LoadFault(`there is no encoding “${wanted}”: ${Object.keys(encodings).join(', ')}`);
  const text = new TextDecoder(markedEncoding(bytes) ?? encoding).decode(bytes);
  if (text.length > longest)
    throw new LoadFault(`the file has ${text.length} characters; at most ${longest} can be loaded`);
  return text;
}

function beside(from: string, path: string): string {
  const found = pathBeside(from, path);
  if ('fault' in found) throw new LoadFault(`in “${path}”, ${found.fault}`);
  return found.path;
}

/** A byte-order mark counts for more than what the call says. */
function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function base64(bytes: Uint8Array): string {
  const longest = (longestText / 4) * 3;
  if (bytes.length > longest)
    throw new LoadFault(`the file has ${bytes.length} bytes; at most ${longest} can be loaded`);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function structureOf(request: Request, parse: (text: string, file: string) => Json): Json {
  const [path = '', selector] = request.arguments;
  const value = parse(textOf(request, 2, longestStructure), beside(request.from, path));
  if (selector === undefined) return value;
  const found = select(value, selector);
  if (found === undefined) throw new LoadFault(`the file has nothing at “${selector}”`);
  return found;
}

function select(value: Json, selector: string): Json | undefined {
  try {
    return selectToken(value, selector);
  } catch (error) {
    if (error instanceof RangeError) throw new LoadFault(`${error.message} is not supported yet`);
    throw error;
  }
}

function yaml(text: string, file: string): Json {
  try {
    // An alias that refers to itself many times over would fill the memory.
    return parseYaml(text, { maxAliasCount: 100 }) as Json;
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    throw new PreflightError('input', `the YAML is broken: ${message}`, {
      place: { file },
      advice: 'mend the YAML there',
    });
  }
}

/** The files of a folder; a pattern has `*` and `?`. */
function directory({ files, from, arguments: [path = '', pattern = '*'] }: Request): Json {
  const folder = beside(from, path);
  const matches = new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    'i',
  );
  const base = folderOf(from);
  return files
    .list(folder)
    .map(file => ({ file, baseName: file.slice(file.lastIndexOf('/') + 1) }))
    .filter(({ baseName }) => matches.test(baseName))
    .toSorted((left, right) => compareText(left.file.toLowerCase(), right.file.toLowerCase()))
    .map(({ file, baseName }) => ({
      relativePath: base !== '' && file.startsWith(`${base}/`) ? file.slice(base.length + 1) : file,
      baseName,
      extension: baseName.includes('.') ? baseName.slice(baseName.lastIndexOf('.')) : '',
    }));
}

import { setFlagsFromString } from 'node:v8';
import { PreflightError } from '../../../core/error.js';
import { isJsonObject } from '../../json-object.js';
import { parseJson } from '../../json/parse.js';

/** Reads files in HCL. Loading it takes a quarter of a second, so it is loaded when there is one to read. */
export interface HclReader {
  /**
   * The blocks and attributes of a `.tf`, `.tfvars` or `.tf.json` file as JSON (blocks of one type and labels as a list).
   * Expressions stand in it as templates, `"${var.a}"`: `parseTemplateOrLiteral` reads them. A PreflightError for
   * a syntax error, with the place and the parser's own words; `name` is only used for that.
   */
  parseFile(name: string, text: string): Readonly<Record<string, unknown>>;
}

/** What the reader puts on globalThis: functions that call back before they return. */
interface Bridge {
  parse(name: string, text: string, done: (error: string | null, json?: string | null) => void): void;
}

const bridgeName = '__parse_terraform_config_wasm__';

let loading: Promise<HclReader> | undefined;

/** The reader of HCL, which is loaded once. */
export async function loadHclReader(): Promise<HclReader> {
  loading ??= load();
  return loading;
}

async function load(): Promise<HclReader> {
  const found = await import('@cdktf/hcl2json');
  // The optimising compiler would take half of the processor time of a small run, and that for functions which it needs
  // once; of much source it still compiles them. This counts for the reader only, which is made once its file is read.
  setFlagsFromString('--wasm-tiering-budget=40000000');
  // A bundle has all of a CommonJS package in its default.
  const { parse } = 'parse' in found ? found : (found as unknown as { default: typeof found }).default;
  // It answers once it has started; from then on its bridge can be called directly.
  await parse('start.tf', '');
  const bridge = (globalThis as unknown as Record<string, Bridge | undefined>)[bridgeName];
  if (bridge === undefined) throw new Error('the HCL reader has started without its bridge');
  return { parseFile: (name, text) => parseFile(bridge, name, text) };
}

function parseFile(bridge: Bridge, name: string, text: string): Readonly<Record<string, unknown>> {
  if (hasTooManyOpen(text)) throw tooDeep(name);
  const value: unknown = name.endsWith('.json')
    ? parseJson(new TextEncoder().encode(text), name).value
    : JSON.parse(withExactNumbers(toJson(bridge, name, text)));
  if (isJsonObject(value)) return value;
  throw new PreflightError('input', 'the file is no JSON object', { place: { file: name } });
}

/** Far above what people write, and far from where the parser runs out of stack. */
const deepest = 1000;

/** Whether more brackets are open at once than may be; those in texts and comments count too. */
function hasTooManyOpen(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\](){}]/gu)) {
    depth = '[({'.includes(bracket) ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepest) return true;
  }
  return false;
}

/** Readers that have run out of stack. Their memory is broken, and they would tell anything of the files that follow. */
const broken = new WeakSet<Bridge>();

function toJson(bridge: Bridge, name: string, text: string): string {
  if (broken.has(bridge))
    throw new PreflightError('input', 'not read, as another file is nested too deeply', { place: { file: name } });
  let json: string | undefined;
  let trouble: string | undefined;
  try {
    bridge.parse('file', text, (error, result) => {
      trouble = error ?? undefined;
      json = result ?? undefined;
    });
  } catch (error) {
    broken.add(bridge);
    if (!(error instanceof RangeError)) throw error;
    throw tooDeep(name);
  }
  if (json !== undefined) return json;
  throw syntaxError(name, trouble ?? 'the file cannot be read');
}

function tooDeep(file: string): PreflightError {
  return new PreflightError('input', 'nested too deeply to be read', { place: { file } });
}

/** `parse config: [file:2,9-3,1: Invalid expression; Expected the start of an expression. file:…]` */
function syntaxError(file: string, message: string): PreflightError {
  const found = /file:(\d+),(\d+)-(?:\d+,)?\d+: ([\s\S]*?)(?:\]$| file:\d+,\d+-)/u.exec(message);
  if (found === null) return new PreflightError('input', message.replace(/\.?\s*$/u, ''), { place: { file } });
  const [, line, column, words = ''] = found;
  const place = { file, line: Number(line), column: Number(column) };
  return new PreflightError('input', words.replace(/; /u, ': ').replace(/\.$/u, ''), { place });
}

/** Numbers with more digits than JavaScript can hold become expressions, which can. */
function withExactNumbers(json: string): string {
  if (!/\d{16}/u.test(json)) return json;
  return json.replace(/"(?:\\.|[^"\\])*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gu, part => {
    return part.startsWith('"') || part.replace(/\D/gu, '').length < 16 ? part : `"\${${part}}"`;
  });
}

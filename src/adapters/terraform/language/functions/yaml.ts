import { parse, YAMLParseError } from 'yaml';
import { entriesOf, itemsOf } from '../convert.js';
import { refuse } from '../error.js';
import { isNumber, textOfNumber } from '../number.js';
import { sortedKeys } from '../text.js';
import { isNull, type TfValue } from '../value.js';
import { addressable } from './bounds.js';
import { parameters, text } from './arguments.js';
import { encodeJson, fromJson } from './json.js';
import type { FunctionTable } from './row.js';

function decodeYaml(written: string): TfValue {
  addressable(written.length);
  try {
    return fromJson(
      parse(written, { version: '1.2', merge: true, maxAliasCount: 100, uniqueKeys: false }) as unknown,
      0,
    );
  } catch (error) {
    if (error instanceof YAMLParseError || error instanceof ReferenceError)
      return refuse(`the text is no YAML: ${error.message.split('\n')[0] ?? ''}`);
    throw error;
  }
}

/** YAML as Terraform writes it: block style, every text in double quotes. */
function encodeYaml(value: TfValue): string {
  return block(value, '');
}

function block(value: TfValue, indent: string): string {
  const items = itemsOf(value);
  if (items !== undefined) {
    if (items.length === 0) return '[]\n';
    return items.map(item => `${indent}- ${nested(item, `${indent}  `)}`).join('');
  }
  const entries = entriesOf(value);
  if (entries === undefined) return `${scalar(value)}\n`;
  const keys = sortedKeys(entries);
  if (keys.length === 0) return '{}\n';
  return keys.map(key => `${indent}${encodeKey(key)}:${member(entries[key] ?? null, indent)}`).join('');
}

function encodeKey(key: string): string {
  return encodeJson(key);
}

/** The first line of an item stands behind its dash. */
function nested(value: TfValue, indent: string): string {
  return block(value, indent).slice(isBlock(value) ? indent.length : 0);
}

function member(value: TfValue, indent: string): string {
  if (!isBlock(value)) return ` ${block(value, indent)}`;
  return `\n${block(value, itemsOf(value) === undefined ? `${indent}  ` : indent)}`;
}

function isBlock(value: TfValue): boolean {
  const items = itemsOf(value);
  if (items !== undefined) return items.length > 0;
  const entries = entriesOf(value);
  return entries !== undefined && Object.keys(entries).length > 0;
}

function scalar(value: TfValue): string {
  if (isNull(value)) return 'null';
  return isNumber(value) ? textOfNumber(value) : encodeJson(value);
}

export const yamlFunctions: FunctionTable = {
  yamlencode: {
    parameters: [{ name: 'value', type: 'any', isNullable: true }],
    result: 'string',
    call: ([value = null]) => encodeYaml(value),
  },
  yamldecode: { parameters: parameters({ src: 'string' }), result: 'unknown', call: args => decodeYaml(text(args, 0)) },
};

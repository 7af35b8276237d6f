import { readFileSync } from 'node:fs';
import { PreflightError } from '../../src/core/error.js';
import { parseInput, type PlanInput } from '../../src/adapters/parse-input.js';
import { refusal as refusalIn } from '../refusal.js';

/** A file below test/fixtures, as bytes. */
export function fixture(path: string): Uint8Array {
  return readFileSync(new URL(`../fixtures/${path}`, import.meta.url));
}

/** A file below test/fixtures, as text. */
export function fixtureText(path: string): string {
  return new TextDecoder().decode(fixture(path));
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Text in UTF-16, low byte first unless told. */
export function utf16(text: string, order: 'little' | 'big' = 'little'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), order === 'little');
  return bytes;
}

/** An input that has to be a plan. */
export function parsePlan(bytes: Uint8Array, file: string, settings: { readonly longest?: number } = {}): PlanInput {
  const input = parseInput(bytes, file, settings);
  if (input.kind !== 'terraform-plan') throw new Error(`${file} was taken for ${input.kind}`);
  return input;
}

export function parse(text: string, longest?: number): PlanInput {
  return parsePlan(bytesOf(text), 'plan.json', longest === undefined ? {} : { longest });
}

/** What a call is refused with; it must be trouble with the input, told as the house style says. */
export function refusal(call: () => unknown): PreflightError {
  return checkRefusal(refusalIn(call));
}

export function checkRefusal(error: unknown): PreflightError {
  if (!(error instanceof PreflightError)) throw error;
  const { trouble, message, advice, place } = error;
  if (trouble !== 'input') throw new Error(`not trouble with the input, but with the ${trouble}: ${message}`);
  // Behind a slash stand keys of the input, which may be anything that can be printed.
  const words = message.replaceAll(/\/\S*/g, '/x');
  if (!/^(?:[^A-Z\s]|XML).*[^.\s]$/.test(words)) throw new Error(`no half sentence: ${message}`);
  if (/\p{Cc}|\bat .*:\d+:\d+|undefined|\[object/u.test(words) || message.length > 800) {
    throw new Error(`not for people: ${message}`);
  }
  if (advice === undefined || advice.length < 10 || advice.includes('\n')) throw new Error(`no advice: ${message}`);
  if (place === undefined || place.file === '') throw new Error(`no place: ${message}`);
  return error;
}

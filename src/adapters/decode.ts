import { isAscii, isUtf8 } from 'node:buffer';
import { PreflightError } from '../core/error.js';
import type { Notice } from '../graph/notice.js';
import { showPlan } from './advice.js';

/** Text of an input, whatever encoding it came in, as UTF-8 without a byte-order mark. */
export interface Decoded {
  readonly utf8: Uint8Array;
  readonly notices: readonly Notice[];
}

/** Longer inputs are converted in pieces: each must fit into a string. */
const pieceLength = 16 * 1024 * 1024;

/**
 * Finds the encoding of an input and brings it to UTF-8; UTF-8 itself is not copied. PowerShell's
 * `>` writes UTF-16. What is neither UTF-8 nor UTF-16 is read as Windows-1252, which gives every
 * byte a character of its own: names may look wrong, but different ones stay different.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const packed = packedKind(bytes);
  if (packed !== undefined)
    throw new PreflightError('input', packed.message, { place: { file }, advice: packed.advice });
  const utf16 = utf16Kind(bytes);
  if (utf16 !== undefined) return { utf8: transcode(bytes, utf16), notices: [] };
  const text = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? bytes.subarray(3) : bytes;
  if (isAscii(text) || isUtf8(text)) return { utf8: text, notices: [] };
  const message = 'the text is not UTF-8; it was read as Windows-1252, so letters with accents may look wrong';
  return { utf8: transcode(text, 'windows-1252'), notices: [{ message, file }] };
}

/** Formats that are known by their first bytes and hold no text. */
function packedKind(bytes: Uint8Array): { message: string; advice: string } | undefined {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    // A binary plan is a zip archive whose first entry has this name.
    const isPlan = new TextDecoder('latin1').decode(bytes.subarray(30, 36)) === 'tfplan';
    const message = isPlan ? 'this is a binary plan, which only terraform itself can read' : 'this is a zip archive';
    return {
      message,
      advice: isPlan ? 'convert it: terraform show -json plan.bin > plan.json (or tofu show -json)' : showPlan,
    };
  }
  if (startsWith(bytes, [0x1f, 0x8b]))
    return {
      message: 'this is compressed with gzip',
      advice: 'unpack it first: gzip -dc FILE | vnet-preflight check -',
    };
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) {
    return { message: 'this text is UTF-32, which is not read', advice: 'save it as UTF-8' };
  }
  return undefined;
}

/** By the byte-order mark, or by the zero byte that the first character, always ASCII in JSON, has in UTF-16. */
function utf16Kind(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === undefined || second === undefined) return undefined;
  if ((first === 0xff && second === 0xfe) || isAsciiPair(first, second, bytes[3])) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || isAsciiPair(second, first, bytes[2])) return 'utf-16be';
  return undefined;
}

function isAsciiPair(character: number, high: number, nextHigh: number | undefined): boolean {
  return character > 0 && character < 0x80 && high === 0 && (nextHigh ?? 0) === 0;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function transcode(bytes: Uint8Array, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let at = 0; at < bytes.length; at += pieceLength) {
    const isLast = at + pieceLength >= bytes.length;
    const piece = encoder.encode(decoder.decode(bytes.subarray(at, at + pieceLength), { stream: !isLast }));
    pieces.push(piece);
    length += piece.length;
  }
  const whole = new Uint8Array(length);
  let filled = 0;
  for (const piece of pieces) {
    whole.set(piece, filled);
    filled += piece.length;
  }
  return whole;
}

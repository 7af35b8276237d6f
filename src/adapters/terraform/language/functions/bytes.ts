import { refuse } from '../error.js';

/** The bytes of UTF-8. */
export function utf8(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}

/** The text that bytes of UTF-8 mean; refused when they are none. */
export function fromUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).normalize('NFC');
  } catch {
    return refuse('the content is not valid UTF-8');
  }
}

const chunk = 32_768;

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += chunk) binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(binary);
}

/** Reads standard Base64 with its padding; line ends between are passed over, as Go does. */
export function fromBase64(value: string): Uint8Array {
  const plain = value.replace(/[\r\n]/gu, '');
  const isGood = plain.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/u.test(plain);
  if (!isGood) return refuse('the text is not valid Base64');
  return Uint8Array.from(atob(plain), letter => letter.charCodeAt(0));
}

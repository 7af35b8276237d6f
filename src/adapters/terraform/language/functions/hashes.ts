import { constants, createHash, privateDecrypt } from 'node:crypto';
import { ownProperty } from '../../../../core/own-property.js';
import { refuse } from '../error.js';
import { OpenUnknown } from '../values/value.js';
import { fromBase64, fromUtf8, utf8 } from './bytes.js';
import { parameters, text } from './arguments.js';
import type { FunctionRow, FunctionTable } from './row.js';

export type Digest = (content: Uint8Array) => string;

function digest(algorithm: string, form: 'hex' | 'base64'): Digest {
  return content => createHash(algorithm).update(content).digest(form);
}

/** The digests by the functions of texts; those of files have the same names behind `file`. */
export const digests: Readonly<Record<string, Digest>> = {
  md5: digest('md5', 'hex'),
  sha1: digest('sha1', 'hex'),
  sha256: digest('sha256', 'hex'),
  sha512: digest('sha512', 'hex'),
  base64sha256: digest('sha256', 'base64'),
  base64sha512: digest('sha512', 'base64'),
};

const namespaces: Readonly<Record<string, string>> = {
  dns: '6ba7b810-9dad-11d1-80b4-00c04fd430c8',
  url: '6ba7b811-9dad-11d1-80b4-00c04fd430c8',
  oid: '6ba7b812-9dad-11d1-80b4-00c04fd430c8',
  x500: '6ba7b814-9dad-11d1-80b4-00c04fd430c8',
};

/** A name-based UUID (RFC 9562, version 5). */
function uuidV5(namespace: string, name: string): string {
  const space = ownProperty(namespaces, namespace) ?? namespace;
  const hex = /^(?:urn:uuid:)?\{?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})\}?$/iu
    .exec(space)
    ?.slice(1)
    .join('');
  if (hex === undefined) return refuse(`“${namespace}” is no namespace for a UUID`);
  const bytes = createHash('sha1')
    .update(Uint8Array.from(hex.match(/../gu) ?? [], byte => Number.parseInt(byte, 16)))
    .update(utf8(name))
    .digest();
  const head = bytes.subarray(0, 16);
  head[6] = ((head[6] ?? 0) & 0x0f) | 0x50;
  head[8] = ((head[8] ?? 0) & 0x3f) | 0x80;
  return head.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
}

function decrypt(ciphertext: string, key: string): string | OpenUnknown {
  const content = fromBase64(ciphertext);
  try {
    return fromUtf8(privateDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, content));
  } catch {
    // Not every build of the runtime offers this padding, so a failure does not mean that Terraform fails.
    const name = createHash('sha256').update(key).update(content).digest('hex');
    return new OpenUnknown({
      symbol: `rsadecrypt(#${name})`,
      reason: 'the text could not be decrypted here',
      type: 'string',
    });
  }
}

const ofText = (one: Digest): FunctionRow => ({
  parameters: parameters({ str: 'string' }),
  result: 'string',
  call: args => one(utf8(text(args, 0))),
});

export const hashFunctions: FunctionTable = {
  ...Object.fromEntries(Object.entries(digests).map(([name, one]) => [name, ofText(one)])),
  uuidv5: {
    parameters: parameters({ namespace: 'string', name: 'string' }),
    result: 'string',
    call: args => uuidV5(text(args, 0), text(args, 1)),
  },
  rsadecrypt: {
    parameters: parameters({ ciphertext: 'string', privatekey: 'string' }),
    result: 'string',
    call: args => decrypt(text(args, 0), text(args, 1)),
  },
};

/**
 * Whether a file is a list of networks: it is YAML, or JSON that begins like one, and everything else that is read is
 * JSON. The content is in UTF-8.
 */
export function isNetworkList(utf8: Uint8Array): boolean {
  const head = new TextDecoder().decode(utf8.subarray(0, 1000));
  return (
    !/^\s*[[{]/u.test(head) ||
    /^\s*\{\s*(?:"schema"\s*:\s*"vnet-preflight\/inventory\/[^"]*"\s*,\s*)?"networks"\s*:/u.test(head)
  );
}

const simple: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

/** The text that a literal piece of a template means. Backslashes count in quoted texts only. */
export function unescape(text: string, isQuoted: boolean, fail: (message: string) => never): string {
  const plain = text.replace(/([$%])\1\{/gu, '$1{');
  if (!isQuoted || !plain.includes('\\')) return plain;
  return plain.replace(/\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)/gsu, (_, selector: string) => {
    const found = simple[selector];
    if (found !== undefined) return found;
    if (selector.length === 1) return fail(`the symbol “${selector}” is not a valid escape sequence selector`);
    const code = Number.parseInt(selector.slice(1), 16);
    const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : fail(`cannot encode character U+${selector.slice(1)}`);
  });
}

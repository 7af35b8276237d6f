const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

/** The text that a literal in quotes stands for, without a look at templates in it. */
export function unquoted(literal: string): string {
  const inner = literal.replace(/^"/u, '').replace(/"$/u, '');
  if (!inner.includes('\\') && !inner.includes('{')) return inner;
  return inner
    .replaceAll(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/gu, (whole, short, long, letter) => {
      const digits = (short ?? long) as string | undefined;
      if (digits !== undefined) return characterOf(digits) ?? whole;
      return escapes[letter as string] ?? whole;
    })
    .replaceAll(/([$%])\1\{/gu, '$1{');
}

function characterOf(digits: string): string | undefined {
  const code = Number.parseInt(digits, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

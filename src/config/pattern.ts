/**
 * A test for a pattern in which `*` stands for any characters, none included, and everything else for itself:
 * addresses are full of brackets, dots and quotes. Its time grows with the text and the pattern, not with
 * their product's powers, as each part is looked for once, from left to right.
 */
export function matcher(pattern: string): (text: string) => boolean {
  const [first = '', ...others] = pattern.split('*');
  const last = others.pop();
  if (last === undefined) return text => text === pattern;
  const middle = others.filter(part => part !== '');
  return text => {
    if (!text.startsWith(first)) return false;
    let at = first.length;
    for (const part of middle) {
      const found = text.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
  };
}

/** A test whether any of some patterns matches. */
export function anyMatcher(patterns: readonly string[]): (text: string) => boolean {
  const tests = patterns.map(matcher);
  return text => tests.some(test => test(text));
}

/**
 * Splits the text of a TF_CLI_ARGS variable as Terraform and OpenTofu do: at spaces, with quotes and
 * backslashes of a shell and nothing else of it; an operator of a shell ends it.
 */
export function shellWords(text: string): readonly string[] {
  const words: string[] = [];
  // A quoted part is a word even when nothing is in it.
  for (const match of text.matchAll(/((?:\\.|'[^']*'|"(?:\\.|[^"\\])*"|[^\s\\'"`;&|<>])+)|[;&|<>]/gsu)) {
    const [, word] = match;
    if (word === undefined) break;
    words.push(unquoted(word));
  }
  return words;
}

function unquoted(word: string): string {
  return word.replaceAll(
    /'([^']*)'|"((?:\\.|[^"\\])*)"|\\(.)/gsu,
    (_, single?: string, double?: string, escaped?: string) =>
      single ?? double?.replaceAll(/\\(.)/gsu, '$1') ?? escaped ?? '',
  );
}

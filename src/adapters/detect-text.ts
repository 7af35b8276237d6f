/** Kinds of input that are known from their text, without a parser. */
export type TextKind = 'bicep' | 'bicep-parameters' | 'arm-template' | 'arm-parameters';

/** Enough to meet a statement behind a long comment, and little enough to search. */
const lookedAt = 64 * 1024;

/** What begins a statement of a Bicep file and of nothing else that people mistake for a plan. */
const bicepStatement = new RegExp(
  `^[ \\t]*(?:${[
    String.raw`targetScope\s*=`,
    String.raw`(?:resource|module|extension|provider|test)\s+(?:\w+\s+)?'`,
    String.raw`extension\s+\w+`,
    String.raw`(?:param|output)\s+\w+\s+\S`,
    String.raw`(?:var|metadata|type|assert)\s+\w+[^\n=]*=`,
    String.raw`func\s+\w+\s*\(`,
    String.raw`import\s+(?:\*\s+as|\{|')`,
    String.raw`@(?:sys\.)?[a-z]\w*\(`,
    String.raw`#(?:disable|restore)-`,
  ].join('|')})`,
  'mu',
);

const parameterStatement = /^[ \t]*(?:using\s+(?:'|none\b|with\b)|extends\s+')/mu;
const template = /deploymentTemplate\.json/iu;
const parameters = /deploymentParameters\.json/iu;

/**
 * The kind of a text that is not strict JSON: Bicep, or a template or parameter file with comments;
 * undefined for everything else. The name decides only where the content says nothing, as in an empty file.
 */
export function textKind(utf8: Uint8Array, file: string): TextKind | undefined {
  const head = new TextDecoder().decode(utf8.subarray(0, lookedAt));
  const rest = withoutComments(head);
  if (rest.startsWith('{')) return jsonKind(head);
  if (parameterStatement.test(rest) || /\.bicepparam$/iu.test(file)) return 'bicep-parameters';
  return bicepStatement.test(rest) || /\.bicep$/iu.test(file) ? 'bicep' : undefined;
}

function jsonKind(head: string): TextKind | undefined {
  if (parameters.test(head)) return 'arm-parameters';
  return template.test(head) || (head.includes('"contentVersion"') && head.includes('"resources"'))
    ? 'arm-template'
    : undefined;
}

/** The text behind the space and comments that it begins with. */
function withoutComments(text: string): string {
  return text.replace(/^(?:\s+|\/\/[^\n]*\n|\/\*[^]*?\*\/)+/u, '');
}

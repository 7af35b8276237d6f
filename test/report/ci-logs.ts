/** A command that a CI system found in a line of a log. */
export interface LogCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/**
 * What GitHub's runner makes of a line: `::name properties::message` at its start, spaces aside, else
 * `##[name properties]message` anywhere in it.
 */
export function githubCommand(line: string): LogCommand | undefined {
  const trimmed = line.trimStart();
  const end = trimmed.indexOf('::', 2);
  if (trimmed.startsWith('::') && end >= 0)
    return command(trimmed.slice(2, end), decodedPercent(trimmed.slice(end + 2)), ',', decodedPercent);
  const old = line.indexOf('##[');
  const close = old < 0 ? -1 : line.indexOf(']', old);
  return close < 0 ? undefined : command(line.slice(old + 3, close), line.slice(close + 1), ';', text => text);
}

/** What the agent of Azure Pipelines makes of a line: `##vso[name properties]message` anywhere in it. */
export function azureCommand(line: string): LogCommand | undefined {
  const start = line.indexOf('##vso[');
  const close = start < 0 ? -1 : line.indexOf(']', start);
  if (close < 0) return undefined;
  return command(line.slice(start + 6, close), decodedAzure(line.slice(close + 1)), ';', decodedAzure);
}

function command(head: string, message: string, separator: string, decoded: (text: string) => string): LogCommand {
  const space = head.indexOf(' ');
  const name = space < 0 ? head : head.slice(0, space);
  const pairs = (space < 0 ? '' : head.slice(space + 1))
    .split(separator)
    .filter(pair => pair.includes('='))
    .map(pair => [pair.slice(0, pair.indexOf('=')), decoded(pair.slice(pair.indexOf('=') + 1))] as const);
  return { name, properties: Object.fromEntries(pairs), message };
}

function decodedPercent(text: string): string {
  const decoded = text.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  return decoded.replaceAll('%25', '%');
}

function decodedAzure(text: string): string {
  const decoded = text.replaceAll('%3B', ';').replaceAll('%5D', ']').replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  return decoded.replaceAll('%AZP25', '%');
}

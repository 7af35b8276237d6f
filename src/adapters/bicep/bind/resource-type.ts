import type { Extension, ResourceDeclaration, Span } from '../syntax.js';
import { literalText } from './bodies.js';
import type { Declared, ExtensionSymbol, ResourceSymbol } from './symbols.js';

const azureType = /^(?:az:)?[\w-]+\.[\w.-]+(?:\/[\w.{}$-]+)+@\d{4}-\d\d-\d\d(?:-[\w-]+)?$/;
/** One segment, of a resource that is written in another. */
const innerType = /^[\w.{}$-]+(?:@\d{4}-\d\d-\d\d(?:-[\w-]+)?)?$/;
const typeAndVersion = /^(?:([\w-]+):)?([^@]+)(?:@(.+))?$/;

const nameAndVersion = /([^/:@]+)(?:[:@]([^/:@]*))?$/;

/** `extension kubernetes`, `extension 'br:…/extension:1.0'`: the last part of what is named. */
export function extensionName({ specification }: Extension): string {
  if (specification.kind === 'name') return specification.name;
  const written = literalText(specification) ?? '';
  return nameAndVersion.exec(written)?.[1] ?? written;
}

/** The version that an extension is asked for in. */
export function extensionVersion({ specification }: Extension): string {
  return nameAndVersion.exec(literalText(specification) ?? '')?.[2] ?? '1.0.0';
}

/**
 * The extension that a resource type belongs to: the one named before a colon; for a type that Azure cannot have,
 * the only one declared. Which of several knows a type stands in the extensions themselves, which are not at hand:
 * then it is the one whose name fits best. Undefined for types of Azure.
 */
export function extensionOfType(
  declared: Iterable<Declared>,
  written: string | undefined,
): ExtensionSymbol | undefined {
  const [, prefix, path = '', version = ''] = typeAndVersion.exec(written ?? '') ?? [];
  if (written === undefined || prefix === 'az' || azureType.test(written)) return undefined;
  const known = [...declared].filter(
    (symbol): symbol is ExtensionSymbol => symbol.kind === 'extension' && symbol.name !== 'az' && symbol.name !== 'sys',
  );
  const named = known.find(symbol => symbol.name === prefix);
  if (named !== undefined || known.length < 2) return named ?? known[0];
  const [namespace = ''] = path.split('/');
  const wanted = [...namespace.split('.'), ...version.split(/[.-]/)].map(word => word.toLowerCase());
  const fits = known.map(symbol => {
    const name = `${symbol.name} ${extensionName(symbol.node)}`.toLowerCase();
    return { symbol, score: wanted.filter(word => word !== '' && name.includes(word)).length };
  });
  return fits.reduce((best, next) => (next.score > best.score ? next : best)).symbol;
}

/** The full type and the version of a resource; reports a text that is no type. */
export function typeOf(
  { type }: ResourceDeclaration,
  { container, extension }: Pick<ResourceSymbol, 'container' | 'extension'>,
  report: (at: Span, message: string, advice?: string) => void,
): Pick<ResourceSymbol, 'type' | 'apiVersion'> {
  const written = literalText(type);
  if (written === undefined) {
    if (type.kind !== 'invalid') report(type, 'the type of a resource must be a text without holes');
    return { type: '', apiVersion: undefined };
  }
  const [, , path = '', version] = typeAndVersion.exec(written) ?? [];
  const fault = extension === undefined ? faultOf(written, container) : undefined;
  if (fault !== undefined) report(type, ...fault);
  return {
    type: container === undefined ? path : `${container.type}/${path}`,
    apiVersion: version ?? container?.apiVersion,
  };
}

function faultOf(
  written: string,
  container: ResourceSymbol | undefined,
): readonly [message: string, advice?: string] | undefined {
  if (container === undefined) {
    const advice = 'write <namespace>/<types>@<API version>, such as Microsoft.Web/sites@2024-04-01';
    return azureType.test(written) ? undefined : [`the resource type “${written}” is not valid`, advice];
  }
  return innerType.test(written)
    ? undefined
    : [`the resource type “${written}” must be one segment below the type of the resource around it`];
}

import { PreflightError } from '../../../../core/error.js';
import { isObject, type Json } from '../../../../graph/value.js';
import {
  bareText,
  blocksOf,
  bodiesOf,
  literalText,
  type Block,
  type Body,
  type ParsedFile,
  type WrittenValue,
} from './block.js';
import type { ModuleSource, RequiredProvider } from './module-source.js';

/** How many labels the blocks of a type have. */
const labels = { variable: 1, output: 1, module: 1, resource: 2, data: 2, ephemeral: 2, action: 2 } as const;

type LabelledType = keyof typeof labels;

/** Puts the files of a folder together. Throws a PreflightError for what is declared twice, or overridden and not there. */
export function mergeFiles(
  folder: string,
  primary: readonly ParsedFile[],
  overrides: readonly ParsedFile[],
): ModuleSource {
  const terraform = [...primary, ...overrides].flatMap(({ content }) => bodiesOf(content['terraform']));
  const named = (type: LabelledType): ReadonlyMap<string, Block> => collect(type, primary, overrides);
  return {
    folder,
    files: [...primary, ...overrides].map(({ file }) => file),
    variables: named('variable'),
    outputs: named('output'),
    calls: named('module'),
    resources: named('resource'),
    data: named('data'),
    ephemeral: named('ephemeral'),
    actions: named('action'),
    locals: localsOf(primary, overrides),
    providers: providersOf(primary, overrides),
    checks: separateBlocks('check', 1, [...primary, ...overrides]),
    imports: separateBlocks('import', 0, [...primary, ...overrides]),
    removed: separateBlocks('removed', 0, [...primary, ...overrides]),
    terraform,
    required: requiredOf(terraform),
  };
}

/** Blocks that no override changes, each of which stands for itself. */
function separateBlocks(type: string, depth: number, files: readonly ParsedFile[]): readonly Block[] {
  return files.flatMap(file => blocksOf(file, type, depth));
}

function collect(
  type: LabelledType,
  primary: readonly ParsedFile[],
  overrides: readonly ParsedFile[],
): ReadonlyMap<string, Block> {
  const found = new Map<string, Block>();
  for (const block of primary.flatMap(file => blocksOf(file, type, labels[type]))) {
    const name = nameOf(block);
    const twin = found.get(name);
    if (twin !== undefined) throw declaredTwice(block, twin);
    found.set(name, block);
  }
  for (const block of overrides.flatMap(file => blocksOf(file, type, labels[type]))) {
    const name = nameOf(block);
    const own = found.get(name);
    if (own === undefined) throw nothingToOverride(block);
    found.set(name, overridden(own, block.body));
  }
  return found;
}

function nameOf({ header }: Block): string {
  return header.slice(1).join('.');
}

function declaredTwice(block: Block, twin: Pick<Block, 'file'>): PreflightError {
  const what = shown(block);
  return new PreflightError('input', `${what} is declared twice, here and in ${twin.file}`, {
    place: { file: block.file },
    advice: 'remove one of the two; to change what another file says, put the change into override.tf',
  });
}

function nothingToOverride(block: Block): PreflightError {
  return new PreflightError('input', `${shown(block)} overrides what no other file of the folder declares`, {
    place: { file: block.file },
    advice: 'declare it in a file that is no override, or remove it here',
  });
}

function shown({ header: [type = '', ...own] }: Block): string {
  return `${type} ${own.map(label => `“${label}”`).join(' ')}`;
}

/** Arguments and blocks of an override replace those of the same name; only `lifecycle` is put together argument by argument. */
function overridden(own: Block, changes: Body): Block {
  const body: Record<string, Json> = { ...own.body };
  for (const [name, value] of Object.entries(changes)) {
    if (name === 'count') delete body['for_each'];
    if (name === 'for_each') delete body['count'];
    if (name === 'dynamic') for (const block of bodiesOf(value).flatMap(each => Object.keys(each))) delete body[block];
    if (name === 'lifecycle') body[name] = [Object.assign({}, ...bodiesOf(body[name]), ...bodiesOf(value)) as Body];
    else body[name] = value;
    withoutDynamic(body, name);
  }
  return { ...own, body };
}

/** A block that an override writes out stands in for those that the original makes. */
function withoutDynamic(body: Record<string, Json>, name: string): void {
  const { dynamic } = body;
  if (name === 'dynamic' || !isObject(dynamic) || !Object.hasOwn(dynamic, name)) return;
  body['dynamic'] = Object.fromEntries(Object.entries(dynamic).filter(([block]) => block !== name));
}

function localsOf(primary: readonly ParsedFile[], overrides: readonly ParsedFile[]): ReadonlyMap<string, WrittenValue> {
  const found = new Map<string, WrittenValue>();
  for (const [name, local] of primary.flatMap(localsIn)) {
    const twin = found.get(name);
    if (twin !== undefined) throw declaredTwice({ header: ['local', name], body: {}, file: local.file }, twin);
    found.set(name, local);
  }
  for (const [name, local] of overrides.flatMap(localsIn)) found.set(name, local);
  return found;
}

function localsIn({ content, file }: ParsedFile): readonly (readonly [string, WrittenValue])[] {
  return bodiesOf(content['locals']).flatMap(body =>
    Object.entries(body)
      .filter(([name]) => name !== '//')
      .map(([name, value]) => [name, { value, file }] as const),
  );
}

function providersOf(primary: readonly ParsedFile[], overrides: readonly ParsedFile[]): ReadonlyMap<string, Block> {
  const found = new Map<string, Block>();
  const all = [...primary, ...overrides].flatMap(file => blocksOf(file, 'provider', 1));
  for (const block of all) {
    const alias = literalText(block.body['alias']);
    const name = `${block.header[1] ?? ''}${alias === undefined ? '' : `.${alias}`}`;
    const own = found.get(name);
    found.set(name, own === undefined ? block : overridden(own, block.body));
  }
  return found;
}

function requiredOf(terraform: readonly Body[]): ReadonlyMap<string, RequiredProvider> {
  const blocks = terraform.flatMap(body => bodiesOf(body['required_providers']));
  return new Map(
    blocks.flatMap(body =>
      Object.entries(body).map(([name, value]): [string, RequiredProvider] => [name, requiredProvider(value)]),
    ),
  );
}

function requiredProvider(value: Json): RequiredProvider {
  // Terraform 0.12 wrote the version alone.
  if (!isObject(value)) return { source: undefined, version: literalText(value), aliases: [] };
  const { source, version, configuration_aliases: aliases = [] } = value;
  const names = (Array.isArray(aliases) ? (aliases as readonly Json[]) : []).map(bareText);
  return {
    source: literalText(source),
    version: literalText(version),
    aliases: names.filter(name => name !== undefined),
  };
}

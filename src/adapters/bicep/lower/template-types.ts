import { asObject, type JsonObject } from '../../json-object.js';
import type { Decorator, TypeExpression } from '../syntax.js';
import { lowerType } from '../types/lower-type.js';
import { exportMark } from '../types/modifiers.js';
import type { Schema, TypeScope } from '../types/schema.js';
import { decoratorsOf, type Decorated } from './decorators.js';
import { topOf, type Environment, type Unit } from './environment.js';
import { renamed, type ImportedEntity, type Imports } from './imports.js';
import type { BoundFile, TypeSymbol } from '../bind/symbols.js';

/** What is declared with a type, or without one. */
interface Typed {
  readonly type: TypeExpression | undefined;
  readonly decorators: readonly Decorator[];
}

/** The types of a template: its section `definitions`, and the schemas that refer to it. */
export class TemplateTypes {
  readonly #unit: Unit;
  readonly #imports: Imports;
  readonly #imported: ReadonlyMap<string, ImportedEntity>;
  /** Undefined while a definition is being made: it may need itself. */
  readonly #definitions = new Map<string, Schema | undefined>();

  constructor(unit: Unit, imports: Imports) {
    this.#unit = unit;
    this.#imports = imports;
    this.#imported = new Map(imports.entities.map(entity => [entity.key, entity]));
  }

  /** The definitions of all types that the file declares or imports, and of those that they draw on. */
  all(): readonly (readonly [key: string, schema: Schema])[] {
    for (const symbol of this.#unit.file.names.values()) if (symbol.kind === 'type') this.#definition(symbol.name);
    for (const { key, exported } of this.#imported.values()) {
      if (exported.kind === 'type' || (exported.kind === 'bicep' && exported.symbol.kind === 'type'))
        this.#definition(key);
    }
    return [...this.#definitions].map(([key, schema]) => [key, schema ?? {}]);
  }

  /** The schema under a key of `definitions`; undefined for one that is being made. */
  #definition(key: string): Schema | undefined {
    if (this.#definitions.has(key)) return this.#definitions.get(key);
    const own = this.#unit.file.names.get(key);
    const entity = own?.kind === 'type' ? undefined : this.#imported.get(key);
    if (own?.kind !== 'type' && entity === undefined) return undefined;
    this.#definitions.set(key, undefined);
    const schema = own?.kind === 'type' ? this.typed(own.node, 'type', own.file) : this.#importedType(entity);
    this.#definitions.set(key, schema);
    return schema;
  }

  /** The type in Bicep under a key of `definitions`. */
  #typeSymbol(key: string): TypeSymbol | undefined {
    const own = this.#unit.file.names.get(key);
    if (own?.kind === 'type') return own;
    const exported = this.#imported.get(key)?.exported;
    return exported?.kind === 'bicep' && exported.symbol.kind === 'type' ? exported.symbol : undefined;
  }

  #importedType(entity: ImportedEntity | undefined): Schema {
    const exported = entity?.exported;
    if (exported === undefined) return {};
    if (exported.kind !== 'bicep') return withoutMark(asObject(renamed(exported, this.#imports)));
    const { symbol } = exported;
    return symbol.kind === 'type' ? withoutMark(this.typed(symbol.node, 'type', symbol.file)) : {};
  }

  /** The schema of what is declared with a type and decorators; empty without a type. */
  typed({ type, decorators }: Typed, target: Decorated, file = this.#unit.file): Schema {
    return type === undefined ? {} : this.schema({ type, decorators }, target, file);
  }

  /** The schema of a type with its decorators, as it stands in a file. */
  schema({ type, decorators }: Typed & { readonly type: TypeExpression }, target: Decorated, file: BoundFile): Schema {
    const environment = topOf(this.#unit, file);
    const applied = [...decoratorsOf(decorators, target, environment).values()].map(({ node }) => node);
    return lowerType({ type, decorators: applied }, this.#typeScope(environment));
  }

  #typeScope(environment: Environment): TypeScope {
    const { file } = environment;
    return {
      find: (name, namespace) =>
        this.#imports.typeKey(
          file,
          namespace === undefined ? { name, member: undefined } : { name: namespace, member: name },
        ),
      definition: key => this.#definition(key),
      declaration: key => this.#typeSymbol(key)?.node.type,
      lower: expression => this.#unit.json(expression, environment),
      fail: (span, message) => this.#unit.session.problems.report(file.source, span, message),
    };
  }
}

/** What is imported is not exported again. */
export function withoutMark(body: JsonObject): JsonObject {
  const { metadata, ...rest } = body;
  const kept = Object.entries(asObject(metadata)).filter(([name]) => name !== exportMark);
  return kept.length === 0 ? rest : { ...rest, metadata: Object.fromEntries(kept) };
}

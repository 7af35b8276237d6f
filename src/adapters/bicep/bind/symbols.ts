import type * as syntax from '../syntax.js';
import type { SourceText } from './source-text.js';

/** What a file declares, by the names that expressions may use. */
export type Declared =
  | ParameterSymbol
  | VariableSymbol
  | ResourceSymbol
  | ModuleSymbol
  | TypeSymbol
  | FunctionSymbol
  | ImportedSymbol
  | WildcardSymbol
  | ExtensionSymbol;

interface Named {
  readonly name: string;
  readonly file: BoundFile;
}

export interface ParameterSymbol extends Named {
  readonly kind: 'parameter';
  readonly node: syntax.Parameter;
  readonly uses: Uses;
}

export interface VariableSymbol extends Named {
  readonly kind: 'variable';
  readonly node: syntax.Variable;
  readonly uses: Uses;
}

export interface TypeSymbol extends Named {
  readonly kind: 'type';
  readonly node: syntax.TypeDeclaration;
}

export interface FunctionSymbol extends Named {
  readonly kind: 'function';
  readonly node: syntax.FunctionDeclaration;
  readonly uses: Uses;
}

/** `import { original as name } from '…'`. */
export interface ImportedSymbol extends Named {
  readonly kind: 'imported';
  readonly original: string;
  readonly node: syntax.ImportItem;
  readonly statement: syntax.Import;
}

/** `import * as name from '…'`. */
export interface WildcardSymbol extends Named {
  readonly kind: 'wildcard';
  readonly statement: syntax.Import;
}

export interface ExtensionSymbol extends Named {
  readonly kind: 'extension';
  readonly node: syntax.Extension;
}

/** The body of a resource or a module, taken out of its loop and its condition. */
export interface Body {
  readonly loop: syntax.Loop | undefined;
  readonly condition: syntax.Expression | undefined;
  readonly object: syntax.ObjectExpression;
  /** The properties with literal names. */
  readonly properties: ReadonlyMap<string, syntax.ObjectProperty>;
}

export interface ResourceSymbol extends Named {
  readonly kind: 'resource';
  readonly node: syntax.ResourceDeclaration;
  readonly body: Body;
  /** The resource that this one is written in. */
  readonly container: ResourceSymbol | undefined;
  /** The resources written in this one. */
  readonly children: Map<string, ResourceSymbol>;
  /** `vnet::subnet`: its key in the template. */
  readonly symbolicName: string;
  /** The full type, `Microsoft.Network/virtualNetworks/subnets`. */
  readonly type: string;
  readonly apiVersion: string | undefined;
  /** The extension that knows it; undefined for resources of Azure. */
  readonly extension: ExtensionSymbol | undefined;
  readonly uses: Uses;
}

export interface ModuleSymbol extends Named {
  readonly kind: 'module';
  readonly node: syntax.ModuleDeclaration;
  readonly body: Body;
  readonly uses: Uses;
}

/** A declaration that can draw on others. */
export type UsingSymbol = ParameterSymbol | VariableSymbol | ResourceSymbol | ModuleSymbol | FunctionSymbol;

/** What a declaration draws on. */
export interface Uses {
  readonly references: Reference[];
  /** The body properties in which a function is called that only runs in Azure; undefined for one outside of a body. */
  readonly runtimeCalls: (string | undefined)[];
  readonly imports: ImportUse[];
  /** Whether the declaration's text stands wherever it is used; undefined until somebody asks. */
  isInlined: boolean | undefined;
}

/** A name of another file that is used; of a wildcard import also which member. */
export interface ImportUse {
  readonly symbol: ImportedSymbol | WildcardSymbol;
  readonly member: string | undefined;
}

/** Where a declaration names another. */
export interface Reference {
  readonly symbol: UsingSymbol;
  readonly node: syntax.Span;
  /** `name[index]`, when it names one of a loop's and the index can be said outside of the loops around it. */
  readonly index: syntax.Expression | undefined;
  /** `name.property`, `name[0].property`, `name!.property`. */
  readonly property: string | undefined;
  /** `name['property']`. */
  readonly isQuoted: boolean;
  /** `name.method()`. */
  readonly isMethod: boolean;
  /** `nameof(name)`: only the name itself is used. */
  readonly isNameOnly: boolean;
  /** The property of the declaration's body in which it stands. */
  readonly within: string | undefined;
}

export type TargetScope = 'resourceGroup' | 'subscription' | 'managementGroup' | 'tenant';

/** A file whose names are known. */
export interface BoundFile {
  readonly source: SourceText;
  readonly tree: syntax.SourceFile;
  readonly scope: TargetScope;
  readonly names: ReadonlyMap<string, Declared>;
  /** In the order of the file; those inside others behind these. */
  readonly resources: readonly ResourceSymbol[];
  readonly modules: readonly ModuleSymbol[];
  readonly variables: readonly VariableSymbol[];
  /** The variables that stand for loaded files, by the call that loads. */
  readonly loads: ReadonlyMap<syntax.Call, string>;
}

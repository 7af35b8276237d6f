import { didYouMean } from '../../../core/nearest.js';
import type * as syntax from '../syntax.js';
import type { DeclaredFile } from './declarations.js';
import { find, readsLocal, type Frame } from './frames.js';
import type { Problems } from './problems.js';
import type { Declared, ResourceSymbol, Uses, UsingSymbol } from './symbols.js';

/** How the expression around a name uses it. */
export interface Use {
  readonly index?: syntax.Expression | undefined;
  readonly property?: string | undefined;
  readonly isQuoted?: boolean;
  readonly isMethod?: boolean;
}

/** A name that stands for its value. */
export const asValue: Use = {};

/** Resolves the names in a file, and notes for the declaration that is being walked over what it draws on. */
export class NameNotes {
  readonly #file: DeclaredFile;
  readonly #problems: Problems;
  /** What the declaration draws on; undefined where nothing has to be noted. */
  uses: Uses | undefined;
  /** The property of its body in which the walk is. */
  within: string | undefined;
  /** Whether only the names themselves are used. */
  isNameOnly = false;
  /** The declaration that is being walked over. */
  inside: UsingSymbol['kind'] | undefined;

  constructor(file: DeclaredFile, problems: Problems) {
    this.#file = file;
    this.#problems = problems;
  }

  /** Notes what a name means; reports one that means nothing. */
  name(node: syntax.NameExpression, frame: Frame | undefined, use: Use): void {
    const local = find(frame, node.name);
    if (typeof local === 'string') return;
    const symbol = local ?? this.#file.names.get(node.name);
    if (symbol !== undefined) this.note(symbol, node, use, frame);
    else if (node.name === 'this') this.#problems.unsupported(this.#file.source, node, 'the name “this”');
    else if (node.name !== 'sys' && node.name !== 'az' && node.name !== '') {
      this.#report(node, `the name “${node.name}” is not declared${didYouMean(node.name, this.#visible(frame))}`);
    }
  }

  /** The resource that `a::b` means; undefined, and reported, when it means none. */
  resourceOf(node: syntax.Expression, frame: Frame | undefined): ResourceSymbol | undefined {
    if (node.kind === 'name') {
      const symbol = find(frame, node.name) ?? this.#file.names.get(node.name);
      return typeof symbol === 'object' && symbol.kind === 'resource' ? symbol : undefined;
    }
    if (node.kind !== 'nested') return undefined;
    const base = this.resourceOf(node.base, frame);
    const child = base?.children.get(node.name.name);
    if (base !== undefined && child === undefined) {
      const near = didYouMean(node.name.name, base.children.keys());
      this.#problems.report(
        this.#file.source,
        node.name,
        `the resource “${base.name}” contains no resource “${node.name.name}”${near}`,
      );
    }
    return child;
  }

  /** Notes a declaration that is named. */
  note(symbol: Declared, node: syntax.Span, use: Use, frame: Frame | undefined): void {
    this.#checkReach(symbol, node);
    if (symbol.kind === 'imported' || symbol.kind === 'wildcard') {
      this.uses?.imports.push({ symbol, member: use.property });
    }
    if (!('uses' in symbol)) return;
    const index = isLoop(symbol) ? use.index : undefined;
    if (index !== undefined && symbol.kind !== 'variable' && readsLocal(index, frame, ['lambda'])) {
      this.#report(index, `a variable of a lambda cannot choose one of “${symbol.name}”`, 'use a loop instead');
    }
    const isSayable = index !== undefined && !readsLocal(index, frame, ['inner', 'lambda']);
    this.uses?.references.push({
      symbol,
      node,
      index: isSayable ? index : undefined,
      property: use.property,
      isQuoted: use.isQuoted ?? false,
      isMethod: use.isMethod ?? false,
      isNameOnly: this.isNameOnly,
      within: this.within,
    });
  }

  /**
   * Defaults of parameters can only draw on parameters; the official compiler lets them reach into a file that is
   * imported as a whole, too. Functions have parameters of their own.
   */
  #checkReach({ kind, name }: Declared, node: syntax.Span): void {
    if (this.inside === 'parameter' && (kind === 'resource' || kind === 'module' || kind === 'variable')) {
      this.#report(node, `the default of a parameter can only use other parameters, and “${name}” is none`);
    }
    if (this.inside === 'function' && kind === 'parameter') {
      this.#report(node, `a function cannot use “${name}”`, 'hand it over as an argument');
    }
  }

  #report(span: syntax.Span, message: string, advice?: string): void {
    this.#problems.report(this.#file.source, span, message, advice);
  }

  *#visible(frame: Frame | undefined): Iterable<string> {
    for (let at = frame; at !== undefined; at = at.outer) yield at.name;
    yield* this.#file.names.keys();
  }
}

/** True for what is declared in a loop, so that an index chooses one of many. */
function isLoop(symbol: UsingSymbol): boolean {
  if (symbol.kind === 'variable') return symbol.node.value.kind === 'loop';
  return (symbol.kind === 'resource' || symbol.kind === 'module') && symbol.body.loop !== undefined;
}

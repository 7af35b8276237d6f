import { didYouMean } from '../../../core/nearest.js';
import type * as syntax from '../syntax.js';
import type { DeclaredFile } from './declarations.js';
import { arityOf, functionNames, loadFunctions, needsRuntime } from './functions.js';
import { asValue, type NameNotes } from './name-notes.js';
import type { Problems } from './problems.js';

/** What these give changes with every deployment. */
const onlyInDefaults = new Set(['utcNow', 'newGuid']);

/** Checks the calls of a file, and numbers what they load from files. */
export class CallCheck {
  readonly #file: DeclaredFile;
  readonly #problems: Problems;
  readonly #notes: NameNotes;

  constructor(file: DeclaredFile, problems: Problems, notes: NameNotes) {
    this.#file = file;
    this.#problems = problems;
    this.#notes = notes;
  }

  /** A call of a function of the file, of an imported one, or of one that Bicep has. */
  functionCall(node: syntax.FunctionCall, parent: syntax.Statement | undefined): void {
    const { name } = node.name;
    const symbol = this.#file.names.get(name);
    if (symbol?.kind === 'function') {
      this.#notes.note(symbol, node.name, asValue, undefined);
      return this.arity(node, [symbol.node.parameters.length, symbol.node.parameters.length]);
    }
    if (symbol?.kind === 'imported') return this.#notes.note(symbol, node.name, asValue, undefined);
    this.builtIn(node, undefined, parent);
  }

  /** A call of a function that Bicep has; `parent` is the statement of which it is the whole value. */
  builtIn(node: syntax.Call, namespace: string | undefined, parent: syntax.Statement | undefined): void {
    const { name } = node.name;
    const arity = arityOf(name, namespace);
    if (arity === undefined) {
      const own = [...this.#file.names.values()].filter(item => item.kind === 'function').map(item => item.name);
      const near = didYouMean(name, namespace === undefined ? [...own, ...functionNames()] : functionNames(namespace));
      this.#report(node.name, `there is no function “${name}”${near}`);
      return;
    }
    this.arity(node, arity);
    if (onlyInDefaults.has(name) && this.#notes.inside !== 'parameter') {
      this.#report(node, `the function “${name}” can only stand in the default of a parameter`);
    }
    if (needsRuntime(name)) this.#notes.uses?.runtimeCalls.push(this.#notes.within);
    const isLoad = Object.hasOwn(loadFunctions, name);
    // Functions cannot read variables, so what they load stays in them.
    if (!isLoad || this.#notes.inside === 'function') return;
    const isDirect = parent?.kind === 'variable';
    if (loadFunctions[name] === 'always' || !isDirect) this.#file.loads.set(node, `$fxv#${this.#file.loads.size}`);
  }

  /** Reports a wrong number of arguments. */
  arity(node: syntax.Call, [least, most]: readonly [least: number, most?: number]): void {
    const count = node.arguments.length;
    if (count >= least && count <= (most ?? count)) return;
    const exactly = least === most ? `${least}` : `${least} to ${most}`;
    const wanted = most === undefined ? `at least ${least}` : exactly;
    this.#report(node, `the function “${node.name.name}” takes ${wanted} arguments, and here are ${count}`);
  }

  #report(span: syntax.Span, message: string): void {
    this.#problems.report(this.#file.source, span, message);
  }
}

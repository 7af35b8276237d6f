import type * as syntax from '../syntax.js';
import { literalText } from './bodies.js';
import { CallCheck } from './call-check.js';
import type { DeclaredFile } from './declarations.js';
import { bind, find, withoutParentheses, type Frame } from './frames.js';
import { asValue, NameNotes, type Use } from './name-notes.js';
import { partsOf } from './parts.js';
import type { Problems } from './problems.js';
import type { ResourceSymbol, Uses, UsingSymbol } from './symbols.js';

const misplacedLoop =
  'a loop can only be the value of a resource, module, variable or output, or of a property of the first two';

/**
 * Walks over all expressions of a file once: resolves names, checks calls, numbers what is loaded from files,
 * and notes what each variable, resource and module draws on.
 */
export class Walker {
  readonly #file: DeclaredFile;
  readonly #problems: Problems;
  readonly #notes: NameNotes;
  readonly #calls: CallCheck;
  /** In how many loops over properties the walk is. */
  #loops = 0;

  constructor(file: DeclaredFile, problems: Problems) {
    this.#file = file;
    this.#problems = problems;
    this.#notes = new NameNotes(file, problems);
    this.#calls = new CallCheck(file, problems, this.#notes);
  }

  /** Walks over one statement of the file. */
  statement(statement: syntax.Statement): void {
    for (const decorator of statement.decorators) this.#decorator(decorator, undefined);
    const symbol = this.#file.byStatement.get(statement);
    this.#notes.inside = symbol?.kind;
    if (symbol === undefined) this.#other(statement);
    else this.#declaration(symbol.uses, () => this.#symbol(symbol));
  }

  #symbol(symbol: UsingSymbol): void {
    switch (symbol.kind) {
      case 'resource':
        return this.#resource(symbol, undefined);
      case 'module':
        return this.#body(symbol.node.body, undefined);
      case 'variable':
        return this.#value(symbol.node);
      case 'parameter':
        if (symbol.node.value !== undefined) this.#visit(symbol.node.value, undefined);
        return undefined;
      case 'function': {
        const names = symbol.node.parameters.map(item => item.name);
        return this.#visit(symbol.node.body, bind(undefined, names, 'inner'));
      }
    }
  }

  #value(statement: syntax.Variable | syntax.Output): void {
    const { value } = statement;
    if (value.kind === 'loop') this.#loop(value, undefined, 'own');
    else this.#visit(value, undefined, asValue, statement);
  }

  #other(statement: syntax.Statement): void {
    if (statement.kind === 'output') this.#value(statement);
    if (statement.kind === 'metadata' || statement.kind === 'assert') this.#visit(statement.value, undefined);
    if (statement.kind === 'extension' && statement.config !== undefined) this.#visit(statement.config, undefined);
  }

  #declaration(uses: Uses | undefined, walk: () => void): void {
    const [outerUses, outerWithin] = [this.#notes.uses, this.#notes.within];
    this.#notes.uses = uses;
    this.#notes.within = undefined;
    walk();
    this.#notes.uses = outerUses;
    this.#notes.within = outerWithin;
  }

  #resource(symbol: ResourceSymbol, outer: Frame | undefined): void {
    let frame = outer;
    for (const child of symbol.children.values()) frame = { name: child.name, target: child, outer: frame };
    this.#body(symbol.node.body, frame);
  }

  /** The body of a resource or a module: its loop's variables reach everything in it. */
  #body(body: syntax.Expression, frame: Frame | undefined): void {
    if (body.kind === 'loop') this.#loop(body, frame, 'own');
    else if (body.kind === 'conditional') {
      this.#visit(body.condition, frame);
      this.#body(body.body, frame);
    } else if (body.kind === 'object') this.#object(body, frame, true);
  }

  #loop(loop: syntax.Loop, frame: Frame | undefined, target: 'own' | 'inner'): void {
    this.#visit(loop.list, frame);
    const names = loop.index === undefined ? [loop.item] : [loop.item, loop.index];
    if (loop.item.name !== '' && loop.item.name === loop.index?.name)
      this.#report(loop.index, `the item and the index of a loop cannot both be called “${loop.item.name}”`);
    const inner = bind(frame, names, target);
    if (target === 'own' && loop.body.kind !== 'loop') this.#ownBody(loop.body, inner);
    else this.#visit(loop.body, inner);
  }

  #ownBody(body: syntax.Expression, frame: Frame | undefined): void {
    if (body.kind === 'conditional' || body.kind === 'object') this.#body(body, frame);
    else this.#visit(body, frame);
  }

  #object(object: syntax.ObjectExpression, frame: Frame | undefined, isBody: boolean): void {
    const keys = new Map<string, syntax.StringExpression>();
    for (const item of object.members) {
      if (item.kind === 'object-property') this.#checkKey(item.key, keys);
      if (isBody) this.#notes.within = item.kind === 'object-property' ? literalText(item.key) : undefined;
      if (item.kind === 'spread') this.#visit(item.value, frame);
      else {
        for (const hole of item.key.expressions) this.#visit(hole, frame);
        if (item.value.kind === 'loop') this.#propertyLoop(item.value, frame);
        else this.#visit(item.value, frame);
      }
    }
    if (isBody) this.#notes.within = undefined;
    for (const node of object.resources) {
      const symbol = this.#file.byStatement.get(node);
      for (const decorator of node.decorators) this.#decorator(decorator, frame);
      if (symbol?.kind === 'resource') this.#declaration(symbol.uses, () => this.#resource(symbol, frame));
    }
  }

  #checkKey(key: syntax.StringExpression, keys: Map<string, syntax.StringExpression>): void {
    const name = literalText(key);
    if (name === undefined) return;
    const first = keys.get(name);
    if (first === undefined) keys.set(name, key);
    else for (const one of [first, key]) this.#report(one, `the property “${name}” stands twice in this object`);
  }

  #propertyLoop(loop: syntax.Loop, frame: Frame | undefined): void {
    const isInBody = this.#notes.inside === 'resource' || this.#notes.inside === 'module';
    if (!isInBody) this.#report(loop, misplacedLoop);
    if (this.#loops > 0)
      this.#report(loop, 'a loop over properties cannot stand inside of another', 'use map() inside');
    this.#loops += 1;
    this.#loop(loop, frame, 'inner');
    this.#loops -= 1;
  }

  #report(span: syntax.Span, message: string, advice?: string): void {
    this.#problems.report(this.#file.source, span, message, advice);
  }

  #decorator(decorator: syntax.Decorator, frame: Frame | undefined): void {
    const { call } = decorator;
    if (call.kind === 'call' || call.kind === 'method') this.#arguments(call, frame);
  }

  /** Walks over an expression; `use` tells what that around it does with it, `parent` the statement whose whole value it is. */
  #visit(node: syntax.Expression, frame: Frame | undefined, use: Use = asValue, parent?: syntax.Statement): void {
    switch (node.kind) {
      case 'name':
        return this.#notes.name(node, frame, use);
      case 'nested':
        return this.#nested(node, frame, use);
      case 'object':
        return this.#object(node, frame, false);
      case 'property':
        return this.#visit(node.base, frame, { property: node.name.name });
      case 'index':
        return this.#index(node, frame, use);
      case 'non-null':
        return this.#visit(node.operand, frame, use);
      case 'call':
        this.#calls.functionCall(node, parent);
        return this.#arguments(node, frame);
      case 'method':
        this.#methodCall(node, frame, parent);
        return this.#arguments(node, frame);
      case 'lambda':
        this.#report(node, 'a lambda can only stand as an argument of a function');
        return this.#lambda(node, frame);
      case 'loop':
        this.#report(node, misplacedLoop);
        return this.#loop(node, frame, 'inner');
      default:
        for (const part of partsOf(node)) this.#visit(part, frame);
    }
  }

  #index({ base, index }: syntax.IndexAccess, frame: Frame | undefined, use: Use): void {
    const quoted = literalText(index);
    this.#visit(base, frame, quoted === undefined ? { ...use, index } : { property: quoted, isQuoted: true });
    this.#visit(index, frame);
  }

  #arguments(node: syntax.Call, frame: Frame | undefined): void {
    const wasNameOnly = this.#notes.isNameOnly;
    if (node.name.name === 'nameof') this.#notes.isNameOnly = true;
    for (const item of node.arguments) {
      const inner = withoutParentheses(item);
      if (inner.kind === 'lambda') this.#lambda(inner, frame);
      else this.#visit(item, frame);
    }
    this.#notes.isNameOnly = wasNameOnly;
  }

  #lambda(node: syntax.Lambda, frame: Frame | undefined): void {
    this.#visit(node.body, bind(frame, node.parameters, 'lambda'));
  }

  #nested(node: syntax.NestedAccess, frame: Frame | undefined, use: Use): void {
    const symbol = this.#notes.resourceOf(node, frame);
    if (symbol !== undefined) this.#notes.note(symbol, node, use, frame);
    else this.#visit(node.base, frame, { isMethod: true });
  }

  #methodCall(node: syntax.MethodCall, frame: Frame | undefined, parent: syntax.Statement | undefined): void {
    const { base } = node;
    const isNamespace =
      base.kind === 'name' &&
      (base.name === 'sys' || base.name === 'az') &&
      find(frame, base.name) === undefined &&
      (this.#file.names.get(base.name)?.kind ?? 'extension') === 'extension';
    if (isNamespace) this.#calls.builtIn(node, base.name, parent);
    else this.#visit(base, frame, { isMethod: true, property: node.name.name });
  }
}

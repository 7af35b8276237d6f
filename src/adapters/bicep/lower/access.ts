import type { Expression, IndexAccess, PropertyAccess } from '../syntax.js';
import { literalText } from '../bind/bodies.js';
import { report, type Environment } from './environment.js';
import { insideAny, meaningOf, type Meaning } from './meaning.js';
import { isModule } from './module-lists.js';
import { isSecretOutput, moduleProperty, moduleReference, referenceTo, resourceProperty } from './runtime-access.js';
import { asCall, call, member, text, type CallTerm, type Term } from './term.js';
import { unrestored } from './unrestored.js';

/** Reading a member: `base.name`, `base[index]`, with what stands at the operator. */
interface Access {
  readonly node: PropertyAccess | IndexAccess;
  readonly isSafe: boolean;
  readonly isFromEnd: boolean;
  /** True behind another access: a safe one before covers this one, too. */
  readonly isChained: boolean;
}

/** `base.name`, or `base['name']`, which means the same. */
export function termOfAccess(node: PropertyAccess | IndexAccess, environment: Environment): Term {
  const isFromEnd = node.kind === 'index' && node.isFromEnd;
  const access: Access = { node, isSafe: node.isSafe, isFromEnd, isChained: isAccess(node.base, environment) };
  const name = node.kind === 'property' ? node.name.name : literalText(node.index);
  const base = meaningOf(node.base, environment);
  if (name === undefined || isFromEnd) {
    const index = node.kind === 'index' ? environment.unit.term(node.index, environment) : text('');
    return read(termOfMeaning(base, environment), index, access);
  }
  return namedMember(base, name, access, environment);
}

/** True for expressions behind which an access belongs to one chain with theirs. */
function isAccess(node: Expression, environment: Environment): boolean {
  if (node.kind === 'property' || node.kind === 'index' || node.kind === 'nested') return true;
  if (node.kind === 'non-null') return isAccess(node.operand, environment);
  const inner = insideAny(node, environment);
  return inner !== undefined && isAccess(inner, environment);
}

function namedMember(base: Meaning, name: string, access: Access, environment: Environment): Term {
  const { unit } = environment;
  const { node: span, isSafe } = access;
  switch (base.kind) {
    case 'resource':
      return resourceProperty(base.target, { name, isSafe }, unit);
    case 'module':
      return moduleProperty(base.target, { name, isSafe, isSecret: false }, { environment, span });
    case 'wildcard': {
      const unknown = unrestored(base.symbol, name, environment);
      if (unknown !== undefined) return unknown;
      const found = unit.names.member(base.symbol, name);
      if (found !== undefined) return call('variables', text(found));
      report(environment, span, `the file imported as “${base.symbol.name}” exports no variable “${name}”`);
      return call('null');
    }
    case 'namespace':
      report(environment, span, `the namespace “${base.name}” has only functions and types, and no “${name}”`);
      return call('null');
    case 'extension':
    case 'term':
      return read(termOfMeaning(base, environment), text(name), access);
    default: {
      const outputs = outputsAccess(base.node, base.environment);
      return outputs === undefined
        ? read(unit.term(base.node, base.environment), text(name), access)
        : moduleOutput(outputs, name, access, base.environment);
    }
  }
}

/** `module.outputs` in front of an output's name, with the module's expression taken apart. */
interface OutputsAccess {
  readonly node: PropertyAccess | IndexAccess;
  readonly base: Meaning;
}

function outputsAccess(node: Expression, environment: Environment): OutputsAccess | undefined {
  if (node.kind !== 'property' && node.kind !== 'index') return undefined;
  const name = node.kind === 'property' ? node.name.name : literalText(node.index);
  if (name !== 'outputs') return undefined;
  const base = meaningOf(node.base, environment);
  return isModule(base) ? { node, base } : undefined;
}

/** `module.outputs.name`: the value that the deployment gives back under the name. */
function moduleOutput(outputs: OutputsAccess, name: string, access: Access, environment: Environment): Term {
  const { base, node } = outputs;
  const nameSpan = access.node.kind === 'property' ? access.node.name : access.node.index;
  const isSecret = base.kind === 'module' && isSecretOutput(base.target.symbol, name, { environment, span: nameSpan });
  const members = isSecret ? [text(name)] : [text(name), text('value')];
  const property = { name: 'outputs', isSafe: node.isSafe, isSecret };
  const all = asCall(
    base.kind === 'module'
      ? moduleProperty(base.target, property, { environment, span: node })
      : environment.unit.term(node, environment),
  );
  if (access.isSafe) return members.reduce<Term>((term, next) => call('tryGet', term, next), all);
  if (isSafeRead(all)) return call(all.name, ...all.arguments, ...members);
  const last = all.arguments.at(-1);
  if (all.name === 'if' && last?.kind === 'call' && last.name === 'null') return call('tryGet', all, ...members);
  return member(all, ...members);
}

function isSafeRead(term: CallTerm): boolean {
  return term.members.length === 0 && (term.name === 'tryGet' || term.name === 'tryIndexFromEnd');
}

function read(base: Term, key: Term, { isSafe, isFromEnd, isChained }: Access): Term {
  if (isSafe) return call(isFromEnd ? 'tryIndexFromEnd' : 'tryGet', base, key);
  if (isChained && base.kind === 'call' && isSafeRead(base)) {
    const last = isFromEnd ? call('createObject', text('value'), key, text('fromEnd'), call('true')) : key;
    return call(base.name, ...base.arguments, last);
  }
  return isFromEnd ? call('indexFromEnd', base, key) : member(base, key);
}

/** A meaning as a value of its own: a resource is all that the platform tells of it. */
export function termOfMeaning(meaning: Meaning, environment: Environment): Term {
  switch (meaning.kind) {
    case 'resource':
      return referenceTo(meaning.target, environment.unit, 'full');
    case 'module':
      return moduleReference(meaning.target);
    case 'extension':
      return call('extensions', text(meaning.symbol.name));
    case 'term':
      return meaning.term;
    case 'node':
      return environment.unit.term(meaning.node, meaning.environment);
    default:
      return call('null');
  }
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { convert, parseType } from '../../../../../src/adapters/terraform/language/evaluation/constraint.js';
import { evaluate } from '../../../../../src/adapters/terraform/language/evaluation/evaluate.js';
import { loadHclReader } from '../../../../../src/adapters/terraform/language/hcl-reader.js';
import { parseTemplateOrLiteral } from '../../../../../src/adapters/terraform/language/syntax/parse.js';
import type { Scope, Step } from '../../../../../src/adapters/terraform/language/evaluation/scope.js';
import type { Type } from '../../../../../src/adapters/terraform/language/values/type.js';
import {
  OpenUnknown,
  PartialObject,
  type TfValue,
} from '../../../../../src/adapters/terraform/language/values/value.js';
import { root } from '../../../../cli/command.js';

const folder = join(root, 'test', 'adapters', 'terraform', 'language', 'truth');
const inputs = join(folder, 'inputs');

/** What the real core makes of an expression, as `scripts/terraform-truth.ts` writes it. */
export interface Outcome {
  readonly value?: unknown;
  readonly type?: unknown;
  readonly unknown?: unknown;
  readonly error?: string;
}

export interface Theme {
  readonly theme: string;
  readonly rows: readonly (readonly [expression: string, outcome: Outcome])[];
}

export function themes(): readonly Theme[] {
  const files = readdirSync(folder).filter(file => file.endsWith('.json'));
  return files.map(file => ({
    theme: file.replace('.json', ''),
    rows: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Theme['rows'],
  }));
}

interface Inputs {
  readonly variable: Readonly<Record<string, readonly { readonly type?: unknown; readonly default: unknown }[]>>;
  readonly locals: readonly Readonly<Record<string, unknown>>[];
}

/** The scope of the expressions: the variables, locals and the one resource of the inputs. */
export async function truthScope(): Promise<Scope> {
  const reader = await loadHclReader();
  const file = reader.parseFile('inputs.tf', readFileSync(join(inputs, 'inputs.tf'), 'utf8')) as unknown as Inputs;
  const resolve = (start: string, steps: readonly Step[]): { value: TfValue; used: number } | undefined => {
    const [first] = steps;
    const name = first !== undefined && 'name' in first ? first.name : '';
    const value = found(file, start, name, () => scope);
    return value === undefined ? undefined : { value, used: 1 };
  };
  const scope: Scope = { resolve, readFile, listFiles, calls: { next: 1 } };
  return scope;
}

function found(file: Inputs, start: string, name: string, scope: () => Scope): TfValue | undefined {
  if (start === 'path') return '.';
  if (start === 'terraform_data') return later;
  if (start === 'local') {
    const json = file.locals[0]?.[name];
    return json === undefined ? undefined : evaluate(parseTemplateOrLiteral(json), scope());
  }
  const [variable] = start === 'var' ? (file.variable[name] ?? []) : [];
  if (variable === undefined) return undefined;
  const constraint = parseType(parseTemplateOrLiteral(variable.type ?? '${any}'));
  const result = convert(evaluate(parseTemplateOrLiteral(variable.default), scope()), constraint);
  if ('problem' in result) throw new Error(result.problem);
  return result.value;
}

const later = new PartialObject('terraform_data.later', 'known after apply', name => {
  if (name === 'input') return 'known';
  if (name === 'id')
    return new OpenUnknown({ symbol: 'terraform_data.later.id', reason: 'known after apply', type: 'string' });
  return undefined;
});

function readFile(path: string): Uint8Array | undefined {
  const file = join(inputs, path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(file) : undefined;
}

function listFiles(path: string): readonly string[] {
  const start = join(inputs, path);
  if (statSync(start, { throwIfNoEntry: false }) === undefined) return [];
  return readdirSync(start, { recursive: true, encoding: 'utf8' }).filter(file => statSync(join(start, file)).isFile());
}

/** A type as the plan writes it. */
export function typeAsJson(type: Type): unknown {
  if (type === 'any' || type === 'unknown') return 'dynamic';
  if (typeof type === 'string') return type;
  if ('element' in type) return [type.kind, typeAsJson(type.element)];
  if (type.kind === 'tuple') return ['tuple', type.items.map(typeAsJson)];
  return ['object', Object.fromEntries([...type.attributes].map(([name, inner]) => [name, typeAsJson(inner)]))];
}

import { PreflightError } from '../../../../core/error.js';
import { didYouMean } from '../../../../core/nearest.js';
import { ExpressionError } from '../../language/error.js';
import { evaluate } from '../../language/evaluation/evaluate.js';
import { parseExpression, parseTemplateOrLiteral } from '../../language/syntax/parse.js';
import { emptyScope } from '../../language/evaluation/scope.js';
import { fromGraphValue, type TfValue } from '../../language/values/value.js';
import type { Block } from '../files/block.js';
import { automaticValueFiles } from '../files/file-names.js';
import type { ModuleSource } from '../files/module-source.js';
import type { SourceFileReader } from '../files/source-files.js';
import { constraintOf } from './variable-value.js';

/** What a person gives for the variables of a root module: `NAME=VALUE`, as behind `-var`, or the path of a file. */
export type GivenVariable = { readonly value: string } | { readonly file: string };

/**
 * The values of the root module's variables, what comes later over what comes before: the environment (`TF_VAR_…`),
 * the files that are read without being told, and what is given, in its order. So it is documented for Terraform
 * ("Variable Definition Precedence": `-var` and `-var-file` "in the order they are provided"), and OpenTofu. Throws a
 * PreflightError for a file that cannot be read and for a value of a variable that there is not.
 */
export function givenValues(
  root: ModuleSource,
  given: readonly GivenVariable[],
  reader: SourceFileReader,
): ReadonlyMap<string, TfValue> {
  const found = new Map<string, TfValue>();
  for (const [name, block] of root.variables) {
    const text = reader.files.environment(`TF_VAR_${name}`);
    if (text !== undefined) found.set(name, valueOf(text, block, `TF_VAR_${name}`));
  }
  const automatic = automaticValueFiles(reader.files.list(root.folder)).map(file => ({ file }));
  for (const each of [...automatic, ...given]) {
    const values = 'file' in each ? valuesIn(each.file, reader) : [single(each.value, root)];
    for (const [name, value] of values) found.set(name, value);
  }
  return found;
}

function valuesIn(file: string, reader: SourceFileReader): readonly (readonly [string, TfValue])[] {
  const content = reader.read(file);
  if (file.endsWith('.json')) return Object.entries(content).map(([name, json]) => [name, fromGraphValue(json)]);
  return Object.entries(content).map(([name, json]) => {
    if (typeof json === 'number' || typeof json === 'boolean') return [name, json];
    return [name, plain(() => evaluate(parseTemplateOrLiteral(json), emptyScope()), name, file)];
  });
}

function single(given: string, root: ModuleSource): readonly [string, TfValue] {
  const at = given.indexOf('=');
  const name = given.slice(0, at).trim();
  if (at < 1) throw new PreflightError('usage', `--var ${given}: write it as NAME=VALUE`);
  const block = root.variables.get(name);
  if (block !== undefined) return [name, valueOf(given.slice(at + 1), block, `--var ${name}`)];
  const hint = didYouMean(name, root.variables.keys());
  throw new PreflightError('usage', `--var ${name}: the root module declares no such variable${hint}`);
}

/** A value that is given as a text: an expression, unless the variable's type is a simple one. */
function valueOf(text: string, block: Block, from: string): TfValue {
  const { type } = plain(() => constraintOf(block), from, block.file);
  const isText = block.body['type'] === undefined || (typeof type === 'string' && type !== 'any');
  if (isText) return text.normalize('NFC');
  return plain(() => evaluate(parseExpression(text), emptyScope()), from, from);
}

function plain<T>(work: () => T, name: string, file: string): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    throw new PreflightError('input', `the value of ${name} is wrong: ${error.message}`, {
      place: { file },
      advice: 'give a value without references and functions',
    });
  }
}

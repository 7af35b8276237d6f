import { convertTo } from '../values/convert.js';
import { entriesOf } from '../values/parts.js';
import { refuse } from '../error.js';
import { parseTemplate } from '../syntax/parse.js';
import type { Scope } from '../evaluation/scope.js';
import { derived, symbolOfCall } from '../values/symbol.js';
import { isNull, Secret, uncover, type TfValue } from '../values/value.js';
import { Unknown } from '../../../../graph/value.js';
import type { Expression } from '../syntax/syntax.js';
import type { CallContext, FunctionTable } from './row.js';

/** The scopes of templates: templates within templates of files are refused by Terraform too. */
const templateScopes = new WeakSet<Scope>();

/** A template with variables of its own and nothing else. */
interface OwnTemplate {
  /** The function that asks for it. */
  readonly name: 'templatefile' | 'templatestring';
  readonly template: string;
  readonly variables: TfValue;
}

/** The text of a template whose variables are all that it can refer to. */
export function evaluateTemplateText(
  { name, template, variables }: OwnTemplate,
  { scope, evaluate }: CallContext,
): TfValue {
  if (templateScopes.has(scope)) return refuse(`${name} cannot be called in a template`);
  const entries = entriesOf(variables) ?? refuse('the variables of a template must be a map');
  for (const key of Object.keys(entries)) {
    if (!/^[\p{ID_Start}_][\p{ID_Continue}-]*$/u.test(key)) refuse(`“${key}” is no name for a variable of a template`);
  }
  const inner: Scope = {
    resolve: root =>
      Object.hasOwn(entries, root)
        ? { value: entries[root] ?? null, used: 0 }
        : refuse(`the template refers to “${root}”, which is none of its variables`),
    readFile: path =>
      name === 'templatestring' ? refuse('files cannot be read in a template string') : scope.readFile(path),
    listFiles: folder =>
      name === 'templatestring' ? refuse('files cannot be read in a template string') : scope.listFiles(folder),
    calls: scope.calls,
    suppose: condition => scope.suppose?.(condition) ?? condition,
  };
  templateScopes.add(inner);
  const result = evaluate(parseTemplate(template), inner);
  return isNull(result) ? refuse('the result of the template is null') : result;
}

function templateString(args: readonly Expression[], context: CallContext): TfValue {
  const [template, variables, ...others] = args;
  if (template === undefined || variables === undefined || others.length > 0)
    return refuse('templatestring takes two arguments');
  if (!isReference(template)) return refuse('the template must be a reference to a text from elsewhere');
  const text = context.evaluate(template, context.scope);
  const given = context.evaluate(variables, context.scope);
  return render(text, given, context);
}

function render(text: TfValue, given: TfValue, context: CallContext): TfValue {
  if (text instanceof Secret || given instanceof Secret)
    return new Secret(render(uncover(text), uncover(given), context));
  if (typeof text === 'string' && !(given instanceof Unknown)) {
    return convertTo(
      evaluateTemplateText({ name: 'templatestring', template: text, variables: given }, context),
      'string',
    );
  }
  if (isNull(text) || typeof text === 'number' || typeof text === 'boolean')
    return refuse('the template must be a string');
  return derived(symbolOfCall('templatestring', [text, given]), [text, given], 'string');
}

function isReference(expression: Expression): boolean {
  if (expression.kind === 'attribute') return isReference(expression.source);
  if (expression.kind === 'index') return isReference(expression.source);
  return expression.kind === 'variable';
}

export const templateFunctions: FunctionTable = {
  templatestring: { special: templateString },
};

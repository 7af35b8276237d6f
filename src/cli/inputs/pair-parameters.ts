import type { ParameterInput } from '../../adapters/given-parameters.js';
import { templateNamedIn } from '../../adapters/bicep/parameters.js';
import { withContent } from '../../adapters/files.js';
import { parseInput, type AzureInput, type Input } from '../../adapters/parse-input.js';
import { PreflightError } from '../../core/error.js';
import type { Host } from '../../io/host.js';
import { textOf, type Parsed } from '../line/command.js';
import { program } from '../line/commands.js';
import type { WaitingInput } from './loaded.js';
import { usage } from '../line/usage.js';

/** An input and the parameter file that it is deployed with; the one beside it when there is none. */
export interface Deployment extends WaitingInput {
  readonly parameters: ParameterInput | undefined;
}

/** Kinds of input that are deployed with parameters. */
const deployable: ReadonlySet<AzureInput['kind']> = new Set(['arm-template', 'bicep', 'bicep-parameters']);

/**
 * Which inputs are deployed, and with which parameters. A Bicep parameter file stands for the template that it
 * names behind `using`, also when that one is an input too; a file that names none belongs to the only template.
 * Throws what cannot be paired: two files for one template are two deployments, and a file for another template
 * would leave that one out.
 */
export async function pairParameters(
  waiting: readonly WaitingInput[],
  parsed: Parsed,
  host: Host,
): Promise<readonly Deployment[]> {
  const option = textOf(parsed, 'parameters');
  return option === undefined
    ? pairedByContent(waiting, parsed, host)
    : await pairedByOption({ option, waiting }, parsed, host);
}

async function pairedByOption(
  { option, waiting }: { readonly option: string; readonly waiting: readonly WaitingInput[] },
  parsed: Parsed,
  host: Host,
): Promise<readonly Deployment[]> {
  const all = waiting.filter(({ input }) => deployable.has(input.kind));
  const [only] = all;
  if (only === undefined || all.length > 1)
    throw usage(`--parameters belongs to one template, and there are ${all.length} among the inputs`, parsed.command);
  if (only.input.kind === 'bicep-parameters') throw twice(only.path, option, parsed);
  const parameters = await parametersIn(option, host);
  const named = namedBy(parameters, parsed, host);
  if (named !== undefined && only.path !== '-' && named.identity !== host.pathIdentity(only.path))
    throw new PreflightError('input', `this parameter file is for ${named.path}, not for ${only.path}`, {
      place: { file: option },
      advice: `check what it is for: ${program} check ${option}`,
    });
  return waiting.map(deployment => ({ ...deployment, parameters: deployment === only ? parameters : undefined }));
}

function pairedByContent(waiting: readonly WaitingInput[], parsed: Parsed, host: Host): readonly Deployment[] {
  const templates = new Map<string, Deployment>();
  const others: Deployment[] = [];
  for (const input of waiting) {
    const { kind } = input.input;
    const deployment = { ...input, parameters: undefined };
    if (kind === 'arm-template' || kind === 'bicep') templates.set(identityOf(input.path, host), deployment);
    else if (kind === 'what-if' || kind === 'snapshot') others.push(deployment);
  }
  const free: WaitingInput[] = [];
  for (const input of waiting) {
    const parameters = asParameters(input.path, input.input);
    const named = parameters && namedBy(parameters, parsed, host);
    if (parameters === undefined) continue;
    if (named === undefined) {
      free.push(input);
      continue;
    }
    const known = templates.get(named.identity);
    const earlier = known === undefined ? undefined : parametersOf(known);
    if (earlier !== undefined) throw twice(earlier, input.path, parsed);
    templates.set(named.identity, known === undefined ? { ...input, parameters: undefined } : { ...known, parameters });
  }
  return [...withFree([...templates.values()], free, parsed), ...others].toSorted(
    (left, right) => left.index - right.index,
  );
}

/** Gives files that name no template to the only one; without one they stay, and whoever reads them says what is missing. */
function withFree(
  templates: readonly Deployment[],
  free: readonly WaitingInput[],
  parsed: Parsed,
): readonly Deployment[] {
  const [only, second] = templates;
  const [first, next] = free;
  if (first === undefined) return templates;
  if (only === undefined || second !== undefined)
    return [...templates, ...free.map(input => ({ ...input, parameters: undefined }))];
  const given = parametersOf(only) ?? next?.path;
  if (given !== undefined) throw twice(given, first.path, parsed);
  return [{ ...only, parameters: asParameters(first.path, first.input) }];
}

/** The parameter file of a deployment, which may be named in place of its template. */
function parametersOf({ parameters, input, path }: Deployment): string | undefined {
  return parameters?.path ?? (input.kind === 'bicep-parameters' ? path : undefined);
}

function twice(one: string, other: string, { command }: Parsed): PreflightError {
  return usage(
    `${one} and ${other} are parameters of one template, which makes two deployments; check them one by one, or put their values together into one file`,
    command,
  );
}

/** The file that a parameter file names as its template; what only a registry holds is none of the inputs. */
function namedBy(
  { path, kind, utf8 }: ParameterInput,
  parsed: Parsed,
  host: Host,
): { readonly path: string; readonly identity: string } | undefined {
  if (kind !== 'bicep-parameters') return undefined;
  const files = withContent(host.filesAround(path, textOf(parsed, 'root')), path, utf8);
  const named = templateNamedIn(path, files);
  if (named?.kind === 'local') return { path: named.path, identity: identityOf(named.path, host) };
  return named && { path: named.reference, identity: named.reference };
}

function identityOf(path: string, host: Host): string {
  return path === '-' ? path : host.pathIdentity(path);
}

function asParameters(path: string, input: Input): ParameterInput | undefined {
  return input.kind === 'arm-parameters' || input.kind === 'bicep-parameters'
    ? { path, kind: input.kind, utf8: input.utf8 }
    : undefined;
}

/** What is given as `--parameters`: a mistake there is no matter of plans, so the advice is another. */
async function parametersIn(path: string, host: Host): Promise<ParameterInput> {
  const place = { file: path };
  try {
    const parameters = asParameters(path, parseInput(await host.readInput(path), path));
    if (parameters !== undefined) return parameters;
  } catch (error) {
    if (!(error instanceof PreflightError)) throw error;
    const message = error.message.replace(/, (?:not|but neither) a plan.*$/u, '');
    throw new PreflightError('input', `${message}, where parameters should be`, {
      place: error.place ?? place,
      advice,
    });
  }
  throw new PreflightError('input', 'this is no parameter file', { place, advice });
}

const advice =
  'give a .bicepparam file, or JSON such as { "parameters": { "name": { "value": … } } }; ' +
  `the template comes first: ${program} check main.bicep --parameters main.bicepparam`;

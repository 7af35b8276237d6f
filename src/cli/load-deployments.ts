import { readDeployment, type DeploymentSettings, type Reading } from '../adapters/deployment.js';
import type { ParameterInput } from '../adapters/given-parameters.js';
import { parseInput, type AzureInput, type Input } from '../adapters/read.js';
import { PreflightError } from '../core/error.js';
import type { Host } from '../io/host.js';
import { hasFlag, textOf, type Parsed } from './command.js';
import { deploymentOptions, program } from './commands.js';
import type { LoadedInput, WaitingInput } from './load-inputs.js';
import { usage } from './usage.js';

/** Kinds of input that are deployed with parameters. */
const templates: ReadonlySet<AzureInput['kind']> = new Set(['arm-template', 'bicep', 'bicep-parameters']);

/**
 * Reads the inputs that wait into their places among those that are loaded; returns what is wrong with
 * those that cannot be read. Throws what is wrong with the options.
 */
export async function loadDeployments(
  waiting: readonly WaitingInput[],
  loaded: (LoadedInput | undefined)[],
  parsed: Parsed,
  host: Host,
): Promise<readonly PreflightError[]> {
  refuseIdleOptions(waiting, parsed);
  const { deployments, parameters } = await paired(waiting, parsed, host);
  const errors: PreflightError[] = [];
  for (const { index, path, input } of deployments) {
    try {
      const settings = settingsOf(parsed, templates.has(input.kind) ? parameters : undefined);
      const found = readDeployment({ ...input, path }, host.filesAround(path, textOf(parsed, 'root')), settings);
      if ('errors' in found) errors.push(...found.errors);
      else loaded[index] = loadedOf(path, found);
    } catch (error) {
      if (!(error instanceof PreflightError)) throw error;
      errors.push(error);
    }
  }
  return errors;
}

function loadedOf(path: string, { kind, graph, resources, notices }: Reading): LoadedInput {
  return { summary: { path, kind, resources }, graph, notices };
}

/** An option that nothing reads would be skipped in silence. */
function refuseIdleOptions(waiting: readonly WaitingInput[], parsed: Parsed): void {
  const given = deploymentOptions.find(({ name }) => parsed.values.has(name));
  if (given === undefined || waiting.length > 0) return;
  throw usage(`--${given.name} is for templates and Bicep files, and there is none among the inputs`, parsed.command);
}

interface Paired {
  readonly deployments: readonly WaitingInput[];
  readonly parameters: ParameterInput | undefined;
}

/** Finds out which input is the parameter file of another; one that is given as an option belongs to the only template. */
async function paired(waiting: readonly WaitingInput[], parsed: Parsed, host: Host): Promise<Paired> {
  const found = waiting.filter(({ input }) => templates.has(input.kind) && input.kind !== 'bicep-parameters');
  const given = waiting.filter(({ input }) => input.kind === 'arm-parameters');
  const option = textOf(parsed, 'parameters');
  if (option !== undefined) {
    const all = waiting.filter(({ input }) => templates.has(input.kind));
    if (all.length !== 1)
      throw usage(`--parameters belongs to one template, and there are ${all.length} among the inputs`, parsed.command);
    const input = parseInput(await host.readInput(option), option);
    return {
      deployments: waiting,
      parameters: parameterInput(option, input),
    };
  }
  const beside = [...given, ...waiting.filter(({ input }) => input.kind === 'bicep-parameters')];
  const [parameters] = beside;
  if (found.length === 1 && beside.length === 1 && parameters !== undefined)
    return {
      deployments: waiting.filter(({ index }) => index !== parameters.index),
      parameters: parameterInput(parameters.path, parameters.input),
    };
  return { deployments: waiting, parameters: undefined };
}

function parameterInput(path: string, input: Input): ParameterInput {
  if (input.kind === 'arm-parameters' || input.kind === 'bicep-parameters')
    return { path, kind: input.kind, utf8: input.utf8 };
  throw new PreflightError('input', 'this is no parameter file', {
    place: { file: path },
    advice: `name the template first and its parameters behind: ${program} check main.bicep --parameters main.bicepparam`,
  });
}

function settingsOf(parsed: Parsed, parameters: ParameterInput | undefined): DeploymentSettings {
  return {
    place: {
      subscription: textOf(parsed, 'subscription'),
      resourceGroup: textOf(parsed, 'resource-group'),
      location: textOf(parsed, 'location'),
      managementGroup: textOf(parsed, 'management-group'),
      tenant: textOf(parsed, 'tenant'),
    },
    isStrict: hasFlag(parsed, 'strict-vars'),
    parameters,
  };
}

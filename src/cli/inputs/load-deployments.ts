import { readDeployment, type DeploymentSettings, type Reading } from '../../adapters/deployment.js';
import type { ParameterInput } from '../../adapters/given-parameters.js';
import { PreflightError } from '../../core/error.js';
import type { Host } from '../../io/host.js';
import { hasFlag, textOf, type Parsed } from '../line/command.js';
import { deploymentOptions } from '../line/options.js';
import type { Gathered, LoadedInput, WaitingInput } from './loaded.js';
import { pairParameters } from './pair-parameters.js';
import { usage } from '../line/usage.js';

/**
 * Reads the inputs that wait into their places among those that are loaded. Throws what is wrong with the options.
 */
export async function loadDeployments(
  { waiting, loaded, errors }: Gathered,
  parsed: Parsed,
  host: Host,
): Promise<void> {
  refuseIdleOptions(waiting, parsed);
  const paired = await pairParameters(waiting, parsed, host);
  for (const { index, path, input, parameters } of paired) {
    try {
      const settings = { ...settingsOf(parsed, parameters), among: paired.length > 1 ? path : undefined };
      const found = readDeployment({ ...input, path }, host.filesAround(path, textOf(parsed, 'root')), settings);
      if ('errors' in found) errors.push(...found.errors);
      else loaded[index] = loadedOf(path, found);
    } catch (error) {
      if (!(error instanceof PreflightError)) throw error;
      errors.push(error);
    }
  }
}

function loadedOf(path: string, { kind, graph, resources, notices, comments }: Reading): LoadedInput {
  return { summary: { path, kind, resources }, graph, notices, comments };
}

/** An option that nothing reads would be skipped in silence. */
function refuseIdleOptions(waiting: readonly WaitingInput[], parsed: Parsed): void {
  const given = deploymentOptions.find(({ name }) => parsed.values.has(name));
  if (given === undefined || waiting.length > 0) return;
  throw usage(`--${given.name} is for templates and Bicep files, and there is none among the inputs`, parsed.command);
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

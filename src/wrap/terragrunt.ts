import { PreflightError } from '../core/error.js';
import type { Session } from './session.js';

/** Variables by which terragrunt is told to run in several units at once. */
const variables = ['TG_ALL', 'TG_GRAPH'];

/** A run of terragrunt over several units makes a plan in each, and only one could be saved and checked. */
export function refuseSeveralUnits({ program, words, request }: Session): void {
  if (!program.isTerragrunt) return;
  const option = words.find(({ name }) => name === 'all' || name === 'a' || name === 'graph');
  const variable = variables.find(name => /^(?:1|true)$/iu.test(request.environment[name] ?? ''));
  if (option === undefined && variable === undefined) return;
  throw new PreflightError(
    'usage',
    `${option?.words[0] ?? variable ?? ''} makes a plan in each unit, and only one can be checked here`,
    {
      advice:
        'save them all and check them as one estate: terragrunt run --all --json-out-dir plans plan, ' +
        'then vnet-preflight check with every plans/**/tfplan.json',
    },
  );
}

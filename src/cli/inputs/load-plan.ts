import type { PlanInput } from '../../adapters/parse-input.js';
import { readPlan } from '../../adapters/terraform/plan.js';
import { mayHaveComments } from '../../adapters/terraform/source/modules/comments-below.js';
import type { Host } from '../../io/host.js';
import type { Parsed } from '../line/command.js';
import type { FoundSource } from './load-sources.js';
import type { LoadedInput } from './loaded.js';
import { filesOf, sourceFoldersOfPlan, type SourceOfPlan } from './source-folder.js';

/** A plan that was parsed. */
export interface ParsedPlan {
  readonly input: PlanInput;
  readonly path: string;
  /** Whether its source may be left unread until somebody needs it. */
  readonly defersSource: boolean;
}

/**
 * Reads a plan, with its source where there is one. Reading that takes several times as long as all the rest, so source
 * that nobody names can be left for later. It is read at once where it may have comments of ours: waivers that nothing
 * needs are told.
 */
export async function loadPlan(given: ParsedPlan, parsed: Parsed, host: Host): Promise<LoadedInput> {
  const folders = sourceFoldersOfPlan(given.path, parsed, host);
  if (folders.length === 0) return loadedWith(given, undefined);
  const withSource = async (): Promise<LoadedInput> => {
    const { sourceOfPlan } = await import('./load-sources.js');
    const { input, path } = given;
    return loadedWith(given, await sourceOfPlan({ plan: input.plan, path, folders }, parsed, host));
  };
  if (!given.defersSource || folders.some(folder => isNeeded(folder, parsed, host))) return withSource();
  return { ...(await loadedWith(given, undefined)), withSource };
}

function isNeeded({ folder, isGiven }: SourceOfPlan, parsed: Parsed, host: Host): boolean {
  return isGiven || mayHaveComments(folder, filesOf(folder, parsed, host));
}

async function loadedWith({ input, path }: ParsedPlan, source: FoundSource | undefined): Promise<LoadedInput> {
  const { kind, plan, notices } = input;
  const { graph, openTemplates } = readPlan(plan, path, source?.values);
  openTemplates?.((await import('../../adapters/terraform/resources/embedded.js')).openTemplate);
  return {
    summary: { path, kind, resources: plan.resource_changes?.length ?? 0 },
    graph,
    notices: [...notices, ...(source?.notices ?? [])],
    comments: source?.comments ?? [],
  };
}

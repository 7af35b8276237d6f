import type { Files } from '../../adapters/files.js';
import { openTemplate } from '../../adapters/terraform/resources/embedded.js';
import { loadHclReader } from '../../adapters/terraform/language/hcl-reader.js';
import type { PlanJson } from '../../adapters/terraform/document/plan-json.js';
import { readSource } from '../../adapters/terraform/source/read-source.js';
import { sourceOfPlan as readSourceOfPlan } from '../../adapters/terraform/source/source-of-plan.js';
import type { SourceValues } from '../../adapters/terraform/instances/source-values.js';
import { allOf, PreflightError } from '../../core/error.js';
import type { Notice } from '../../graph/notice.js';
import type { SourceComment } from '../../graph/source-comment.js';
import type { Host } from '../../io/host.js';
import { hasFlag, textsInOrder, textsOf, type Parsed } from '../line/command.js';
import type { Gathered, LoadedInput } from './loaded.js';
import { filesOf, type SourceOfPlan } from './source-folder.js';

/** Reads folders of Terraform source that are inputs by themselves into their places among those that are loaded. */
export async function loadSources({ sources, loaded, errors }: Gathered, parsed: Parsed, host: Host): Promise<void> {
  for (const { index, folder } of sources.values()) {
    try {
      loaded[index] = await loadSource(folder, parsed, host);
    } catch (error) {
      if (!(error instanceof PreflightError)) throw error;
      errors.push(...allOf(error));
    }
  }
}

async function loadSource(folder: string, parsed: Parsed, host: Host): Promise<LoadedInput> {
  const given = textsInOrder(parsed, ['var', 'var-file']).map(({ name, text }) =>
    name === 'var' ? { value: text } : { file: text },
  );
  const { graph, openTemplates, resources, notices, comments } = readSource({
    folder,
    files: withNamedFiles(filesOf(folder, parsed, host), textsOf(parsed, 'var-file'), host),
    hcl: await loadHclReader(),
    given,
    isStrict: hasFlag(parsed, 'strict-vars'),
  });
  openTemplates?.(openTemplate);
  return { summary: { path: folder, kind: 'terraform-source', resources }, graph, notices, comments };
}

/** What the command line names is read wherever it lies. */
function withNamedFiles(files: Files, named: readonly string[], host: Host): Files {
  const around = new Map(named.map(path => [path, host.filesAround(path, undefined)]));
  return { ...files, read: path => (around.get(path) ?? files).read(path) };
}

/** What the source of a plan tells, and what has to be said about it. */
export interface FoundSource {
  readonly values: SourceValues | undefined;
  readonly notices: readonly Notice[];
  readonly comments: readonly SourceComment[];
}

/** A plan, and the folders where its source may be, the likeliest first. */
interface PlanWithFolders {
  readonly plan: PlanJson;
  readonly path: string;
  readonly folders: readonly SourceOfPlan[];
}

/** Finds the source of a plan. */
export async function sourceOfPlan(
  { plan, path, folders }: PlanWithFolders,
  parsed: Parsed,
  host: Host,
): Promise<FoundSource> {
  const hcl = await loadHclReader();
  const notices: Notice[] = [];
  for (const { folder, isGiven, isOwn } of folders) {
    try {
      const found = readSourceOfPlan({ plan, folder, files: filesOf(folder, parsed, host), hcl });
      if (found.values !== undefined) {
        const changed = isGiven ? undefined : changedAfter(path, found.files, host);
        return changed === undefined
          ? { values: found.values, notices: [usedNotice(folder, isOwn, path)], comments: found.comments }
          : { values: undefined, notices: [changedNotice(folder, changed, path)], comments: [] };
      }
      if (found.differences.length === 0) return { values: undefined, notices: [], comments: [] };
      if (isGiven || isOwn) notices.push(differentNotice(folder, found.differences, path));
    } catch (error) {
      if (!(error instanceof PreflightError) || isGiven) throw error;
      if (isOwn) notices.push(unreadableNotice(folder, error, path));
    }
  }
  return { values: undefined, notices: notices.slice(0, 1), comments: [] };
}

/** A checkout writes its files within moments. */
const moments = 2000;

/** A file of source that was changed after the plan was written: plan JSON does not show all that may differ then. */
function changedAfter(plan: string, files: readonly string[], host: Host): string | undefined {
  const written = host.changedAt(plan);
  if (written === undefined) return undefined;
  return files.find(file => (host.changedAt(file) ?? 0) > written + moments);
}

function changedNotice(folder: string, changed: string, file: string): Notice {
  const message = `the Terraform source in ${folder} decides nothing, as ${changed} was changed after the plan was written`;
  return { message: `${message}; if it is that of the plan all the same, name it: --source ${folder}`, file };
}

function usedNotice(folder: string, isOwn: boolean, file: string): Notice {
  const where = isOwn ? `${folder}, where the plan lies` : folder;
  return { message: `what the plan leaves open is decided by the Terraform source in ${where}`, file };
}

function differentNotice(folder: string, differences: readonly string[], file: string): Notice {
  const shown = differences.slice(0, 3).join(', ');
  const more = differences.length > 3 ? ` and ${differences.length - 3} more` : '';
  const message = `the Terraform source in ${folder} is not that of the plan: they differ in ${shown}${more}; it decides nothing`;
  return { message, file };
}

function unreadableNotice(folder: string, { message, place }: PreflightError, file: string): Notice {
  const line = place?.line === undefined ? '' : `:${place.line}`;
  const where = place === undefined ? '' : `${place.file}${line}: `;
  return { message: `the Terraform source in ${folder} is not used: ${where}${message}`, file };
}

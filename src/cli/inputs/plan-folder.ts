import { PreflightError } from '../../core/error.js';
import type { Notice } from '../../graph/notice.js';
import type { Host } from '../../io/host.js';
import { codeOf } from '../../io/system-error.js';

/** How the files of plans are called that lie in their stacks' folders. */
const planName = /^(?:.+\.)?(?:tf)?plan\.json$/iu;

/** What makes a folder a thing of its own: a root module, or a template. */
const ownName = /\.(?:tf|tofu|bicep|bicepparam)$|\.tf\.json$|^(?:azuredeploy|main|mainTemplate)\.json$/iu;

/** Inputs with the plans below each folder that is no input itself in place of that folder. */
export function withPlansBelow(
  paths: readonly string[],
  host: Host,
): { readonly paths: readonly string[]; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const expanded = paths.flatMap(path => {
    const plans = path === '-' || path === '' || !host.isFolder(path) ? [] : plansBelow(path, host);
    if (plans.length === 0) return [path];
    const count = plans.length === 1 ? 'the plan' : `the ${plans.length} plans`;
    notices.push({ message: `this folder stands for ${count} below it: ${shown(plans)}`, file: path });
    return plans;
  });
  return { paths: expanded, notices };
}

function plansBelow(folder: string, host: Host): readonly string[] {
  const base = folder.replace(/[/\\]+$/u, '');
  const names = host
    .filesAround(`${base}/main.bicep`, undefined)
    .list(base)
    .map(path => path.slice(base.length + 1));
  if (names.some(name => ownName.test(name))) return [];
  try {
    return host.listBelow(base, planName);
  } catch (cause) {
    const message = `a folder below it cannot be listed (${codeOf(cause)}), so plans could be missing`;
    throw new PreflightError('input', message, { place: { file: folder }, advice: 'name the plans themselves', cause });
  }
}

function shown(plans: readonly string[]): string {
  const most = 5;
  const more = plans.length > most ? ` and ${plans.length - most} more` : '';
  return `${plans.slice(0, most).join(', ')}${more}`;
}

import { posix } from 'node:path';
import { sortedUnique } from '../../../core/order.js';

/** What a repository has that can be checked. Paths are from its root, with forward slashes. */
export interface Survey {
  /** Folders of Terraform root modules; `.` for the root of the repository. */
  readonly terraform: readonly string[];
  /** Bicep files that no other one uses, parameter files that name one, and ARM templates. */
  readonly templates: readonly string[];
  /** ARM templates alone, which no ending tells from other JSON. */
  readonly jsonTemplates: readonly string[];
  /** Folders with Terraform files that look like modules for others. */
  readonly modules: readonly string[];
  /** Paths that a line of a workflow cannot hold. */
  readonly oddNames: readonly string[];
  /** The command that plans: tofu where the repository says so. */
  readonly planner: 'terraform' | 'tofu';
  readonly usesTerragrunt: boolean;
}

/** Finds out what there is from the names of all files and the beginnings of some. */
export function survey(all: readonly string[], read: (path: string) => string): Survey {
  const files = all.filter(canStandInWorkflow);
  const { roots, modules } = terraformFolders(files, read);
  const jsonTemplates = armTemplates(files, read);
  return {
    terraform: roots,
    templates: sortedUnique([...bicepEntries(files, read), ...jsonTemplates]),
    jsonTemplates,
    modules,
    oddNames: all.filter(path => !canStandInWorkflow(path) && /\.(?:tf|tofu|bicep|bicepparam|json)$/u.test(path)),
    planner: files.some(path => /\.tofu(?:\.json)?$|(?:^|\/)\.opentofu-version$/u.test(path)) ? 'tofu' : 'terraform',
    usesTerragrunt: files.some(path => /(?:^|\/)terragrunt\.hcl$/u.test(path)),
  };
}

/** A list of inputs has one a line, trims it, and takes `!` for leaving out; what is not text is in no workflow. */
function canStandInWorkflow(path: string): boolean {
  return path === path.trim() && !path.startsWith('!') && !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/u.test(path);
}

const terraformFile = /\.(?:tf|tofu)(?:\.json)?$/u;
/** What only the module has that is planned: providers with settings, and a place for the state. */
const rootBlock = /^\s*(?:provider\s+"[^"\n]*"\s*\{|backend\s+"|cloud\s*\{)|"(?:provider|backend|cloud)"\s*:/mu;
const rootFile = /(?:^|\/)(?:\.terraform\.lock\.hcl|[^/]*\.tfvars(?:\.json)?)$/u;
const localSource = /^\s*"?source"?\s*[=:]\s*"(\.{1,2}\/[^"\n]*)"/gmu;

interface TerraformFolders {
  readonly roots: readonly string[];
  readonly modules: readonly string[];
}

function terraformFolders(files: readonly string[], read: (path: string) => string): TerraformFolders {
  const marked = new Set(files.filter(path => rootFile.test(path)).map(folderOf));
  const used = new Set<string>();
  const folders = new Set<string>();
  for (const path of files.filter(name => terraformFile.test(name))) {
    const [text, folder] = [read(path), folderOf(path)];
    folders.add(folder);
    if (rootBlock.test(text)) marked.add(folder);
    for (const [, source = ''] of text.matchAll(localSource)) used.add(resolved(folder, source));
  }
  const isRoot = (folder: string): boolean => marked.has(folder) && !used.has(folder);
  const sorted = sortedUnique(folders);
  return {
    roots: sorted.filter(isRoot),
    modules: sorted.filter(folder => !isRoot(folder) && !used.has(folder)),
  };
}

/** `module x 'path'`, `import … from 'path'`, `using 'path'` and `extends 'path'`. */
const bicepReference = /^[ \t]*(?:module\s+\w+|import\b[^'\n]*\bfrom|using|extends)\s+'([^'\n]+)'/gmu;

function bicepEntries(files: readonly string[], read: (path: string) => string): readonly string[] {
  const entries = new Set(files.filter(path => path.endsWith('.bicep')));
  for (const path of files.filter(name => name.endsWith('.bicepparam')))
    if (/^[ \t]*using\s+'/mu.test(read(path))) entries.add(path);
  for (const path of files.filter(name => /\.bicep(?:param)?$/u.test(name)))
    for (const [, target = ''] of read(path).matchAll(bicepReference)) entries.delete(resolved(folderOf(path), target));
  return [...entries];
}

const armSchema = /"\$schema"\s*:\s*"[^"\n]*deploymentTemplate\.json/iu;

/** Not those that were compiled from a Bicep file beside them, which say the same. */
function armTemplates(files: readonly string[], read: (path: string) => string): readonly string[] {
  const known = new Set(files);
  return files.filter(
    path => path.endsWith('.json') && !known.has(path.replace(/\.json$/u, '.bicep')) && armSchema.test(read(path)),
  );
}

function folderOf(path: string): string {
  return posix.dirname(path);
}

function resolved(folder: string, path: string): string {
  return posix.join(folder, path).replace(/(?<=.)\/$/u, '');
}

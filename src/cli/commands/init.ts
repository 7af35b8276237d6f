import { shortened } from '../../core/list.js';
import { configNames } from '../../config/config.js';
import type { Host } from '../../io/host.js';
import type { Repository } from '../../io/repository-files.js';
import { printable } from '../../report/printable.js';
import { tool } from '../../report/report.js';
import { count } from '../../report/words.js';
import { hasFlag, textOf, type Parsed } from '../line/command.js';
import { configText } from './init/config-text.js';
import { hookEntry } from './init/hook.js';
import { survey, type Survey } from './init/survey.js';
import { mostJobs, workflowText } from './init/workflow.js';
import { nextSteps } from './init/next-steps.js';
import { usage } from '../line/usage.js';

/** A file to write, and what stands for it where somebody has one. */
interface Draft {
  /** The name to write it by, then others that would say the same. */
  readonly names: readonly [string, ...string[]];
  readonly about: string;
  readonly text: string;
  /** What one would add to an existing file; absent where nothing is missing. */
  readonly addition?: { readonly where: string; readonly text: string };
}

/** Writes what the repository lacks of a configuration, a workflow and a hook, and tells what to do next. */
export async function run(parsed: Parsed, host: Host): Promise<number> {
  const owner = ownerOf(parsed);
  const repository = host.openRepository();
  const { files, isCut } = repository.list();
  const found = survey(files, path => repository.head(path));
  const isDry = hasFlag(parsed, 'dry-run');
  const lines = draftsOf(found, owner).flatMap(draft => settle(draft, repository, isDry));
  await host.stdout.write([
    ...lines.map(line => `${line}\n`),
    ...leftOut(found, isCut).map(line => `${line}\n`),
    ...nextSteps({ found, owner, has: path => repository.has(path), isDry }).map(line => `${line}\n`),
  ]);
  return 0;
}

/** As GitHub has names of accounts, so that it can stand in an address. */
function ownerOf(parsed: Parsed): string {
  const given = textOf(parsed, 'owner') ?? 'OWNER';
  if (/^[A-Za-z\d](?:[A-Za-z\d-]{0,37}[A-Za-z\d])?$/u.test(given)) return given;
  throw usage(`--owner must be the name of a GitHub account, not “${given}”`, parsed.command);
}

function draftsOf(found: Survey, owner: string): readonly Draft[] {
  const workflow = workflowText(found, owner);
  const entry = hookEntry(found, owner, tool.version);
  return [
    { names: configNames, about: 'how integrations are judged', text: configText },
    ...(workflow === undefined
      ? []
      : [
          {
            names: ['.github/workflows/vnet-preflight.yml', '.github/workflows/vnet-preflight.yaml'] as const,
            about: `checks every pull request: ${contents(found)}`,
            text: workflow,
            addition: { where: 'its jobs could become', text: workflow },
          },
        ]),
    {
      names: ['.pre-commit-config.yaml'],
      about: 'checks what changes before a commit',
      text: `repos:\n${entry}`,
      addition: { where: 'add below its “repos:”', text: entry },
    },
  ];
}

function contents({ terraform, templates }: Survey): string {
  return [
    ...(terraform.length === 0 ? [] : [`${count(terraform.length, 'Terraform root module')} (${names(terraform)})`]),
    ...(templates.length === 0 ? [] : [`${count(templates.length, 'template')} (${names(templates)})`]),
  ].join(' and ');
}

function names(paths: readonly string[]): string {
  return shortened(
    paths.map(path => printable(path)),
    5,
  ).join(', ');
}

/** Writes a file, or says why not and what one would add. */
function settle({ names: paths, about, text, addition }: Draft, repository: Repository, isDry: boolean): string[] {
  const shown = (path: string): string => (repository.root === '.' ? path : `${repository.root}/${path}`);
  const [path] = paths;
  const existing = paths.find(name => repository.has(name));
  if (existing === undefined && isDry) return [`would write ${shown(path)}: ${about}`, '', ...indented(text), ''];
  if (existing === undefined && repository.create(path, text)) return [`wrote ${shown(path)}: ${about}`];
  const taken = existing ?? path;
  const content = repository.head(taken);
  if (content === text) return [`left ${shown(taken)} as it is: it says the same`];
  if (addition === undefined || content.includes('vnet-preflight'))
    return [`left ${shown(taken)} alone, which is there already`];
  return [`left ${shown(taken)} alone; ${addition.where}:`, '', ...indented(addition.text), ''];
}

function indented(text: string): readonly string[] {
  return text
    .trimEnd()
    .split('\n')
    .map(line => (line === '' ? '' : `    ${line}`));
}

/** What somebody might expect to find in the workflow and does not. */
function leftOut(found: Survey, isCut: boolean): readonly string[] {
  const { terraform, templates, modules, oddNames } = found;
  const tooMany = Math.max(terraform.length, templates.length) - mostJobs;
  return [
    ...(terraform.length + templates.length > 0
      ? []
      : ['no workflow: there is no Terraform root module, Bicep file or ARM template here to check']),
    ...(modules.length === 0
      ? []
      : [`not planned, as they have no provider, backend or values of their own: ${names(modules)}`]),
    ...(oddNames.length === 0 ? [] : [`left out, as a workflow cannot hold such names: ${names(oddNames)}`]),
    ...(tooMany > 0 ? [`left out of the workflow: ${tooMany} beyond the ${mostJobs} jobs that a matrix makes`] : []),
    ...(isCut ? ['there are more files here than are looked at, so something may be missing from the workflow'] : []),
  ];
}

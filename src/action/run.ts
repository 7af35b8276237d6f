import { check, type Checked } from '../cli/commands/check.js';
import { commands } from '../cli/line/commands.js';
import type { Parsed } from '../cli/line/command.js';
import { parsePlain } from '../cli/line/parse-plain.js';
import { filesRead } from '../cli/output/targets.js';
import { reportTrouble, troublesOf } from '../cli/output/trouble.js';
import { checkValues } from '../cli/line/usage.js';
import { expandPatterns } from '../io/glob.js';
import { runProgram, type Host } from '../io/host.js';
import { appendText, randomWord } from '../io/runner.js';
import { renderGraph } from '../report/graph-json.js';
import { githubAnnotations, githubCommand } from '../report/github.js';
import { isClean } from '../report/summary-line.js';
import { outputsOf, outputsText } from './outputs.js';
import { readRequest, wrongInput, type ActionRequest } from './request.js';
import { tryComment } from './try-comment.js';

/** Runs the action as the runner starts it: everything that it is told comes by the environment. */
export async function run(): Promise<void> {
  await runProgram(action, onTrouble);
}

async function action(host: Host): Promise<number> {
  try {
    const request = readRequest(host.environment);
    const words = ['check', ...request.options, ...expandPatterns(request.inputs).map(asPositional)];
    return await checked(request, words, host);
  } catch (error) {
    return await onTrouble(host, error);
  }
}

/** A name that begins with a dash is no option. */
function asPositional(path: string): string {
  return path.startsWith('-') ? `./${path}` : path;
}

async function checked(request: ActionRequest, words: readonly string[], host: Host): Promise<number> {
  const result = await inSilence(host, async () => {
    const parsed = parsePlain(words, commands);
    // What could be wrong with an input was refused by its own name before.
    if (parsed === undefined) throw new Error(`the command line ${words.join(' ')} is not understood`);
    refuseClash(request, parsed, host);
    return check(checkValues(parsed), host, request.graph !== '');
  });
  const { report, graph, rules, status } = result;
  if (request.graph !== '') host.writeFile(request.graph, renderGraph(graph));
  const pathFromRoot = (path: string): string => host.pathFromRoot(path);
  if (request.annotations)
    await host.stdout.write(githubAnnotations(report, { rules, pathFromRoot }, request.comment ? 1 : 0));
  await writeSummary(request, result, host);
  const comment = request.comment ? await commented(request, result, host) : 'none';
  await writeOutputs(host, new Map([...outputsOf(report), ['comment', comment], ...request.files]));
  return status;
}

/** The graph is written last, over whatever is there. */
function refuseClash({ graph, files }: ActionRequest, parsed: Parsed, host: Host): void {
  if (graph === '') return;
  const taken = [...filesRead(parsed), ...files.values()].map(path => host.pathIdentity(path));
  if (taken.includes(host.pathIdentity(graph)))
    throw wrongInput('graph', 'names a file that is read, or one that a report is written to');
}

/** What stands in a report is no command, even if it should look like one. */
async function inSilence<T>(host: Host, work: () => Promise<T>): Promise<T> {
  const word = randomWord();
  await host.stdout.write(`::stop-commands::${word}\n`);
  try {
    return await work();
  } finally {
    await host.stdout.write(`::${word}::\n`);
  }
}

async function writeSummary({ summary }: ActionRequest, { report, graph, rules }: Checked, host: Host): Promise<void> {
  if (!summary) return;
  const { jobSummary } = await import('./pages.js');
  const { environment } = host;
  const page = jobSummary({ report, graph, rules, environment, pathFromRoot: path => host.pathFromRoot(path) });
  await handOver(host, 'GITHUB_STEP_SUMMARY', page);
}

async function commented(request: ActionRequest, { report, rules }: Checked, host: Host): Promise<string> {
  const { commentBody } = await import('./pages.js');
  const body = commentBody({ report, rules, environment: host.environment });
  return tryComment(request, { body, isWorthOne: !isClean(report.summary) }, host);
}

async function writeOutputs(host: Host, outputs: ReadonlyMap<string, string>): Promise<void> {
  await handOver(host, 'GITHUB_OUTPUT', outputsText(outputs, randomWord));
}

/** Adds to a file that the runner reads. One that cannot be written to costs what would stand in it, not the verdict. */
async function handOver(host: Host, variable: 'GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY', text: string): Promise<void> {
  const file = host.environment[variable] ?? '';
  if (file === '' || appendText(file, text)) return;
  const message = `the file that ${variable} names cannot be written to; the verdict does not depend on it`;
  await host.stdout.write(githubCommand({ severity: 'warning', title: variable, message }, path => path));
}

/** Says wherever a result would stand that there is none, so that no earlier one passes for this run's. */
async function onTrouble(host: Host, error: unknown): Promise<number> {
  const status = await reportTrouble(host, error);
  const errors = troublesOf(error);
  const found = errors ?? [{ message: 'a defect of vnet-preflight, see the log', place: undefined, advice: undefined }];
  const messages = found.map(({ message, advice }) => (advice === undefined ? message : `${message}; ${advice}`));
  const lines = found.map(({ place }, index) =>
    [place?.file, messages[index]].filter(part => part !== undefined).join(': '),
  );
  for (const [index, { place }] of found.slice(0, mostErrors).entries()) {
    const spot = place === undefined ? {} : { spot: { ...place, address: '' } };
    const annotation = {
      severity: 'error',
      title: 'nothing was checked',
      message: messages[index] ?? '',
      ...spot,
    } as const;
    await host.stdout.write(githubCommand(annotation, path => host.pathFromRoot(path)));
  }
  await writeOutputs(host, new Map([['verdict', 'error']]));
  await tellTrouble(host, lines);
  return status;
}

/** GitHub shows no more of a step. */
const mostErrors = 10;

async function tellTrouble(host: Host, messages: readonly string[]): Promise<void> {
  const { footer, troublePage } = await import('./pages.js');
  const page = troublePage(messages);
  const request = requestOrNothing(host);
  if (request?.summary !== false) await handOver(host, 'GITHUB_STEP_SUMMARY', page);
  if (request?.comment === true)
    await tryComment(request, { body: page + footer(host.environment), isWorthOne: false }, host);
}

/** The trouble may be in the inputs of the step themselves. */
function requestOrNothing({ environment }: Host): ActionRequest | undefined {
  try {
    return readRequest(environment);
  } catch {
    return undefined;
  }
}

import { rememberText } from '../../core/remember.js';
import type { Host } from '../../io/host.js';
import { printable } from '../../report/printable.js';
import type { WrapRequest } from '../../wrap/request.js';
import { run as check } from './check.js';
import { hasFlag, textOf, textsOf, type Parsed, type Runnable } from '../line/command.js';
import { program } from '../line/commands.js';
import { reportFormats, type ReportFormat } from '../line/options.js';
import { targetsOf, withErrors } from '../output/targets.js';
import { usage } from '../line/usage.js';
import { settingsOf } from '../settings/settings.js';

/** `plan`: runs the program's own plan and checks it. */
export const plan: Runnable = {
  async run(parsed, host) {
    const request = requestOf(parsed, host);
    return (await import('../../wrap/plan.js')).plan(request);
  },
};

/** `apply`: applies the plan that was checked, or does not. */
export const apply: Runnable = {
  async run(parsed, host) {
    const request = requestOf(parsed, host);
    return (await import('../../wrap/apply.js')).apply(request);
  },
};

function requestOf(parsed: Parsed, host: Host): WrapRequest {
  const override = textOf(parsed, 'override');
  if (override?.trim() === '') throw usage('--override needs a reason', parsed.command);
  // A mistake here is told before a plan is made, which can take minutes.
  const targets = targetsOf({ ...parsed, positionals: [] }, reportFormats, host);
  const isOnScreen = parsed.values.has('format') && targets.some(({ file }) => file === undefined);
  // What is read before the plan is made is not read again: it may be a pipe.
  const readOnce = rememberText(async path => host.readInput(path));
  return {
    words: parsed.positionals,
    binary: textOf(parsed, 'binary'),
    isVerbose: hasFlag(parsed, 'verbose'),
    isQuiet: hasFlag(parsed, 'quiet'),
    override,
    environment: host.environment,
    tell: async text => host.stderr.write(`${program}: ${printable(text, 4000)}\n`),
    prepare: async folder =>
      withErrors(targets, host, async () => {
        const known = { ...host, readInput: readOnce };
        const { inventories } = await settingsOf(parsed, foldersOf(folder), known);
        if (inventories.length > 0)
          await (await import('../inputs/load-inventories.js')).loadInventories(inventories, known);
      }),
    check: async ({ name, json, isStream, folder }) =>
      check(
        {
          ...(isStream && !isOnScreen ? asStream(parsed) : parsed),
          positionals: [name],
          workingFolders: foldersOf(folder),
        },
        // A configuration and a baseline are files all the same.
        { ...host, readInput: async path => (path === name ? json : readOnce(path)) },
      ),
  };
}

function foldersOf(folder: string | undefined): readonly string[] {
  return folder === undefined ? [] : [folder];
}

/** What is not asked for in another format joins the lines of JSON that the program writes. */
function asStream(parsed: Parsed): Parsed {
  const formats = [...textsOf(parsed, 'format'), 'terraform-json' satisfies ReportFormat];
  return { ...parsed, values: new Map([...parsed.values, ['format', formats]]) };
}

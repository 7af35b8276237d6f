import { gzipSync } from 'node:zlib';
import type { Rules } from '../../policy/verdicts/judge.js';
import { findingsOf, type Finding } from '../finding.js';
import { noticeText } from '../notices.js';
import { openQuestions, type OpenQuestion } from '../open-question.js';
import { printable } from '../printable.js';
import type { Report, RunReport } from '../report.js';
import { sarifLocations, sarifText, type PathFromRoot, type Placed, type SarifLocation } from './sarif-places.js';
import { sarifResults } from './sarif-results.js';
import { sarifRules, type SarifRule } from './sarif-rules.js';
import { count } from '../words.js';
import { shortened } from '../../core/list.js';
import { prettyJson } from '../pretty-json.js';

export interface SarifOptions {
  readonly rules: Rules;
  readonly pathFromRoot: PathFromRoot;
}

/** What GitHub takes of one upload, by its documentation of SARIF support for code scanning. */
const limits = { results: 25_000, compressedBytes: 10_000_000, notifications: 1000 };

/**
 * The report as SARIF 2.1.0 for code scanning: what does not hold as results, what could not be decided
 * and what is to be known of the inputs as notifications of the run, because hosts make an alert of every
 * result whatever its kind. Verdicts stand the heaviest first, so what is over a limit is the least severe.
 */
export function renderSarif(report: RunReport, { rules, pathFromRoot }: SarifOptions): string {
  const all = findingsOf(report.verdicts, rules, 'block');
  const parts = {
    rules: sarifRules(report, rules),
    locate: sarifLocations(pathFromRoot, report.inputs[0]?.path ?? '-'),
    category: categoryOf(report, pathFromRoot),
  };
  let kept = Math.min(all.length, limits.results);
  for (;;) {
    const text = prettyJson(documentOf(report, all.slice(0, kept), all.length, parts));
    const size = text.length <= limits.compressedBytes / 4 ? 0 : gzipSync(text).length;
    if (size <= limits.compressedBytes || kept === 0) return text;
    kept = Math.floor(kept * 0.9 * (limits.compressedBytes / size));
  }
}

interface Parts {
  readonly rules: readonly SarifRule[];
  readonly locate: (placed: Placed, id?: number) => SarifLocation;
  readonly category: string;
}

function documentOf(report: RunReport, findings: readonly Finding[], total: number, parts: Parts): object {
  const indexes = new Map(parts.rules.map(({ id }, index) => [id, index]));
  const ruleIndex = (policy: string): number => indexes.get(printable(policy, 255)) ?? -1;
  const { name, version } = report.tool;
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name,
            version,
            semanticVersion: version,
            informationUri,
            rules: parts.rules,
            notifications: descriptors,
          },
        },
        automationDetails: { id: parts.category },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notificationsOf(report, total - findings.length, { ...parts, ruleIndex }),
          },
        ],
        columnKind: 'utf16CodeUnits',
        results: sarifResults(findings, { locate: parts.locate, ruleIndex }),
        properties: { profile: report.profile, summary: report.summary },
      },
    ],
  };
}

/** Where the program is published. */
const informationUri = 'https://www.npmjs.com/package/vnet-preflight';

const descriptors = [
  descriptor(
    'undecided',
    'The input does not tell whether a policy holds.',
    'Give the input that holds the value named in the notification, for example the plan of the network beside that of the app. With --strict what is undecided fails the check.',
  ),
  descriptor(
    'notice',
    'Something is to be known about the inputs.',
    'No policy judges it, but it can mean that a part of the deployment was not seen, as in a partial plan.',
  ),
  descriptor(
    'left-out',
    'Results are over the limits of hosts.',
    'The results of the lowest severity were left out. The formats text and json hold all of them.',
  ),
];

function descriptor(id: string, text: string, help: string) {
  return { id, shortDescription: { text }, fullDescription: { text: help }, help: { text: help } };
}

/** One input stands for a root module, whose alerts are apart from those of the others; several are one estate. */
function categoryOf({ inputs, tool }: Report, pathFromRoot: PathFromRoot): string {
  const [only] = inputs;
  const path = only === undefined || inputs.length > 1 || only.path === '-' ? '' : pathFromRoot(only.path);
  return `${tool.name}/${path === '' ? '' : `${printable(path, 200).replaceAll(/^\/+/gu, '')}/`}`;
}

interface NotificationSettings extends Parts {
  readonly ruleIndex: (policy: string) => number;
}

function notificationsOf(report: Report, leftOut: number, settings: NotificationSettings): readonly object[] {
  const questions = openQuestions(report.verdicts);
  const shown = questions.slice(0, limits.notifications);
  const missing = questions.length - shown.length;
  return [
    ...(leftOut > 0
      ? [notification('left-out', 'warning', `${count(leftOut, 'result')} of lower severity left out`)]
      : []),
    ...(missing > 0 ? [notification('left-out', 'note', `${count(missing, 'open question')} left out`)] : []),
    ...shown.map(question => undecidedNotification(question, settings)),
    ...report.notices.slice(0, limits.notifications).map(notice => notification('notice', 'note', noticeText(notice))),
  ];
}

function undecidedNotification(
  { reason, symbols, verdicts }: OpenQuestion,
  { locate, ruleIndex }: NotificationSettings,
): object {
  const [first] = verdicts;
  const policies = [...new Set(verdicts.map(({ policy }) => policy))];
  const unknown = symbols.length === 0 ? '' : ` (unknown: ${shortened(symbols, 3).join(', ')})`;
  const text = `undecided: ${reason}${unknown}; it leaves open ${shortened(policies, 10).join(', ')}`;
  const subjects = new Map(verdicts.map(({ subject }) => [subject.address, subject]));
  return {
    ...notification('undecided', 'note', text),
    ...(first !== undefined && {
      associatedRule: { id: printable(first.policy, 255), index: ruleIndex(first.policy) },
      locations: [...subjects.values()].slice(0, 10).map(subject => locate(subject)),
    }),
  };
}

function notification(id: string, level: 'warning' | 'note', text: string): object {
  const index = descriptors.findIndex(item => item.id === id);
  return { descriptor: { id, index }, level, message: { text: sarifText(text) } };
}

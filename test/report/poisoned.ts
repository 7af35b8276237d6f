import type { Report, ReportedVerdict } from '../../src/report/report.js';
import { report, undecided, verdict } from './samples.js';

/** What must never reach a terminal or a log from a name that somebody else chose. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
export const harmful = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/u;

export const nasty: readonly (readonly [what: string, text: string, shown: string])[] = [
  ['a colour', '\u001B[31mred\u001B[0m', 'red'],
  ['a link', '\u001B]8;;https://evil.example\u0007click\u001B]8;;\u0007', 'click'],
  ['a title', '\u001B]0;owned\u0007x', 'x'],
  ['a sequence without an end', 'x\u001B[', String.raw`x\u{1b}[`],
  ['an eight-bit sequence', 'a\u009B31mb', 'ab'],
  ['a carriage return', 'good\rbad', String.raw`good\rbad`],
  ['a new line', 'one\n::error::two', String.raw`one\n::error::two`],
  ['a reversal (CVE-2021-42574)', 'a\u202Eb\u2066c', String.raw`a\u{202e}b\u{2066}c`],
  ['an invisible character', 'a\u200Bb\uFEFFc', String.raw`a\u{200b}b\u{feff}c`],
  ['half a pair', 'a\uD83Db', String.raw`a\u{d83d}b`],
  ['a line separator', 'a\u2028b', String.raw`a\u{2028}b`],
  ['a tag character', 'a\u{E0041}b', String.raw`a\u{e0041}b`],
  ['a workflow command', '::set-output name=x::y', String.raw`\u{3a}:set-output name=x::y`],
  ['an old workflow command', 'a ##[add-mask]b', String.raw`a \u{23}#[add-mask]b`],
  ['a logging command', 'a##vso[task.setvariable variable=x]b', String.raw`a\u{23}#vso[task.setvariable variable=x]b`],
  ['a prefix of the sixth version', 'fd00::/8, ::/0 and ::1', 'fd00::/8, ::/0 and ::1'],
  [
    'markup',
    '<img src=x onerror=alert(1)>|`@team` #12 [a](http://evil.example)',
    '<img src=x onerror=alert(1)>|`@team` #12 [a](http://evil.example)',
  ],
  ['the word that Atlantis looks for', 'failover', 'failover'],
  ['ordinary text of any script', 'Straße 名前 😀', 'Straße 名前 😀'],
];

/** A report whose every foreign text is one and the same. */
export function poisoned(text: string): Report {
  const place = { file: text, pointer: `/${text}` };
  const poison = (item: ReportedVerdict): ReportedVerdict => ({
    ...item,
    policy: text,
    title: text,
    message: text,
    subject: { kind: 'integration', id: text, address: text, ...place },
    evidence: [
      { fact: 'a.name', value: text, address: text, ...place },
      { fact: 'b', value: [text, { [text]: text }], address: text },
      { fact: 'c', symbol: text, reason: text },
    ],
    related: [{ role: text, address: `${text}x`, ...place }],
    remedy: text,
  });
  const verdicts = [
    verdict(),
    undecided('a/b', 'x', 'y'),
    verdict({ verdict: 'pass' }),
    verdict({ verdict: 'not-applicable' }),
  ].map(poison);
  return report(verdicts, {
    notices: [{ message: text, file: text }],
    inputs: [{ path: text, kind: text, resources: 1 }],
  });
}

import { groupBy } from '../core/multimap.js';
import { evidenceLines, relatedLines } from './evidence-text.js';
import type { TextLayout } from './finding-text.js';
import { verdictJson } from './json.js';
import { printable } from './printable.js';
import { everyVerdict, type ReportedVerdict, type RunReport } from './report.js';
import { aside, type Style } from './style.js';
import { count, enumerate, placeText } from './words.js';
import { wrap } from './wrap.js';
import { prettyJson } from './pretty-json.js';

/** What an address means among the verdicts: subjects of its own, or a part that it plays in others. */
export interface AddressMeaning {
  readonly own: readonly ReportedVerdict[];
  /** Verdicts on other subjects that looked at it. */
  readonly part: readonly ReportedVerdict[];
}

/** Finds an address as it is written in the input, or the beginning of an ARM id, whose letter case does not count. */
export function meaningOf(address: string, report: RunReport): AddressMeaning {
  const id = address.toLowerCase();
  const isOwn = ({ subject }: ReportedVerdict): boolean =>
    subject.address === address || (id.startsWith('/') && subject.id.toLowerCase().startsWith(id));
  const plays = ({ evidence, related }: ReportedVerdict): boolean =>
    [...evidence, ...related].some(item => item.address === address);
  const [own, part]: [ReportedVerdict[], ReportedVerdict[]] = [[], []];
  for (const verdict of everyVerdict(report)) {
    if (isOwn(verdict)) own.push(verdict);
    else if (plays(verdict)) part.push(verdict);
  }
  return { own, part };
}

/** All addresses that can be explained. */
export function addressesOf(report: RunReport): readonly string[] {
  const found = new Set<string>();
  for (const { subject, related, evidence } of everyVerdict(report)) {
    for (const { address } of [subject, ...related, ...evidence]) if (address !== undefined) found.add(address);
  }
  return [...found];
}

/** Every policy's verdict on the subjects of an address, with the facts that it rests on. */
export function explainAddress(address: string, { own, part }: AddressMeaning, layout: TextLayout): string {
  const blocks = [...groupBy(own, ({ subject }) => `${subject.kind} ${subject.id}`).values()].map(group =>
    explainSubject(group, layout),
  );
  if (part.length > 0) blocks.push(explainPart(address, part, layout));
  return blocks.map(block => `${block.join('\n')}\n`).join('\n');
}

/** The same as programs read it (`vnet-preflight/explanation/1`). */
export function renderAddressJson(address: string, { own, part }: AddressMeaning): string {
  const verdicts = { own: own.map(verdictJson), part: part.map(verdictJson) };
  return prettyJson({ schema: 'vnet-preflight/explanation/1', address, ...verdicts });
}

function explainSubject(group: readonly ReportedVerdict[], layout: TextLayout): readonly string[] {
  const [first] = group;
  if (first === undefined) return [];
  const { style } = layout;
  const { subject } = first;
  const applied = group.filter(({ verdict }) => verdict !== 'not-applicable');
  const others = group.filter(({ verdict }) => verdict === 'not-applicable').map(({ policy }) => printable(policy));
  return [
    `${style.strong(printable(subject.address))} as ${printable(subject.kind)}${aside(placeText(subject), style)}`,
    style.faint(printable(subject.id)),
    ...applied.flatMap(verdict => ['', ...oneVerdict(verdict, layout)]),
    ...(others.length === 0 ? [] : ['', ...wrap(`not applicable: ${others.join(', ')}`, '  ', layout.width)]),
  ];
}

function oneVerdict(verdict: ReportedVerdict, { style, width }: TextLayout): readonly string[] {
  return [
    `  ${verdictWord(verdict, style)} ${style.strong(printable(verdict.policy))}`,
    ...wrap(printable(verdict.message, 4000), '    ', width),
    ...evidenceLines(verdict, '      ', style),
    ...relatedLines(verdict, '      ', style),
  ];
}

function verdictWord({ verdict, severity }: ReportedVerdict, style: Style): string {
  if (verdict === 'fail') return style[severity](severity);
  return verdict === 'undecided' ? style.undecided(verdict) : style.good(verdict);
}

/** A subnet or a network is no subject itself, but others are judged by it. */
function explainPart(
  address: string,
  part: readonly ReportedVerdict[],
  { style, width }: TextLayout,
): readonly string[] {
  const bySubject = groupBy(part, ({ subject }) => `${subject.kind} ${subject.address}`);
  const lines = [...bySubject].flatMap(([subject, verdicts]) => {
    const open = verdicts.filter(({ verdict }) => verdict === 'fail' || verdict === 'undecided');
    const holds = verdicts.filter(({ verdict }) => verdict === 'pass').map(({ policy }) => printable(policy));
    return [
      `  ${style.strong(printable(subject))}`,
      ...open.flatMap(verdict =>
        wrap(
          `${verdictWord(verdict, style)} ${printable(verdict.policy)}: ${printable(verdict.message, 4000)}`,
          '    ',
          width,
        ),
      ),
      ...(holds.length === 0 ? [] : wrap(`pass: ${enumerate(holds)}`, '    ', width)),
    ];
  });
  return [`${style.strong(printable(address))} plays a part in ${count(bySubject.size, 'subject')}`, ...lines];
}

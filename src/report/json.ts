import type { Evidence, Position } from '../policy/judgement.js';
import { spelledInJson } from './printable.js';
import { everyVerdict, type Report, type ReportedVerdict, type RunReport } from './report.js';

/**
 * The report as programs read it (`vnet-preflight/report/1`), a verdict a piece, as all of them can be longer
 * than a text can. The keys of every object stand in one order.
 */
export function* renderJson(report: RunReport): Generator<string> {
  const head = spelledInJson(JSON.stringify(headJson(report), null, 2));
  yield `${head.slice(0, -'\n}'.length)},\n  "verdicts": [`;
  const start = '\n    ';
  let separator = start;
  for (const verdict of everyVerdict(report)) {
    const json = spelledInJson(JSON.stringify(verdictJson(verdict), null, 2));
    yield `${separator}${json.replaceAll('\n', '\n    ')}`;
    separator = ',\n    ';
  }
  yield `${separator === start ? '' : '\n  '}]\n}\n`;
}

/** Everything before the verdicts. */
function headJson({
  schema,
  tool,
  profile,
  inputs,
  summary,
  notices,
  override,
  failOn,
  failOnUndecided,
}: Report): object {
  const { subjects, fail } = summary;
  return {
    schema,
    tool: { name: tool.name, version: tool.version },
    profile,
    inputs: inputs.map(({ path, kind, resources }) => ({ path, kind, resources })),
    summary: {
      subjects: {
        integration: subjects.integration,
        plan: subjects.plan,
        peering: subjects.peering,
        change: subjects.change,
      },
      fail: { error: fail.error, warning: fail.warning, note: fail.note },
      undecided: summary.undecided,
      unread: summary.unread,
      pass: summary.pass,
      notApplicable: summary.notApplicable,
      waived: summary.waived,
    },
    failOn,
    failOnUndecided,
    notices: notices.map(({ message, address, file }) => ({ message, address, file })),
    override: override && { reason: override.reason },
  };
}

/** One verdict as every document has it. */
export function verdictJson(verdict: ReportedVerdict): object {
  const { policy, severity, title, subject, message, evidence, related, remedy, sources, fingerprint, waiver } =
    verdict;
  return {
    policy,
    severity,
    title,
    verdict: verdict.verdict,
    subject: { kind: subject.kind, id: subject.id, address: subject.address, ...position(subject) },
    message,
    evidence: evidence.map(evidenceJson),
    related: related.map(item => ({ role: item.role, address: item.address, ...position(item) })),
    remedy,
    sources: sources.map(({ file, section }) => ({ file, section })),
    fingerprint,
    waiver: waiver && { reason: waiver.reason, owner: waiver.owner, expires: waiver.expires },
  };
}

function evidenceJson(item: Evidence): object {
  const { fact, value, symbol, reason, address } = item;
  return {
    fact,
    ...(symbol === undefined ? { value: value ?? null } : { symbol, reason }),
    address,
    ...position(item),
  };
}

function position({ file, line, column, endColumn, pointer }: Position): object {
  return { file, line, column, endColumn, pointer };
}

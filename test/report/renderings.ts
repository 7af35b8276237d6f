import { builtInRules } from '../../src/cli/settings/rules.js';
import type { Rules } from '../../src/policy/verdicts/judge.js';
import { renderAtlantis } from '../../src/report/atlantis.js';
import { renderAzure } from '../../src/report/azure.js';
import { renderGithub } from '../../src/report/github.js';
import { renderJunit } from '../../src/report/junit.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import type { Report, RunReport } from '../../src/report/report.js';
import { renderSarif } from '../../src/report/sarif/sarif.js';

export const rules = builtInRules('2025');

/** A few policies are enough where the rules themselves are not looked at. */
export const fewRules: Rules = {
  ...rules,
  policies: rules.policies.filter(({ policy }) => policy.name === 'subnet/too-small'),
};

const same = (file: string): string => file;

export const sarif = (report: Report, known = rules): string =>
  renderSarif(report, { rules: known, pathFromRoot: same });
export const junit = (report: RunReport): string => [...renderJunit(report)].join('');
export const markdown = (report: Report, budget?: number): string =>
  renderMarkdown(report, { rules: fewRules, ...(budget !== undefined && { budget }) });
export const github = (report: Report): string => renderGithub(report, { rules: fewRules, pathFromRoot: same });
export const azure = (report: Report): string => renderAzure(report, { rules: fewRules, absolutePath: same });
export const atlantis = (report: Report, stops = report.summary.fail.error): string =>
  renderAtlantis(report, { rules: fewRules, stops });

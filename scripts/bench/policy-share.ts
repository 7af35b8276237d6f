import { readFile, rm } from 'node:fs/promises';
import { parseInput } from '../../src/adapters/read.js';
import { graphOfPlan } from '../../src/adapters/terraform/whole-plan.js';
import { builtInRules } from '../../src/cli/rules.js';
import { makeReport } from '../../src/report/make-report.js';
import { renderJson } from '../../src/report/json.js';
import type { Input } from './input.js';
import { median } from './measure.js';

/** The part of a run that the project allows its policies. */
const target = 0.3;
const turns = 7;

/**
 * What evaluating all policies costs of a whole run: the time of reading, judging and writing a report, with all
 * policies and with none, by turns in this process; what is left is theirs, the facts that they ask for included.
 */
export async function policyShare(input: Input, file: string): Promise<string> {
  if (!(await input.write(file))) return `share of the policies, ${input.name}: not there, skipped`;
  const content = await readFile(file);
  await rm(file, { force: true });
  const rules = builtInRules('2025');
  const once = (policies: typeof rules.policies): number => {
    const begin = performance.now();
    const read = parseInput(content, 'plan.json');
    if (read.kind !== 'terraform-plan') throw new Error(`${input.name} is no plan`);
    const graph = graphOfPlan(read.plan, 'plan.json');
    const report = makeReport({ graph, inputs: [], notices: read.notices, rules: { ...rules, policies } });
    for (const part of renderJson(report)) if (part === '') throw new Error('an empty part');
    return performance.now() - begin;
  };
  // Runs that do not count, for the compiler.
  for (const policies of [rules.policies, [], rules.policies]) once(policies);
  const shares = Array.from({ length: turns }, () => {
    const [all, none] = [once(rules.policies), once([])];
    return { all, share: (all - none) / all };
  });
  const share = median(shares.map(found => found.share));
  const whole = median(shares.map(found => found.all));
  return `\nevaluating ${rules.policies.length} policies, ${input.name}: ${(share * 100).toFixed(1)} % of ${whole.toFixed(0)} ms (\u2264 ${target * 100} %)`;
}

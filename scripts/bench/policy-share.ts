import { readFile, rm } from 'node:fs/promises';
import { parseInput } from '../../src/adapters/parse-input.js';
import { graphOfPlan } from '../../src/adapters/terraform/whole-plan.js';
import { builtInRules } from '../../src/cli/settings/rules.js';
import { subjectsOf } from '../../src/facts/subjects.js';
import type { Graph } from '../../src/graph/graph.js';
import type { Notice } from '../../src/graph/notice.js';
import { judge } from '../../src/policy/verdicts/judge.js';
import { makeReport } from '../../src/report/make-report.js';
import { renderJson } from '../../src/report/json.js';
import type { Input } from './input.js';
import { median } from './measure.js';

/** The part of a run that the project allows its policies. */
const target = 0.3;
const turns = 7;

/**
 * What evaluating all policies costs of a whole run (reading, judging and writing a report), in one process and by turns.
 * Judging the same subjects once more costs the evaluation alone, as every fact is then known; a run with no policies
 * lacks the facts that they ask for as well.
 */
export async function policyShare(input: Input, file: string): Promise<string> {
  if (!(await input.write(file))) return `share of the policies, ${input.name}: not there, skipped`;
  const content = await readFile(file);
  await rm(file, { force: true });
  const rules = builtInRules('2025');
  const whole = (policies: typeof rules.policies): number =>
    timed(() => {
      const { graph, notices } = graphOf(content);
      const report = makeReport({ graph, inputs: [], notices, rules: { ...rules, policies } });
      for (const part of renderJson(report)) if (part === '') throw new Error('an empty part');
    });
  const evaluating = (): number => {
    const subjects = [...subjectsOf(graphOf(content).graph)];
    judge(subjects, rules);
    return timed(() => judge(subjects, rules));
  };
  // Runs that do not count, for the compiler.
  for (const policies of [rules.policies, [], rules.policies]) whole(policies);
  const found = Array.from({ length: turns }, () => {
    const [all, none, policies] = [whole(rules.policies), whole([]), evaluating()];
    return { all, policies: policies / all, withFacts: (all - none) / all };
  });
  return (
    `\nevaluating ${rules.policies.length} policies, ${input.name}: ${percent(found.map(({ policies }) => policies))}` +
    ` of ${median(found.map(({ all }) => all)).toFixed(0)} ms (\u2264 ${target * 100} %);` +
    ` with deriving the facts that they ask for ${percent(found.map(({ withFacts }) => withFacts))}`
  );
}

function graphOf(content: Buffer): { readonly graph: Graph; readonly notices: readonly Notice[] } {
  const read = parseInput(content, 'plan.json');
  if (read.kind !== 'terraform-plan') throw new Error('the input is no plan');
  return { graph: graphOfPlan(read.plan, 'plan.json'), notices: read.notices };
}

function percent(share: readonly number[]): string {
  return `${(median(share) * 100).toFixed(1)} %`;
}

function timed(run: () => unknown): number {
  const begin = performance.now();
  run();
  return performance.now() - begin;
}

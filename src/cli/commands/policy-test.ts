import { exitStatus } from '../../core/error.js';
import type { Host } from '../../io/host.js';
import { compilePolicy, newCompiler, type Compiler } from '../../policy/conditions/compile.js';
import { exampleFacts, profileOf, runExamples, type ExampleResult } from '../../policy/conditions/examples.js';
import type { PolicyFile } from '../../policy/files/load.js';
import { parametersFor } from '../../policy/parameters.js';
import { trace } from '../../policy/conditions/trace.js';
import { differenceLines } from '../../report/policies/example-difference.js';
import { renderTestedJson, type PlacedDifference, type TestedFile } from '../../report/policies/policy-files-json.js';
import type { Style } from '../../report/style.js';
import { count, placeText } from '../../report/words.js';
import type { Parsed } from '../line/command.js';
import { listFormats } from '../line/options.js';
import { layoutFor } from '../output/layout.js';
import { checkedPolicies } from '../settings/policy-files.js';
import { targetsOf, withErrors, writeTarget } from '../output/targets.js';

/** Checks every policy file of some folders and runs the examples in them. */
export async function run(parsed: Parsed, host: Host): Promise<number> {
  const targets = targetsOf(parsed, listFormats, host);
  const files = await withErrors(targets, host, async () => checkedPolicies(parsed, host));
  const compiler = newCompiler();
  const tested = files.map(file => testedFile(file, compiler));
  for (const target of targets) {
    const text =
      target.kind === 'json' ? renderTestedJson(tested) : textOf(tested, layoutFor(parsed, host, target.file).style);
    await writeTarget(target, text, host);
  }
  return tested.some(({ wrong }) => wrong.length > 0) ? exitStatus.findings : exitStatus.clean;
}

function testedFile(file: PolicyFile, compiler: Compiler): TestedFile {
  const results = runExamples(file.policy, compilePolicy(file.policy, compiler));
  const wrong = results.flatMap((result, index) =>
    result.expected === result.actual ? [] : [differenceOf({ result, index }, file, compiler)],
  );
  return { path: file.path, policy: file.policy, examples: results.length, wrong };
}

function textOf(files: readonly TestedFile[], style: Style): string {
  const examples = files.reduce((sum, file) => sum + file.examples, 0);
  const wrong = files.flatMap(file => file.wrong);
  const total = `${count(files.length, 'policy', 'policies')} with ${count(examples, 'example')}`;
  if (wrong.length === 0) return `${style.good('all well:')} ${total}\n`;
  const lines = wrong.flatMap(({ difference }) => [...differenceLines(difference, style), '']);
  return [...lines, `${style.error('wrong:')} ${count(wrong.length, 'example')} of ${total}`, ''].join('\n');
}

function differenceOf(
  { result, index }: { readonly result: ExampleResult; readonly index: number },
  { policy, placeOf }: PolicyFile,
  compiler: Compiler,
): PlacedDifference {
  const { example } = result;
  const profile = profileOf(policy, example);
  const parameters = parametersFor(policy, profile, example.parameters);
  const facts = exampleFacts(policy.examples, example);
  const place = placeOf(['examples', index], 'value');
  const parts = trace({ policy, facts, parameters }, compiler);
  return { place, difference: { result, place: placeText(place), parts, parameters, profile } };
}

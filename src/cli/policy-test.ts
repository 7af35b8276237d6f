import { exitStatus, type Place } from '../core/error.js';
import type { Host } from '../io/host.js';
import { compilePolicy, newCompiler, type Compiler } from '../policy/compile.js';
import { exampleFacts, profileOf, runExamples, type ExampleResult } from '../policy/examples.js';
import type { PolicyFile } from '../policy/load.js';
import { parametersFor } from '../policy/parameters.js';
import { trace } from '../policy/trace.js';
import { differenceLines, type Difference } from '../report/example-difference.js';
import { count, placeText } from '../report/words.js';
import type { Parsed } from './command.js';
import { layoutFor } from './layout.js';
import { checkedPolicies } from './policy-files.js';

/** Checks every policy file of some folders and runs the examples in them. */
export async function run(parsed: Parsed, host: Host): Promise<number> {
  const files = await checkedPolicies(parsed, host);
  const compiler = newCompiler();
  const { style } = layoutFor(parsed, host);
  const results = files.map(file => ({
    file,
    results: runExamples(file.policy, compilePolicy(file.policy, compiler)),
  }));
  const examples = results.reduce((sum, found) => sum + found.results.length, 0);
  const wrong = results.flatMap(({ file, results: all }) =>
    all.flatMap((result, index) =>
      result.expected === result.actual ? [] : [differenceOf(result, index, file, compiler)],
    ),
  );
  const total = `${count(files.length, 'policy', 'policies')} with ${count(examples, 'example')}`;
  if (wrong.length === 0) {
    await host.stdout.write(`${style.good('all well:')} ${total}\n`);
    return exitStatus.clean;
  }
  const lines = wrong.flatMap(difference => [...differenceLines(difference, style), '']);
  await host.stdout.write(
    [...lines, `${style.error('wrong:')} ${count(wrong.length, 'example')} of ${total}`, ''].join('\n'),
  );
  return exitStatus.findings;
}

function differenceOf(
  result: ExampleResult,
  index: number,
  { policy, placeOf }: PolicyFile,
  compiler: Compiler,
): Difference {
  const { example } = result;
  const profile = profileOf(policy, example);
  const parameters = parametersFor(policy, profile, example.parameters);
  const facts = exampleFacts(policy.examples, example);
  const place: Place = placeOf(['examples', index], 'value');
  return {
    result,
    place: placeText(place),
    parts: trace({ policy, facts, parameters }, compiler),
    parameters,
    profile,
  };
}

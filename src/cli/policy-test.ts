import { exitStatus, PreflightError } from '../core/error.js';
import { subjects } from '../facts/subjects.js';
import type { Host } from '../io/host.js';
import { compilePolicy, newCompiler } from '../policy/compile.js';
import { runExamples, type ExampleResult } from '../policy/examples.js';
import { readPolicy, refuseClashes } from '../policy/load.js';
import type { Policy } from '../policy/policy.js';
import { printable } from '../report/printable.js';
import { count } from '../report/words.js';
import type { Parsed } from './command.js';
import { layoutFor } from './layout.js';
import { Troubles } from './trouble.js';

interface ReadPolicy {
  readonly path: string;
  readonly policy: Policy;
}

/** Checks every policy file of a folder and runs the examples in them. */
export async function run(parsed: Parsed, host: Host): Promise<number> {
  const [folder = 'policies'] = parsed.positionals;
  const files = readPolicies(folder, host);
  refuseClashes(files.map(({ policy }) => policy));
  const compiler = newCompiler();
  const { style } = layoutFor(parsed, host);
  let examples = 0;
  const wrong: string[] = [];
  for (const { path, policy } of files) {
    const results = runExamples(policy, compilePolicy(policy, compiler));
    examples += results.length;
    wrong.push(
      ...results
        .filter(({ expected, actual }) => expected !== actual)
        .map(result => `${printable(path)}: ${mismatch(result)}`),
    );
  }
  const total = `${count(files.length, 'policy', 'policies')} with ${count(examples, 'example')}`;
  if (wrong.length === 0) {
    await host.stdout.write(`${style.good('all well:')} ${total}\n`);
    return exitStatus.clean;
  }
  await host.stdout.write(
    [...wrong, `${style.error('wrong:')} ${count(wrong.length, 'example')} of ${total}`, ''].join('\n'),
  );
  return exitStatus.findings;
}

function readPolicies(folder: string, host: Host): readonly ReadPolicy[] {
  const files = host.readFolder(folder, ['.yaml', '.yml']);
  if (files.length === 0) {
    throw new PreflightError('input', 'there is no policy file in this folder', {
      place: { file: folder },
      advice: 'a policy is a file THEME/NAME.yaml below it',
    });
  }
  const readings = files.map(({ path, text }) => ({ path, reading: readPolicy(text, path, subjects) }));
  const problems = readings.flatMap(({ reading }) => [...reading.problems]);
  if (problems.length > 0) throw new Troubles(problems);
  return readings.flatMap(({ path, reading }) =>
    reading.policy === undefined ? [] : [{ path, policy: reading.policy }],
  );
}

function mismatch({ example, expected, actual }: ExampleResult): string {
  return `the example “${printable(example.name)}” should be ${expected} but is ${actual}`;
}

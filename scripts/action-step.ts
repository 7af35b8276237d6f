import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the runner gives to a step of the action, whose files lie in a folder, beside the inputs of the step. */
export async function actionStep(
  folder: string,
  inputs: Readonly<Record<`INPUT_${string}`, string>>,
): Promise<Readonly<Record<string, string>>> {
  const [output, summary] = [join(folder, 'output'), join(folder, 'summary')];
  for (const file of [output, summary]) await writeFile(file, '');
  return { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, RUNNER_TEMP: folder, ...inputs };
}

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the real core makes of an expression: a value with its type and what of it is unknown, or an error. */
export type Outcome =
  { readonly value: unknown; readonly type?: unknown; readonly unknown?: unknown } | { readonly error: string };

/** Expressions in a text: one a line, going on behind a backslash at the end; lines that begin with # are comments. */
function expressionsIn(text: string): readonly string[] {
  const lines = text.replaceAll('\\\n', '\u0000').split('\n');
  return lines.filter(line => line.trim() !== '' && !line.startsWith('#')).map(line => line.replaceAll('\u0000', '\n'));
}

/** The outcomes of some expressions: `inputs` is a folder with what they refer to, `terraform` the command. */
export function evaluateAll(expressions: readonly string[], inputs: string, terraform: string): readonly Outcome[] {
  const folder = mkdtempSync(join(tmpdir(), 'terraform-truth-'));
  try {
    cpSync(inputs, folder, { recursive: true });
    const failed = new Map<string, string>();
    for (const [index, expression] of expressions.entries()) {
      writeFileSync(
        join(folder, `e${index}.tf`),
        `output "e${index}" {\n  sensitive = true\n  value = ${expression}\n}\n`,
      );
    }
    while (leaveOutFailing(folder, terraform, failed)) continue;
    const changes = shown(folder, terraform);
    return expressions.map((_, index) => outcomeOf(changes, failed, index));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Diagnostic {
  readonly severity: string;
  readonly summary: string;
  readonly detail?: string;
  readonly range?: { readonly filename: string };
}

/** Plans, and takes away the files with errors; false when there are none left. */
function leaveOutFailing(folder: string, terraform: string, failed: Map<string, string>): boolean {
  const { stdout, stderr, status } = run(terraform, folder, ['plan', '-json', '-input=false', '-out=plan.bin']);
  if (status === 0) return false;
  const lines = stdout.split('\n').filter(line => line.startsWith('{'));
  const diagnostics = lines.flatMap(line => {
    const { diagnostic } = JSON.parse(line) as { diagnostic?: Diagnostic };
    return diagnostic?.severity === 'error' ? [diagnostic] : [];
  });
  const before = failed.size;
  for (const { summary, detail, range } of diagnostics) {
    // A value that cannot be kept, such as infinity, has no place in a file.
    const file = range?.filename ?? `${/output value "(e\d+)"/u.exec(detail ?? '')?.[1] ?? ''}.tf`;
    if (!/^e\d+\.tf$/u.test(file) || failed.has(file)) continue;
    failed.set(file, summary);
    rmSync(join(folder, file));
  }
  if (failed.size === before) throw new Error(`the plan fails for another reason: ${stdout}${stderr}`);
  return true;
}

interface OutputChange {
  readonly after?: unknown;
  readonly after_unknown: unknown;
}

interface ShownPlan {
  readonly output_changes?: Readonly<Record<string, OutputChange>>;
  readonly planned_values?: { readonly outputs?: Readonly<Record<string, { readonly type?: unknown }>> };
}

function shown(folder: string, terraform: string): ShownPlan {
  const { stdout, stderr, status } = run(terraform, folder, ['show', '-json', 'plan.bin']);
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.slice(stdout.indexOf('{"'))) as ShownPlan;
}

function outcomeOf(plan: ShownPlan, failed: ReadonlyMap<string, string>, index: number): Outcome {
  const error = failed.get(`e${index}.tf`);
  if (error !== undefined) return { error };
  const change = plan.output_changes?.[`e${index}`];
  const type = plan.planned_values?.outputs?.[`e${index}`]?.type;
  const unknown = change?.after_unknown;
  return {
    value: change?.after ?? null,
    ...(type === undefined ? {} : { type }),
    ...(unknown === false ? {} : { unknown }),
  };
}

function run(
  terraform: string,
  folder: string,
  words: readonly string[],
): { stdout: string; stderr: string; status: number | null } {
  // Neither the settings of whoever runs this nor the network have a say.
  const config = join(folder, 'cli.rc');
  writeFileSync(config, '');
  const environment = { ...process.env, TF_CLI_CONFIG_FILE: config, CHECKPOINT_DISABLE: '1', TF_IN_AUTOMATION: '1' };
  return spawnSync(terraform, [...words], { cwd: folder, env: environment, encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** Reads a text of expressions. */
export function readExpressions(file: string): readonly string[] {
  return expressionsIn(readFileSync(file, 'utf8'));
}

/** What a function takes: the number of its parameters, and whether any number of arguments may follow. */
export interface Signature {
  readonly parameters: number;
  readonly isVariadic: boolean;
}

interface FunctionsMetadata {
  readonly function_signatures: Readonly<
    Record<string, { readonly parameters?: readonly unknown[]; readonly variadic_parameter?: unknown }>
  >;
}

/** The functions of the core by their names, those in namespaces left out. */
export function signatures(terraform: string): Readonly<Record<string, Signature>> {
  const folder = mkdtempSync(join(tmpdir(), 'terraform-functions-'));
  const { stdout, stderr, status } = run(terraform, folder, ['metadata', 'functions', '-json']);
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) throw new Error(stderr);
  const { function_signatures: all } = JSON.parse(stdout) as FunctionsMetadata;
  const plain = Object.entries(all).filter(([name]) => !name.includes('::'));
  return Object.fromEntries(
    plain.map(([name, { parameters = [], variadic_parameter: rest }]) => [
      name,
      { parameters: parameters.length, isVariadic: rest !== undefined },
    ]),
  );
}

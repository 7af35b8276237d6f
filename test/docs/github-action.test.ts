import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { format } from 'prettier';
import { actionInputs } from '../../src/action/inputs.js';
import { actionOutputs } from '../../src/action/outputs.js';
import { runStep } from '../action/runner.js';
import { root } from '../cli/command.js';
import { isUpdating } from '../golden.js';

interface WorkflowStep {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly permissions?: object;
  readonly jobs: Readonly<Record<string, { readonly permissions: object; readonly steps: readonly WorkflowStep[] }>>;
}

const guide = join(root, 'docs', 'github-action.md');
const read = (...path: readonly string[]): string => readFileSync(join(root, ...path), 'utf8');
const workflow = (...path: readonly string[]): Workflow => parse(read(...path)) as Workflow;
const stepsIn = ({ jobs }: Workflow): readonly WorkflowStep[] => Object.values(jobs).flatMap(({ steps }) => steps);
const isOurs = ({ uses = '' }: WorkflowStep): boolean => uses === './' || uses.startsWith('OWNER/vnet-preflight@');

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`).replaceAll('**', String.raw`\*\*`);
const inputRows = actionInputs.map(
  ({ name, about, default: usual }) =>
    `| \`${name}\` | ${usual === undefined ? '' : `\`${usual}\``} | ${cell(about)} |`,
);
const outputRows = actionOutputs.map(({ name, about }) => `| \`${name}\` | ${cell(about)} |`);
const tables = {
  inputs: ['| input | default | what it is |', '|---|---|---|', ...inputRows],
  outputs: ['| output | what it tells |', '|---|---|', ...outputRows],
};

test('the guide lists every input and output', async () => {
  const text = readFileSync(guide, 'utf8');
  const filled = Object.entries(tables).reduce(
    (page, [name, lines]) =>
      page.replace(
        new RegExp(`<!-- ${name} -->[^]*?<!-- end -->`, 'u'),
        () => `<!-- ${name} -->\n\n${lines.join('\n')}\n\n<!-- end -->`,
      ),
    text,
  );
  const wanted = await format(filled, { parser: 'markdown', printWidth: 120, singleQuote: true });
  if (isUpdating) writeFileSync(guide, wanted);
  expect(readFileSync(guide, 'utf8')).toBe(wanted);
});

describe('the workflows that are shown', () => {
  const examples = [...read('docs', 'github-action.md').matchAll(/```yaml\n([^]*?)```/gu)].map(([, text = '']) => text);
  const shown = [
    ...examples.flatMap(text =>
      [...text.matchAll(/OWNER\/vnet-preflight@v1\n(?: *with:\n((?: {4,}.*\n)*))?/gu)].map(([, lines = '']) => lines),
    ),
  ];

  test('give the action only inputs that it has', () => {
    const names = new Set(actionInputs.map(({ name }) => name));
    const steps = [
      ...stepsIn(workflow('docs', 'estate-workflow.yml')),
      ...stepsIn(workflow('.github', 'workflows', 'check.yml')),
    ];
    const given = steps.filter(isOurs).flatMap(step => Object.keys(step.with ?? {}));
    const written = shown.flatMap(lines => Object.keys((parse(lines) as object | null) ?? {}));
    expect([...given, ...written].filter(name => !names.has(name))).toEqual([]);
    expect([given.length > 8, written.length > 3]).toEqual([true, true]);
  });

  test('ask only for outputs that it has', () => {
    const names = new Set(actionOutputs.map(({ name }) => name));
    const texts = [read('docs', 'github-action.md'), read('.github', 'workflows', 'check.yml')];
    const asked = texts.flatMap(text =>
      [...text.matchAll(/steps\.\w+\.outputs\.([\w-]+)/gu)].map(([, name = '']) => name),
    );
    expect(asked.filter(name => !names.has(name))).toEqual([]);
    expect(asked.length).toBeGreaterThan(3);
  });

  test('allow each job only what it needs', () => {
    for (const file of [workflow('docs', 'estate-workflow.yml'), workflow('.github', 'workflows', 'check.yml')]) {
      expect(file.permissions).toEqual({});
      for (const job of Object.values(file.jobs)) expect(Object.keys(job.permissions)).toContain('contents');
    }
    expect(read('docs', 'github-action.md')).not.toMatch(/^on: pull_request_target/mu);
  });
});

test("the repository's own workflow finds on the samples what it says", async () => {
  const { samples } = workflow('.github', 'workflows', 'check.yml').jobs;
  const verdicts: Record<string, string | undefined> = {};
  for (const step of (samples?.steps ?? []).filter(isOurs)) {
    const inputs = Object.fromEntries(
      Object.entries(step.with ?? {}).map(([name, value]) => [
        name,
        String(value).startsWith('${{') ? '' : String(value),
      ]),
    );
    const { status, outputs, file } = await runStep({ inputs });
    expect([step.id, status, file('sarif') === '']).toEqual([step.id, 0, false]);
    verdicts[step.id ?? ''] = outputs.get('verdict');
  }
  expect(verdicts).toEqual({ ready: 'pass', defects: 'fail' });
});

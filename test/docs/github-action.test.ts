import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { format } from 'prettier';
import { actionInputs } from '../../src/action/inputs.js';
import { actionOutputs } from '../../src/action/outputs.js';
import type { PlanJson } from '../../src/adapters/terraform/document/plan-json.js';
import { runStep } from '../action/runner.js';
import { idOf, planOf, subnetId, type Written } from '../adapters/terraform/families/plans.js';
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

describe('the workflow of an estate', () => {
  const { jobs } = workflow('docs', 'estate-workflow.yml');
  const subnet = subnetId('apps');
  const sharedSubnet = {
    name: 'apps',
    virtual_network_name: 'vnet',
    address_prefixes: ['10.0.1.0/27'],
    delegation: [{ name: 'd', service_delegation: [{ name: 'Microsoft.Web/serverFarms', actions: [] }] }],
  };
  const appOn = (name: string): readonly Written[] => [
    { type: 'azurerm_service_plan', name, values: { name, os_type: 'Linux', sku_name: 'P1v3', worker_count: 1 } },
    {
      type: 'azurerm_linux_web_app',
      name,
      values: { name, virtual_network_subnet_id: subnet, service_plan_id: idOf('Microsoft.Web/serverFarms', name) },
    },
  ];
  const stacks: Readonly<Record<string, PlanJson>> = {
    network: planOf(
      { type: 'azurerm_virtual_network', values: { name: 'vnet', address_space: ['10.0.0.0/16'] } },
      { type: 'azurerm_subnet', values: sharedSubnet },
    ),
    shop: planOf(...appOn('shop')),
    billing: planOf(...appOn('billing')),
  };

  /** The inputs of the step that is ours, with what GitHub fills in. */
  function inputsOf(job: string, values: Readonly<Record<string, string>>): Record<string, string> {
    const step = jobs[job]?.steps.find(isOurs);
    const filled = Object.entries(step?.with ?? {}).map(([name, value]) => [
      name,
      String(value).replaceAll(/\$\{\{ *([\w.-]+) *\}\}/gu, (_, key: string) => values[key] ?? `no ${key}`),
    ]);
    return { ...(Object.fromEntries(filled) as Record<string, string>), comment: 'false' };
  }

  test('finds what no single stack shows', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'vnet-preflight-estate-'));
    try {
      const each: (readonly [number | null, string | undefined])[] = [];
      for (const [index, [stack, plan]] of Object.entries(stacks).entries()) {
        mkdirSync(join(workspace, stack));
        writeFileSync(join(workspace, stack, 'plan.json'), JSON.stringify(plan));
        const inputs = inputsOf('stack', { 'matrix.stack': stack, 'strategy.job-index': String(index) });
        const { status, outputs } = await runStep({ workspace, inputs });
        each.push([status, outputs.get('errors')]);
        rmSync(join(workspace, stack), { recursive: true });
      }
      expect(each).toEqual(Object.keys(stacks).map(() => [0, '0']));
      const { status, stdout } = await runStep({
        workspace,
        inputs: inputsOf('estate', { 'inputs.fail-on': 'error' }),
      });
      expect([status, stdout]).toEqual([1, expect.stringContaining('subnet/too-small-to-share')]);
    } finally {
      rmSync(workspace, { recursive: true, force: true });
    }
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

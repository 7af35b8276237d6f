import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { plans, run } from './command.js';
import { temporaryFolder } from '../temporary-folder.js';

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);

/** The findings of a report without what tells where the report came from. */
function findings(stdout: string): unknown {
  const { verdicts, summary } = JSON.parse(stdout) as {
    summary: unknown;
    verdicts: readonly { policy: string; verdict: string; fingerprint: string; message: string }[];
  };
  return {
    summary,
    verdicts: verdicts.map(({ policy, verdict, fingerprint, message }) => [policy, verdict, fingerprint, message]),
  };
}

const stacks = ['mpsj-two-plans', 'plan-three-integrations', 'hub-spoke-peering', 'update-prefix-in-use'];

beforeAll(() => {
  for (const stack of stacks) {
    const { status } = run(['graph', `${stack}/plan.json`, '--format', `json=${at(`${stack}.json`)}`]);
    expect(status).toBe(0);
  }
});

/** Copies of genuine files in a folder of their own. */
const stacksIn = (name: string, files: Readonly<Record<string, string>>): string => {
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(join(folder, name, path, '..'), { recursive: true });
    copyFileSync(join(plans, source), join(folder, name, path));
  }
  return at(name);
};

describe('a folder of stacks', () => {
  test('stands for the plans below it, and says so', () => {
    const given = stacksIn('estate', {
      'network/plan.json': 'hub-spoke-peering/plan.json',
      'network/main.tf': 'hub-spoke-peering/main.tf',
      'apps/shop/prod.tfplan.json': 'mpsj-two-plans/plan.json',
      'apps/.terraform/plan.json': 'web-free-tier/plan.json',
      'apps/other.json': 'web-free-tier/plan.json',
    });
    const { status, stdout } = run(['check', given]);
    expect([status, stdout]).toEqual([1, expect.stringMatching(/judged in 2 plan files: /u)]);
    expect(stdout).toMatch(
      /this folder stands for the 2 plans below it: \S+prod\.tfplan\.json, \S+network\/plan\.json/u,
    );
  });

  test('is no such thing where it is a root module itself', () => {
    const given = stacksIn('module', {
      'main.tf': 'hub-spoke-peering/main.tf',
      'sub/plan.json': 'mpsj-two-plans/plan.json',
    });
    expect(run(['check', given]).stdout).not.toContain('mpsj');
  });
});

describe('a graph that was written before', () => {
  test.each(stacks)('of %s is checked as its plan is', stack => {
    const direct = run(['check', `${stack}/plan.json`, '--format', 'json', '--show', 'all']);
    const { stdout } = run(['graph', `${stack}/plan.json`]);
    const piped = run(['check', '-', '--format', 'json', '--show', 'all'], { input: stdout });
    expect(piped.status).toBe(direct.status);
    expect(findings(piped.stdout)).toEqual(findings(direct.stdout));
  });

  test('is listed, explained and drawn as its plan is', () => {
    const [plan, graph] = ['mpsj-two-plans/plan.json', at('mpsj-two-plans.json')];
    const listed = [plan, graph].map(input => run(['list', input, '--format', 'json']).stdout);
    expect(listed[1]).toBe(listed[0]);
    expect(run(['graph', graph, '--format', 'mermaid']).stdout).toBe(
      run(['graph', plan, '--format', 'mermaid']).stdout,
    );
    const explained = run(['explain', 'azurerm_linux_web_app.narrow["a"]', graph]);
    expect([explained.status, explained.stdout]).toEqual([0, expect.stringContaining('subnet/too-small-to-share')]);
  });

  test('is named as what it is', () => {
    expect(run(['check', at('mpsj-two-plans.json')]).stdout).toMatch(/judged in 1 graph: /u);
  });

  test('is merged in any order and grouping to the same bytes', () => {
    const paths = stacks.map(stack => at(`${stack}.json`));
    const whole = run(['graph', ...paths]);
    expect([whole.status, run(['graph', ...paths.toReversed()]).stdout]).toEqual([0, whole.stdout]);
    writeFileSync(at('first.json'), run(['graph', paths[2] ?? '', paths[0] ?? '']).stdout);
    expect(run(['graph', at('first.json'), paths[3] ?? '', paths[1] ?? '']).stdout).toBe(whole.stdout);
    expect(run(['graph', ...stacks.map(stack => `${stack}/plan.json`)]).stdout).toBe(whole.stdout);
  });

  test.each<[string, string, RegExp]>([
    [
      'of another version',
      '{"schema":"vnet-preflight/graph/7","resources":[]}',
      /is of version 7, and only version 1 can be read; make it anew/u,
    ],
    [
      'that is damaged',
      '{"schema":"vnet-preflight/graph/1","resources":[{}]}',
      /\/resources\/0\/id of the graph must be a text/u,
    ],
    [
      'that ends too early',
      '{"schema":"vnet-preflight/graph/1","resources":[',
      /bad\.json:1:49: the input ends in the middle of/u,
    ],
    [
      'a report instead',
      '{"schema":"vnet-preflight/report/1","verdicts":[]}',
      /a report of vnet-preflight itself, not a plan; .*render/u,
    ],
  ])('%s is refused', (_, text, message) => {
    writeFileSync(at('bad.json'), text);
    const { status, stderr } = run(['check', at('bad.json')]);
    expect([status, stderr]).toEqual([3, expect.stringMatching(message)]);
  });
});

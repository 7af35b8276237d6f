import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { check, graph, graphJson, PreflightError, type InputContent } from '../src/index.js';
import { plans, run } from './cli/command.js';

function input(name: string): InputContent {
  const path = `${name}/plan.json`;
  return { path, content: readFileSync(join(plans, path)) };
}

const refused = (): unknown => check([{ path: 'x.json', content: '{' }]);

describe('the library', () => {
  test('reports what the command reports', () => {
    const names = ['literal-subnet-ids', 'autoscale-headroom'];
    const said = run(['check', ...names.map(name => `${name}/plan.json`), '--format', 'json', '--show', 'all']);
    const report: unknown = JSON.parse(JSON.stringify(check(names.map(input), { showAll: true })));
    expect(report).toEqual(JSON.parse(said.stdout));
  });

  test('reports by the rules of an era', () => {
    const policies = check([input('web-linux-basic')], { profile: '2019' }).verdicts.map(({ policy }) => policy);
    expect(policies).toContain('plan/tier-unsupported');
  });

  test('takes text as well as bytes', () => {
    const { path, content } = input('web-linux-basic');
    const text = new TextDecoder().decode(content as Uint8Array);
    expect(check([{ path, content: text }])).toEqual(check([{ path, content }]));
  });

  test('gives the graph that the command prints', () => {
    expect(graphJson(graph([input('hub-spoke-peering')]))).toBe(run(['graph', 'hub-spoke-peering/plan.json']).stdout);
  });

  test('refuses what it cannot read, with the place', () => {
    expect(refused).toThrow(PreflightError);
    expect(refused).toThrow(
      expect.objectContaining({ trouble: 'input', place: expect.objectContaining({ file: 'x.json' }) }),
    );
  });
});

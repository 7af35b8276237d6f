import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { check, graph, graphJson, PreflightError, type Files, type InputContent } from '../src/index.js';
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

  test('reads Bicep with the files that it is given', () => {
    const contents: Readonly<Record<string, string>> = {
      'main.bicep': "param subnetId string\nmodule web 'web.bicep' = {\n  params: { subnetId: subnetId }\n}\n",
      'web.bicep':
        "param subnetId string\nresource app 'Microsoft.Web/sites@2024-04-01' = {\n  name: 'app'\n  properties: { virtualNetworkSubnetId: subnetId }\n}\n",
    };
    const files: Files = {
      read: path => (contents[path] === undefined ? undefined : new TextEncoder().encode(contents[path])),
      list: () => [],
      environment: () => undefined,
      moduleCaches: [],
    };
    const main = { path: 'main.bicep', content: contents['main.bicep'] ?? '' };
    const parameters = {
      path: 'p.json',
      content: JSON.stringify({ contentVersion: '1.0.0.0', parameters: { subnetId: { value: '/x' } } }),
    };
    const options = { files, parameters, resourceGroup: 'shop', subscription: '1' };
    const [app] = graph([main], options).ofType('Microsoft.Web/sites');
    expect(app).toMatchObject({
      id: '/subscriptions/1/resourceGroups/shop/providers/Microsoft.Web/sites/app',
      properties: { virtualNetworkSubnetId: '/x' },
      origin: { file: 'web.bicep', address: 'web.app', line: 2 },
    });
    expect(() => graph([main], { files, strictVars: true })).toThrow('the parameter “subnetId” has no value');
    expect(() => graph([main])).toThrow('there is no file “web.bicep”');
  });
});

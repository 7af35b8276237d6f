import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { PreflightError } from '../../../src/core/error.js';
import { readDeployment } from '../../../src/adapters/deployment.js';
import { graphOfJson } from '../../../src/adapters/graph/graph-of-json.js';
import { isDocument, parseInput } from '../../../src/adapters/parse-input.js';
import { graphOfPlan } from '../../../src/adapters/terraform/whole-plan.js';
import { subjectsOf } from '../../../src/facts/subjects.js';
import { policies } from '../../../src/generated/policies.js';
import { policyTexts } from '../../../src/generated/policy-texts.js';
import type { Graph } from '../../../src/graph/graph.js';
import { filesAround } from '../../../src/io/files.js';
import { profiles, type Profile } from '../../../src/policy/policy.js';
import { renderGraph } from '../../../src/report/graph-json.js';
import { expectValid } from '../../report/schema.js';
import { judgeAll, type AllJudged } from '../../judge-all.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const folders = [
  'test/fixtures/plans',
  'test/fixtures/plans-random',
  'test/fixtures/bicep',
  'test/fixtures/azure',
  'samples',
];

/** Every plan, template, what-if result and snapshot that lies in a folder. */
function inputsIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map(name => `${folder}/${name}`)
    .filter(name => /(?:\.bicep|plan\.json|what-if.*\.json|azuredeploy\.json|\.snapshot\.json)$/u.test(name))
    .toSorted();
}

/** The graph of an input; undefined for one that is refused, such as a template without its parameters. */
function graphOf(name: string): Graph | undefined {
  const path = join(root, name);
  const input = parseInput(readFileSync(path), name);
  if (isDocument(input)) throw new Error(`${name} is no input of this test`);
  if (input.kind === 'terraform-plan') return graphOfPlan(input.plan, name);
  try {
    const files = filesAround(path, { root, environment: {}, moduleCaches: [] });
    const found = readDeployment({ ...input, path }, files, {});
    return 'errors' in found ? undefined : found.graph;
  } catch (error) {
    if (error instanceof PreflightError) return undefined;
    throw error;
  }
}

const graphs = folders.flatMap(folder =>
  inputsIn(folder).flatMap(name => {
    const graph = graphOf(name);
    return graph === undefined ? [] : [{ name, graph }];
  }),
);

const written = (graph: Graph): string => [...renderGraph(graph)].join('');
const again = (text: string): Graph => graphOfJson(JSON.parse(text), 'graph.json');

function judged(graph: Graph, profile: Profile): AllJudged {
  return judgeAll(subjectsOf(graph), { policies, profile, textsOf: policyTexts });
}

function verdicts({ judgements }: AllJudged): readonly string[] {
  return judgements.map(
    ({ policy, verdict, fingerprint, message }) => `${policy} ${fingerprint} ${verdict} ${message}`,
  );
}

test('there are plans and templates', () => {
  expect(graphs.filter(({ name }) => name.endsWith('plan.json')).length).toBeGreaterThan(60);
  expect(graphs.filter(({ name }) => name.endsWith('.bicep')).length).toBeGreaterThan(9);
});

describe.each(graphs)('the graph of $name', ({ graph }) => {
  const text = written(graph);

  test('is read back as it was written', () => {
    expectValid('graph-1', JSON.parse(text));
    expect(written(again(text))).toBe(text);
  });

  test.each(profiles)('gets the same verdicts in %s', profile => {
    const [first, second] = [judged(graph, profile), judged(again(text), profile)];
    expect(verdicts(second)).toEqual(verdicts(first));
    expect(second.counts).toEqual(first.counts);
    expect(second.subjects).toEqual(first.subjects);
  });
});

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { openTemplate } from '../../src/adapters/terraform/resources/embedded.js';
import { loadHclReader } from '../../src/adapters/terraform/language/hcl-reader.js';
import { readPlan as graphOf } from '../../src/adapters/terraform/plan.js';
import { sourceOfPlan, type SourceOfPlan } from '../../src/adapters/terraform/source/source-of-plan.js';
import type { SourceValues } from '../../src/adapters/terraform/instances/source-values.js';
import { filesAround } from '../../src/io/files.js';
import { withText } from '../adapters/terraform/source/sources.js';
import { concerns, isAbout, judgeGraph, readPlan, stacksOf } from './judged.js';

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));

const stacks = ['plans', 'plans-random'].flatMap(folder =>
  stacksOf(folder).flatMap(([name, stack]) =>
    Object.keys(stack.plans)
      .map(file => ({ path: `${folder}/${name}/${file}`, source: `${fixtures}/${folder}/${name}`, name, stack }))
      .filter(({ source }) => existsSync(`${source}/main.tf`)),
  ),
);

/** Stacks of which the source decides all that their plans leave open. */
const closed = new Set(['data-read-at-apply', 'inline-subnets', 'modules-nested', 'subnet-size-ladder']);

type Change = (text: string) => string;

/** The source of a plan, with `main.tf` changed. */
async function sourceWith(path: string, source: string, change: Change = text => text): Promise<SourceOfPlan> {
  const files = withText(
    filesAround(`${source}/main.tf`, { root: source, environment: {} }),
    `${source}/main.tf`,
    change,
  );
  return sourceOfPlan({ plan: readPlan(path), folder: source, files, hcl: await loadHclReader() });
}

describe.each(stacks)('$path with its source', ({ path, source, name, stack }) => {
  test('is decided by it as far as it goes', async () => {
    const { values, differences } = await sourceWith(path, source);
    expect(differences).toEqual([]);
    const { graph, openTemplates } = graphOf(readPlan(path), 'plan.json', values);
    openTemplates?.(openTemplate);
    const { judgements } = judgeGraph(graph);
    const failed = judgements.filter(({ verdict }) => verdict === 'fail');
    const listed = [...(stack.expect ?? []), ...(stack.truth ?? [])];
    const missing = listed.filter(
      entry => !failed.some(judgement => judgement.severity === entry.severity && isAbout(judgement, entry)),
    );
    expect(missing).toEqual([]);
    const allowed = [...listed, ...(stack.allowed ?? [])];
    const surplus = failed
      .filter(({ severity }) => severity === 'error')
      .filter(judgement => !allowed.some(entry => isAbout(judgement, entry)));
    expect(surplus.map(({ policy, message }) => `${policy}: ${message}`)).toEqual([]);
    const undecided = judgements
      .filter(({ verdict }) => verdict === 'undecided')
      .filter(judgement => closed.has(name) || !(stack.undecidable ?? []).some(entry => concerns(judgement, entry)));
    expect(undecided.map(({ policy, subject }) => `${policy} ${subject.address}`)).toEqual([]);
  });
});

/** The verdicts on a plan, with its source or without, by policy and subject, and whether it leaves something open. */
function verdictsOn(
  path: string,
  values: SourceValues | undefined,
): { verdicts: Map<string, string>; isOpen: boolean } {
  const { graph, openTemplates } = graphOf(readPlan(path), 'plan.json', values);
  openTemplates?.(openTemplate);
  const verdicts = new Map<string, string>();
  for (const { policy, subject, verdict } of judgeGraph(graph, true).judgements) {
    const key = `${policy} ${subject.kind} ${subject.address}`;
    verdicts.set(key, [verdicts.get(key) ?? [], verdict].flat().toSorted().join(' '));
  }
  return { verdicts, isOpen: graph.isOpen };
}

describe('what a plan tells alone', () => {
  test.each(stacks)('is not taken back by its source: $path', async ({ path, source }) => {
    const alone = verdictsOn(path, undefined);
    const { verdicts } = verdictsOn(path, (await sourceWith(path, source)).values);
    const passes = [...alone.verdicts].filter(([, verdict]) => verdict === 'pass');
    expect(passes.filter(([key]) => /fail|undecided/.test(verdicts.get(key) ?? 'undecided'))).toEqual([]);
    if (!alone.isOpen) expect(verdicts).toEqual(alone.verdicts);
  });

  test('is all in many plans', () => {
    expect(stacks.filter(({ path }) => !verdictsOn(path, undefined).isOpen).length).toBeGreaterThan(stacks.length / 2);
  });
});

describe('source that is not that of the plan', () => {
  const ladder = { path: 'plans/subnet-size-ladder/plan.json', source: `${fixtures}/plans/subnet-size-ladder` };
  const offset = { path: 'plans/data-read-at-apply/plan.json', source: `${fixtures}/plans/data-read-at-apply` };

  test.each<[string, typeof ladder, Change, readonly string[]]>([
    ['another literal', ladder, text => text.replace('"vnet-ladder"', '"vnet-other"'), ['azurerm_virtual_network.v']],
    [
      'another reference',
      ladder,
      text => text.replace('azurerm_subnet.s[each.value.subnet].id', 'azurerm_subnet.s[each.key].id'),
      ['azurerm_linux_web_app.a'],
    ],
    [
      'another name of a block',
      ladder,
      text => text.replace('"azurerm_virtual_network" "v"', '"azurerm_virtual_network" "w"'),
      ['azurerm_virtual_network.v', 'azurerm_virtual_network.w'],
    ],
    [
      'a local value that shows in what is planned',
      ladder,
      text => text.replace('sku = "B1"', 'sku = "B2"'),
      ['azurerm_service_plan.p["small"].sku_name'],
    ],
    [
      'one instance more',
      ladder,
      text => text.replace('apps = {', 'apps = {\n    more = { subnet = "s26", sku = "B1", workers = 1 }'),
      ['azurerm_service_plan.p["more"]', 'azurerm_linux_web_app.a["more"]'],
    ],
    [
      'one instance less',
      ladder,
      text => text.replace(/ {4}large.*\n/, ''),
      ['azurerm_linux_web_app.a["large"]', 'azurerm_service_plan.p["large"]'],
    ],
    [
      'another argument of a function',
      ladder,
      text => text.replace('9, 8, 7, 6', '8, 8, 7, 6'),
      ['azurerm_subnet.s["s29"].address_prefixes'],
    ],
    [
      'an attribute more',
      offset,
      text => text.replace('sku_name            = "P1v3"', 'sku_name            = "P1v3"\n  worker_count = 9'),
      ['azurerm_service_plan.plan'],
    ],
    [
      'another argument of a module',
      offset,
      text => text.replace('rg     = azurerm_resource_group.rg.name', 'rg     = "rg-late"'),
      ['module.net'],
    ],
    ['a module less', offset, text => text.replace('module "net"', 'module "nets"'), ['module.net', 'module.nets']],
  ])('shows by %s', async (_, { path, source }, change, expected) => {
    const { values, differences } = await sourceWith(path, source, change);
    expect(values).toBeUndefined();
    expect(new Set(differences)).toEqual(new Set(expected));
  });

  test('decides nothing', async () => {
    const { values } = await sourceWith(ladder.path, ladder.source, text =>
      text.replace('10.40.0.0/20', '10.41.0.0/20'),
    );
    const { judgements } = judgeGraph(graphOf(readPlan(ladder.path), 'plan.json', values).graph, true);
    const { judgements: alone } = judgeGraph(graphOf(readPlan(ladder.path), 'plan.json').graph, true);
    expect(judgements).toEqual(alone);
  });
});

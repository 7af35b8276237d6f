import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { validateXML } from 'xmllint-wasm';
import type { PlanJson } from '../../src/adapters/terraform/document/plan-json.js';
import { graphOfPlan } from '../../src/adapters/terraform/whole-plan.js';
import { Graph } from '../../src/graph/graph.js';
import { renderDot } from '../../src/report/picture/dot.js';
import { makePicture } from '../../src/report/picture/make-picture.js';
import { makeReport } from '../../src/report/make-report.js';
import { renderMermaid } from '../../src/report/picture/mermaid.js';
import { grouped, linksOf } from '../../src/report/picture/picture-groups.js';
import {
  marks,
  type Apps,
  type Item,
  type Network,
  type Noun,
  type Picture,
  type Plan,
} from '../../src/report/picture/picture.js';
import { renderSvg } from '../../src/report/picture/svg.js';
import { plans, root } from '../cli/command.js';
import { expectGolden } from '../golden.js';
import { harmful, nasty } from './poisoned.js';
import { rules } from './renderings.js';

const golden = (name: string): string => join(root, 'test', 'report', 'golden', name);

/** The picture of some genuine plans, each resource by itself. */
function pictureOf(...names: readonly string[]): Picture {
  const graph = Graph.merge(
    names.map(name => {
      const path = join(plans, name, 'plan.json');
      return graphOfPlan(JSON.parse(readFileSync(path, 'utf8')) as PlanJson, path);
    }),
  );
  return makePicture(graph, makeReport({ graph, inputs: [], notices: [], rules }), rules);
}

const item = (noun: Noun, id: string): Item => ({
  id,
  noun,
  names: [id],
  details: [],
  isElsewhere: false,
  mark: 'good',
  findings: [],
});
const app = (id: string, to: readonly string[], more: Partial<Apps> = {}): Apps => ({
  ...item('app', id),
  links: to.map(target => ({ to: target, mode: 'regional', isSure: true, mark: 'good', findings: [] })),
  ...more,
});
const plan = (id: string, apps: readonly Apps[]): Plan => ({ ...item('plan', id), apps });
const network = (id: string, subnets: readonly string[]): Network => ({
  ...item('network', id),
  subnets: subnets.map(name => item('subnet', name)),
  gateways: [],
});
const picture = (
  ofPlans: readonly Plan[],
  networks: readonly Network[],
  peerings: Picture['peerings'] = [],
): Picture => ({
  title: 'a title',
  plans: ofPlans,
  networks,
  peerings,
});
const times = <T>(size: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: size }, (_, index) => make(index));

/** How many boxes a picture has. */
const boxes = ({ plans: ofPlans, networks }: Picture): number =>
  ofPlans.reduce((sum, { apps }) => sum + 1 + apps.length, 0) +
  networks.reduce((sum, { subnets, gateways }) => sum + 1 + subnets.length + gateways.length, 0);
const appNames = ({ plans: ofPlans }: Picture): readonly string[] =>
  ofPlans.flatMap(({ apps }) => apps.flatMap(({ names }) => names)).toSorted();
const findings = ({ plans: ofPlans, networks }: Picture): ReadonlySet<string> =>
  new Set(
    [
      ...ofPlans,
      ...ofPlans.flatMap(({ apps }) => apps),
      ...networks,
      ...networks.flatMap(({ subnets }) => subnets),
    ].flatMap(part => part.findings),
  );

const shared = pictureOf('mpsj-two-plans', 'hub-spoke-peering', 'cross-subscription-data');

describe('the picture of a graph', () => {
  test('marks what does not hold at the link, at the app and where it is to be mended', () => {
    const narrow = linksOf(shared).filter(({ mark }) => mark === 'error');
    expect(narrow).toHaveLength(2);
    const subnets = shared.networks.flatMap(found => found.subnets);
    expect(subnets.filter(({ mark }) => mark === 'error').map(({ names, findings: found }) => [names, found])).toEqual([
      [['snet-narrow'], ['error subnet/too-small-to-share']],
    ]);
    expect(shared.peerings.map(({ mark }) => mark).toSorted()).toEqual(['good', 'warning', 'warning']);
  });

  test('draws a peering and the one back once, and an app in gateway mode to the gateway', () => {
    expect(shared.peerings).toHaveLength(3);
    const gateways = new Set(shared.networks.flatMap(found => found.gateways.map(({ id }) => id)));
    expect(
      linksOf(shared)
        .filter(({ mode }) => mode === 'gateway')
        .every(({ to }) => gateways.has(to)),
    ).toBe(true);
  });

  test.each([
    ['dot', renderDot],
    ['mmd', renderMermaid],
    ['svg', renderSvg],
  ] as const)('reads as it should: %s', (ending, render) => {
    expectGolden(render(grouped(shared)), golden(`picture.${ending}`));
  });
});

describe('grouping', () => {
  test('leaves a few alike as they are', () => {
    const few = picture(
      times(3, index => plan(`p${index}`, [app(`a${index}`, [`s${index}`])])),
      [network('n', ['s0', 's1', 's2'])],
    );
    expect(grouped(few)).toEqual(few);
  });

  test('draws 200 apps of one plan and one subnet as one', () => {
    const many = picture(
      [
        plan(
          'p',
          times(200, index => app(`a${index}`, ['s'])),
        ),
      ],
      [network('n', ['s'])],
    );
    expect(boxes(grouped(many))).toBe(4);
    expect(appNames(grouped(many))).toHaveLength(200);
  });

  test('draws 200 plans that share a subnet as one', () => {
    const many = picture(
      times(200, index => plan(`p${index}`, [app(`a${index}`, ['s'])])),
      [network('n', ['s'])],
    );
    expect(boxes(grouped(many))).toBe(4);
  });

  test.each([
    [
      'in one network',
      [
        network(
          'n',
          times(200, index => `s${index}`),
        ),
      ],
    ],
    ['in networks of their own', times(200, index => network(`n${index}`, [`s${index}`, `other${index}`]))],
  ])('draws 200 stamps %s as one, and one with a finding by itself', (_, networks) => {
    const stamps = times(200, index => plan(`p${index}`, [app(`a${index}`, [`s${index}`])]));
    const bad = app('bad', ['s7'], { mark: 'error', findings: ['error a/b'] });
    const many = grouped(picture([...stamps.slice(0, 7), plan('p7', [bad]), ...stamps.slice(8)], networks));
    expect(many.plans.map(({ names }) => names.length).toSorted((left, right) => left - right)).toEqual([1, 199]);
    expect(boxes(many)).toBeLessThan(12);
  });

  test('draws subnets, networks and plans that nothing uses as one each', () => {
    const idle = grouped(
      picture(
        [plan('p', [app('a', ['s'])]), ...times(10, index => plan(`idle${index}`, []))],
        [
          network('n', ['s', ...times(10, index => `t${index}`)]),
          ...times(10, index => network(`m${index}`, ['x', 'y'])),
        ],
      ),
    );
    expect(boxes(idle)).toBe(3 + 3 + 1);
  });

  test('loses no app, no finding and no end of a link', () => {
    const mark = fc.constantFrom(...marks);
    const arbitrary = fc
      .array(fc.record({ network: fc.nat(3), subnet: fc.nat(5), plan: fc.nat(6), mark }), { maxLength: 60 })
      .map(rows => {
        const made = [...new Set(rows.map(row => row.plan))].map(id =>
          plan(
            `p${id}`,
            rows.flatMap((row, index) =>
              row.plan === id
                ? [
                    app(`a${index}`, [`s${row.network}-${row.subnet}`], {
                      mark: row.mark,
                      findings: row.mark === 'good' ? [] : [`${row.mark} a/b`],
                    }),
                  ]
                : [],
            ),
          ),
        );
        return picture(
          made,
          times(5, index =>
            network(
              `n${index}`,
              times(7, subnet => `s${index}-${subnet}`),
            ),
          ),
        );
      });
    fc.assert(
      fc.property(arbitrary, before => {
        const after = grouped(before);
        expect(appNames(after)).toEqual(appNames(before));
        expect(findings(after)).toEqual(findings(before));
        const ids = new Set(after.networks.flatMap(found => [found, ...found.subnets].map(({ id }) => id)));
        expect(linksOf(after).every(({ to }) => ids.has(to))).toBe(true);
        expect(boxes(after)).toBeLessThanOrEqual(boxes(before));
      }),
    );
  });
});

/** The picture with every text of an input replaced. */
function named(text: string): Picture {
  const renamed = <T extends Item>(found: T): T => ({
    ...found,
    names: [text],
    details: [text],
    findings: [`error ${text}`],
  });
  return {
    ...shared,
    title: text,
    plans: shared.plans.map(found => ({ ...renamed(found), apps: found.apps.map(renamed) })),
    networks: shared.networks.map(found => ({
      ...renamed(found),
      subnets: found.subnets.map(renamed),
      gateways: found.gateways.map(renamed),
    })),
    peerings: shared.peerings.map(found => ({ ...found, findings: [text] })),
  };
}

const elements = (svg: string): readonly string[] => [...svg.matchAll(/<(\/?\w+)/gu)].map(([, name = '']) => name);

const withoutStrings = (text: string): string => text.replaceAll(/"(?:[^"\\]|\\.)*"/gu, '""');

describe('names from inputs', () => {
  const texts = [
    ...nasty.map(([, text]) => text),
    'a"b\\"c\\',
    '"]; n0 -> n1 [label="',
    '`x` end',
    ']]></text><script>',
    '#quot;#35;',
    '\\',
  ];

  test.each(texts)('are neither DOT nor Mermaid: %j', text => {
    expect(withoutStrings(renderDot(named(text)))).toBe(withoutStrings(renderDot(named('x'))));
    const mermaid = renderMermaid(named(text));
    expect(mermaid.replaceAll(/"[^"]*"/gu, '""')).toBe(renderMermaid(named('x')).replaceAll(/"[^"]*"/gu, '""'));
    for (const [, inner = ''] of mermaid.matchAll(/"([^"]*)"/gu))
      expect(inner.replaceAll('<br/>', '').replaceAll(/#\d+;/gu, '')).toMatch(/^[\p{L}\p{N} ._/,-]*$/u);
    for (const output of [renderDot(named(text)), mermaid, renderSvg(named(text))]) expect(output).not.toMatch(harmful);
  });

  test('leave the SVG well formed, without scripts and links', async () => {
    const xml = texts.map((text, index) => ({ fileName: `${index}.svg`, contents: renderSvg(named(text)) }));
    const { errors } = await validateXML({ xml, normalization: 'format' });
    expect(errors).toEqual([]);
    for (const { contents } of xml) {
      expect(elements(contents)).toEqual(elements(renderSvg(named('x'))));
      expect(contents.replace('http://www.w3.org/2000/svg', '').replaceAll(/>[^<]*</gu, '><')).not.toMatch(
        /script|href|url\(|http/iu,
      );
    }
  });

  test('that are long stay inside their boxes', () => {
    expect(renderSvg(named('x'.repeat(100_000))).length).toBeLessThan(200_000);
  });
});

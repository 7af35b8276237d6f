import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { ReportedVerdict } from '../../src/report/report.js';
import { renderSarif } from '../../src/report/sarif/sarif.js';
import { plans, root, run } from '../cli/command.js';
import { expectGolden } from '../golden.js';
import { fewRules, rules, sarif } from './renderings.js';
import { many, report, undecided, verdict } from './samples.js';
import { expectValidSarif } from './sarif-validator.js';

const genuine = readdirSync(plans, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && existsSync(join(plans, entry.name, 'plan.json')))
  .map(({ name }) => `${name}/plan.json`);

interface Location {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: object };
  readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[];
  readonly message?: { readonly text: string };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly Location[];
  readonly codeFlows?: readonly { threadFlows: readonly { locations: readonly { location: Location }[] }[] }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly properties: { readonly subjects: readonly string[] };
}

interface Run {
  readonly tool: {
    readonly driver: {
      readonly rules: readonly { readonly id: string; readonly help: { text: string; markdown: string } }[];
    };
  };
  readonly automationDetails: { readonly id: string };
  readonly invocations: readonly [
    { readonly toolExecutionNotifications: readonly { descriptor: { id: string }; message: { text: string } }[] },
  ];
  readonly results: readonly Result[];
}

const runOf = (text: string): Run => (JSON.parse(text) as { readonly runs: readonly [Run] }).runs[0];
const resultsOf = (...verdicts: readonly ReportedVerdict[]): readonly Result[] =>
  runOf(sarif(report(verdicts), fewRules)).results;

/** The same finding for the app of another address, in a subnet of another address. */
function elsewhere(app: string, subnet: string, line?: number): ReportedVerdict {
  const base = verdict();
  return verdict({
    subject: { ...base.subject, id: app, address: app },
    evidence: base.evidence.map(item =>
      item.address === 'azurerm_subnet.app' ? { ...item, address: subnet, ...(line !== undefined && { line }) } : item,
    ),
  });
}

const identitiesOf = (...verdicts: readonly ReportedVerdict[]): readonly (string | undefined)[] =>
  resultsOf(...verdicts).map(({ partialFingerprints }) => partialFingerprints['vnetPreflight/v1']);

const keysWithLine = (line?: number): readonly string[] =>
  Object.keys(resultsOf(elsewhere('app', 'azurerm_subnet.a', line))[0]?.partialFingerprints ?? {});

const uriOf = (path: string): string | undefined =>
  runOf(renderSarif(report([verdict({ evidence: [], related: [] })]), { rules: fewRules, pathFromRoot: () => path }))
    .results[0]?.locations[0]?.physicalLocation.artifactLocation.uri;

const categoryOf = (...paths: readonly string[]): string =>
  runOf(sarif(report([], { inputs: paths.map(path => ({ path, kind: 'terraform-plan', resources: 1 })) }), fewRules))
    .automationDetails.id;

describe('SARIF', () => {
  test('reads as it should', () => {
    expectGolden(sarif(many, fewRules), join(root, 'test', 'report', 'golden', 'many.sarif'));
  });

  test('is valid, whatever stands in the report', () => {
    expectValidSarif(
      sarif(many),
      sarif(report([])),
      sarif(report([verdict({ policy: 'own/policy' }), undecided('own/other', 'x', 'y')])),
      sarif(report([verdict()], { inputs: [] })),
    );
  });

  test('of every genuine plan is valid', () => {
    const { stdout } = run(['check', ...genuine, '--format', 'sarif']);
    expect(runOf(stdout).results.length).toBeGreaterThan(30);
    expectValidSarif(stdout);
  });

  test('lists every policy that ran, with the text of explain', () => {
    const { tool } = runOf(sarif(report([])));
    expect(tool.driver.rules.length).toBe(
      rules.policies.filter(({ policy }) => policy.enabled !== false && policy.profiles?.includes('2025') !== false)
        .length,
    );
    const rule = tool.driver.rules.find(({ id }) => id === 'subnet/too-small');
    expect(rule?.help.text).toBe(run(['explain', 'subnet/too-small']).stdout);
    expect(rule?.help.markdown).toContain('```hcl\nresource "azurerm_subnet" "integration" {');
  });

  test('of a policy that this program does not know tells what the report tells', () => {
    const { tool, results } = runOf(sarif(report([verdict({ policy: 'own/policy', title: 'it is ours' })]), rules));
    expect(tool.driver.rules[results[0]?.ruleIndex ?? 0]).toMatchObject({
      id: 'own/policy',
      shortDescription: { text: 'It is ours.' },
    });
  });

  test('places a finding at the fact that does not hold, on its line where that is known', () => {
    const [unknown] = resultsOf(verdict());
    expect(unknown?.locations[0]).toMatchObject({
      physicalLocation: { artifactLocation: { uri: 'plan.json' }, region: { startLine: 1 } },
      logicalLocations: [{ fullyQualifiedName: 'azurerm_subnet.app' }],
    });
    const [known] = resultsOf(elsewhere('azurerm_linux_web_app.api', 'azurerm_subnet.app', 12));
    expect(known?.locations[0]?.physicalLocation.region).toEqual({ startLine: 12 });
  });

  test.each([
    [
      { line: 12, column: 3, endColumn: 40 },
      { startLine: 12, startColumn: 3, endLine: 12, endColumn: 40 },
    ],
    [
      { line: 12, column: 3 },
      { startLine: 12, startColumn: 3 },
    ],
    // A saved report can say anything.
    [
      { line: 12, column: 3, endColumn: 3 },
      { startLine: 12, startColumn: 3 },
    ],
    [{ line: 12, endColumn: 3 }, { startLine: 12 }],
    [{ column: 3, endColumn: 40 }, { startLine: 1 }],
  ])('ends where what is at fault ends, as far as that is told: %j', (place, region) => {
    const evidence = verdict().evidence.map(item => ({ ...item, ...place }));
    expect(resultsOf(verdict({ evidence }))[0]?.locations[0]?.physicalLocation.region).toEqual(region);
  });

  test('says the message first and links every other place from it', () => {
    const [result] = resultsOf(verdict());
    expect(result?.message.text).toBe(
      'The subnet snet-app is a /29; integration needs a /28 or larger. See app [azurerm_linux_web_app.api](1), plan [azurerm_service_plan.main](2).',
    );
    expect(result?.relatedLocations).toMatchObject([
      { id: 1, physicalLocation: { region: { startLine: 1 } } },
      { id: 2, physicalLocation: { region: { startLine: 9 } } },
    ]);
  });

  test('shows the way from the app to the cause', () => {
    const steps = resultsOf(verdict())[0]?.codeFlows?.[0]?.threadFlows[0]?.locations ?? [];
    expect(steps.map(({ location }) => location.message?.text)).toEqual([
      'app azurerm_linux_web_app.api',
      'plan azurerm_service_plan.main',
      'azurerm_subnet.app; subnet.prefixLength = 29; subnet.name = snet-app',
    ]);
  });

  test('has one result for the instances of a block, with all their subjects', () => {
    const results = resultsOf(
      elsewhere('app["a"]', 'module.n["x"].azurerm_subnet.s[0]'),
      elsewhere('app["b"]', 'module.n["y"].azurerm_subnet.s[1]'),
      elsewhere('app["c"]', 'module.n["y"].azurerm_subnet.other'),
    );
    expect(results.map(({ properties }) => properties.subjects)).toEqual([['app["a"]', 'app["b"]'], ['app["c"]']]);
  });

  test('has a result for each element of a list that has a line of its own', () => {
    const elements = [
      elsewhere('api', 'vnet.properties.subnets[0]', 10),
      elsewhere('web', 'vnet.properties.subnets[1]', 17),
      elsewhere('job', 'vnet.properties.subnets[1]', 17),
    ];
    expect(resultsOf(...elements).map(({ properties }) => properties.subjects)).toEqual([['api'], ['web', 'job']]);
    const [first, second] = identitiesOf(...elements);
    expect(first).not.toBe(second);
    const lower = [
      elsewhere('api', 'vnet.properties.subnets[0]', 30),
      elsewhere('web', 'vnet.properties.subnets[1]', 37),
    ];
    expect(identitiesOf(...lower)).toEqual([first, second]);
  });

  test('has fingerprints that follow the finding and not its line, file, or order', () => {
    const [a, b] = [elsewhere('app', 'azurerm_subnet.a'), elsewhere('app', 'azurerm_subnet.b')];
    const [first, second] = identitiesOf(a, b);
    expect(first).not.toBe(second);
    expect(identitiesOf(b, a)).toEqual([second, first]);
    expect(identitiesOf(elsewhere('another', 'azurerm_subnet.a', 80))).toEqual([first]);
    const moved = { ...a, evidence: a.evidence.map(item => ({ ...item, file: 'moved.json' })) };
    expect(identitiesOf(moved)).toEqual([first]);
    // The same address in two root modules is two alerts.
    expect(new Set(identitiesOf(a, moved)).size).toBe(2);
  });

  test('leaves the hash of a line to who reads the file, and gives one where there is no line', () => {
    expect(keysWithLine(3)).toEqual(['vnetPreflight/v1']);
    expect(keysWithLine()).toEqual(['vnetPreflight/v1', 'primaryLocationLineHash']);
  });

  test('tells what is undecided as a notification, what is accepted or holds not at all', () => {
    const { results, invocations } = runOf(
      sarif(
        report([
          undecided('subnet/too-small', 'var.x', 'no value'),
          verdict({ waiver: { reason: 'known', owner: 'net' } }),
          verdict({ verdict: 'pass' }),
          verdict({ verdict: 'not-applicable' }),
        ]),
        fewRules,
      ),
    );
    expect(results).toEqual([]);
    expect(invocations[0].toolExecutionNotifications).toMatchObject([
      { descriptor: { id: 'undecided' }, message: { text: expect.stringContaining('no value (unknown: var.x)') } },
    ]);
  });

  test('names files from the root of the repository, encoded', () => {
    expect(uriOf('in fra/näme#1.json')).toBe('in%20fra/n%C3%A4me%231.json');
    expect(uriOf('/outside/plan.json')).toBe('file:///outside/plan.json');
    expect(uriOf('C:/outside/plan.json')).toBe('file:///C%3A/outside/plan.json');
    expect(uriOf('vbscript:alert(1)')).toBe('vbscript%3Aalert(1)');
    expect(uriOf('\uD800')).toBe('%EF%BF%BD');
  });

  test('is apart for each root module, and one for an estate', () => {
    expect(categoryOf('prod/plan.json')).toBe('vnet-preflight/prod/plan.json/');
    expect(categoryOf('a.json', 'b.json')).toBe('vnet-preflight/');
    expect(categoryOf('-')).toBe('vnet-preflight/');
  });
});

const crowd = (size: number, text: (index: number) => string): readonly ReportedVerdict[] =>
  Array.from({ length: size }, (_, index) =>
    verdict({
      evidence: [],
      related: [],
      remedy: '',
      severity: index < 10 ? 'error' : 'note',
      subject: { kind: 'plan', id: `${index}`, address: `azurerm_service_plan.p${index}` },
      message: text(index),
    }),
  );

describe('the limits of hosts', () => {
  test('leave out the least severe results and say how many', () => {
    for (const [size, expected] of [
      [25_000, 25_000],
      [25_001, 25_000],
    ] as const) {
      const { results, invocations } = runOf(sarif(report(crowd(size, () => 'm')), fewRules));
      expect(results).toHaveLength(expected);
      expect(results.filter(({ level }) => level === 'error')).toHaveLength(10);
      expect(invocations[0].toolExecutionNotifications.map(({ message }) => message.text)).toEqual(
        size > expected ? ['1 result of lower severity left out'] : [],
      );
    }
  });

  test('are kept in bytes too', () => {
    // Texts that do not compress: 12,000 results of 2,500 random letters.
    let seed = 1;
    const noise = (): string => {
      let text = '';
      while (text.length < 2500) {
        seed = (seed * 48_271) % 2_147_483_647;
        text += seed.toString(36);
      }
      return text;
    };
    const text = sarif(report(crowd(12_000, noise)), fewRules);
    const packed = gzipSync(text);
    expect(packed.length).toBeLessThanOrEqual(10_000_000);
    expect(gunzipSync(packed).length).toBeGreaterThan(10_000_000);
    const { results, invocations } = runOf(text);
    expect(results.length).toBeGreaterThan(1000);
    expect(invocations[0].toolExecutionNotifications[0]?.message.text).toBe(
      `${12_000 - results.length} results of lower severity left out`,
    );
  });

  test('hold for places, notifications and texts', () => {
    const related = Array.from({ length: 3000 }, (_, index) => ({ role: 'subnet', address: `s${index}` }));
    const questions = Array.from({ length: 3000 }, (_, index) => undecided('a/b', `v${index}`, `reason ${index}`));
    const { results, invocations, tool } = runOf(
      sarif(
        report([
          verdict({ related, message: 'x'.repeat(1e6), policy: 'p'.repeat(1e5), title: 't'.repeat(1e5) }),
          ...questions,
        ]),
        fewRules,
      ),
    );
    expect(results[0]?.relatedLocations?.length).toBeLessThanOrEqual(100);
    expect(results[0]?.message.text.length).toBeLessThan(20_000);
    expect(invocations[0].toolExecutionNotifications.length).toBeLessThanOrEqual(1001);
    for (const rule of tool.driver.rules) {
      expect(rule.id.length).toBeLessThanOrEqual(255);
      expect(JSON.stringify(rule).length).toBeLessThan(30_000);
    }
  });
});

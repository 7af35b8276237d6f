import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/report/report.js';
import { expectValid } from '../report/schema.js';
import { type Outcome, plans, reportIn, root, run, type RunSettings } from './command.js';
import { put, temporaryFolder } from '../temporary-folder.js';

const folder = temporaryFolder();

// A repository with one stack whose app has an error: its subnet is not delegated.
const plan = 'stacks/web/plan.json';
const accepting = `
waivers:
  - { policy: subnet/not-delegated, address: '*', reason: moves in January, owner: team-network, until: 2027-01-31 }
`;

const write = (path: string, text: string): string => put(folder, path, text);

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, '.git'), { recursive: true });
  mkdirSync(join(folder, 'stacks', 'web'), { recursive: true });
  cpSync(join(plans, 'literal-subnet-ids', 'plan.json'), join(folder, plan));
});

const here = (words: readonly string[], settings: RunSettings = {}): Outcome => run(words, { folder, ...settings });
const check = (...words: readonly string[]): Outcome => here(['check', plan, '--today', '2027-01-01', ...words]);
const reportOf = (...words: readonly string[]): Report => reportIn(check(...words, '--format', 'json'));

describe('a configuration', () => {
  test('is found from the input upward, and not when it is refused', () => {
    expect(check().status).toBe(1);
    write('vnet-preflight.yaml', accepting);
    expect(check().status).toBe(0);
    expect(check('--no-config').status).toBe(1);
    write('stacks/web/vnet-preflight.yml', 'failOn: error\n');
    expect(check().status).toBe(1);
  });

  test('is the one that is named: by the option, else by the environment', () => {
    write('a.yaml', accepting);
    write('b.yaml', 'failOn: never\nstrict: true\n');
    const environment = { VNET_PREFLIGHT_CONFIG: 'a.yaml' };
    const inEnvironment = (...words: readonly string[]): number | null =>
      here(['check', plan, '--today', '2027-01-01', ...words], { environment }).status;
    expect(check('--config', 'a.yaml').status).toBe(0);
    expect(inEnvironment()).toBe(0);
    expect(inEnvironment('--no-config')).toBe(1);
    expect(inEnvironment('--config', 'b.yaml', '--format', 'compact')).toBe(1);
    expect(here(['check', plan], { environment: { VNET_PREFLIGHT_CONFIG: '' } }).status).toBe(1);
  });

  test('lets the command line have the last word', () => {
    write('vnet-preflight.yaml', 'failOn: never\n');
    expect(check().status).toBe(0);
    expect(check('--fail-on', 'error').status).toBe(1);
    write('vnet-preflight.yaml', 'profile: 2016\n');
    expect(reportOf().profile).toBe('2016');
    expect(reportOf('--profile', '2019').profile).toBe('2019');
  });

  test.each([
    [['--config', 'missing.yaml'], /^missing\.yaml: there is no such file\n$/u],
    [['--config', 'stacks'], /^stacks: this is a folder/u],
    [['--config', 'a.yaml', '--no-config'], /^vnet-preflight: --config and --no-config contradict each other; /u],
    [['--today', '2027-02-30'], /^vnet-preflight: --today must be a day such as 2027-01-31, not “2027-02-30”; /u],
    [['--baseline', 'missing.json'], /^missing\.json: there is no such file\n$/u],
  ])('that cannot be used ends with 2: %j', (words, message) => {
    write('vnet-preflight.yaml', '');
    const { status, stdout, stderr } = here(['check', plan, ...words]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  test('of two in one folder is refused', () => {
    write('vnet-preflight.yaml', '');
    write('vnet-preflight.yml', '');
    expect(check()).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^vnet-preflight\.yaml: there is vnet-preflight\.yml beside it/u),
    });
  });

  test('that is wrong is told with every mistake, as JSON too', () => {
    write('vnet-preflight.yaml', 'polices: {}\nstrict: 1\n');
    const { status, stdout, stderr } = check('--format', 'json');
    expect(status).toBe(2);
    expect(stderr).toBe(
      'vnet-preflight.yaml:1:1: unknown key “polices”; did you mean “policies”?\nvnet-preflight.yaml:2:9: strict must be true or false, but is 1\n',
    );
    expectValid('error-1', JSON.parse(stdout));
  });

  test('changes policies, for all resources or for some', () => {
    const severities = (): readonly string[] =>
      reportOf()
        .verdicts.filter(({ policy }) => policy === 'subnet/not-delegated')
        .map(({ severity, subject }) => `${subject.address} ${severity}`);
    write('vnet-preflight.yaml', 'policies: { subnet/not-delegated: { severity: note } }\n');
    expect(severities()).toEqual(['azurerm_linux_web_app.app note', 'azurerm_linux_web_app.other note']);
    expect(reportOf().summary.fail).toMatchObject({ error: 0, warning: 0 });
    write(
      'vnet-preflight.yaml',
      "overrides: [{ addresses: ['*.app'], policies: { subnet/not-delegated: { severity: warning } } }]\n",
    );
    expect(severities()).toEqual(['azurerm_linux_web_app.app warning', 'azurerm_linux_web_app.other error']);
    write('vnet-preflight.yaml', 'policies: { subnet/not-delegated: { enabled: false, reason: checked elsewhere } }\n');
    expect(severities()).toEqual([]);
    expect(check().stdout).toContain('notice: vnet-preflight.yaml: switched off: subnet/not-delegated\n');
  });

  test('brings policies of its own', () => {
    const text = readFileSync(join(root, 'policies', 'subnet', 'too-small.yaml'), 'utf8');
    write('rules/own/small.yaml', text.replace('subnet/too-small', 'own/small').replace('default: 28', 'default: 20'));
    write('vnet-preflight.yaml', "policyFolders: [rules]\nneverWaive: ['own/*']\n");
    expect(reportOf().verdicts.map(({ policy }) => policy)).toContain('own/small');
    expect(here(['explain', 'own/small']).stdout).toContain('own/small');
    write('rules/own/small.yaml', text);
    expect(check().stderr).toMatch(/^rules\/own\/small\.yaml:1:7: the policy subnet\/too-small must stand in a file/u);
    write('vnet-preflight.yaml', 'policyFolders: [nowhere]\n');
    expect(check()).toMatchObject({
      status: 2,
      stderr: 'vnet-preflight.yaml:1:17: nowhere: there is no such folder\n',
    });
  });
});

const on = (day: string): Outcome => here(['check', plan, '--today', day]);

function lines(text: string, word: string): readonly string[] {
  return text.split('\n').filter(line => line.includes(word));
}

describe('a waiver', () => {
  beforeEach(() => {
    write('vnet-preflight.yaml', accepting);
  });

  test('leaves the finding in the JSON and out of the count', () => {
    const report = reportOf();
    expectValid('report-1', report);
    expect(report.summary).toMatchObject({ fail: { error: 0 }, waived: 2 });
    expect(
      report.verdicts.find(({ policy, verdict }) => policy === 'subnet/not-delegated' && verdict === 'fail'),
    ).toMatchObject({
      waiver: { reason: 'moves in January', owner: 'team-network', expires: '2027-01-31' },
    });
  });

  test('is shown when all is asked for, and not otherwise', () => {
    expect(check('--show', 'all').stdout).toContain('accepted by team-network until 2027-01-31: moves in January');
    expect(check().stdout).not.toContain('moves in January');
    expect(check('--format', 'compact').stdout).not.toContain('subnet/not-delegated');
  });

  test('stands in no format as a finding, undecided or not', () => {
    const finding = /^(?!.*accepted by).*delegat/mu;
    for (const kind of ['compact', 'markdown', 'github', 'azure', 'atlantis', 'junit']) {
      const whole = check('--format', kind, '--no-config').stdout;
      const waived = check('--format', kind).stdout;
      expect([kind, lines(whole, 'subnet/not-delegated').length > 0]).toEqual([kind, true]);
      expect([
        kind,
        lines(waived, 'subnet/not-delegated').filter(line => finding.test(line) && /error|undecided:/u.test(line)),
      ]).toEqual([kind, []]);
    }
    const sarif = JSON.parse(check('--format', 'sarif').stdout) as { runs: { results: { ruleId: string }[] }[] };
    expect(sarif.runs[0]?.results.map(({ ruleId }) => ruleId)).not.toContain('subnet/not-delegated');
  });

  test('that has ended lets the run end with 1 and says why', () => {
    expect(on('2027-01-31').status).toBe(0);
    expect(on('2027-02-01').status).toBe(1);
    expect(on('2027-02-01').stdout).toContain(
      'the waiver of team-network for it ended on 2027-01-31 (vnet-preflight.yaml:3)',
    );
  });
});

/** The subnet of the plan gets a delegation, and still not the one that the app needs. */
function delegateElsewhere(): void {
  const draft = JSON.parse(readFileSync(join(folder, plan), 'utf8')) as {
    resource_changes: { address: string; change: { after: Record<string, unknown> } }[];
  };
  const subnet = draft.resource_changes.find(({ address }) => address === 'azurerm_subnet.int');
  const service = { name: 'Microsoft.Sql/managedInstances', actions: [] };
  if (subnet !== undefined) subnet.change.after['delegation'] = [{ name: 'other', service_delegation: [service] }];
  write(plan, JSON.stringify(draft));
}

const create = (...words: readonly string[]): Outcome =>
  here(['baseline', 'create', plan, '--today', '2026-11-21', ...words]);

const prune = (input: string): Outcome => here(['baseline', 'prune', input, '--today', '2027-01-01']);

describe('a baseline', () => {
  const file = 'vnet-preflight-baseline.json';
  const text = (): string => readFileSync(join(folder, file), 'utf8');

  test('accepts what was there, until a fact changes', () => {
    expect(create()).toEqual({ status: 0, stdout: `${file}: 19 findings (19 new, 0 gone)\n`, stderr: '' });
    expect(check('--baseline', file, '--strict').status).toBe(0);
    expect(check('--strict').status).toBe(1);
    write('vnet-preflight.yaml', `baseline: ${file}\n`);
    expect(check().status).toBe(0);
    delegateElsewhere();
    expect(check().status).toBe(1);
    expect(
      reportOf()
        .verdicts.filter(({ waiver }) => waiver === undefined)
        .map(({ policy }) => policy),
    ).toContain('subnet/not-delegated');
  });

  test('has the same bytes when it is made again on another day', () => {
    create();
    const before = text();
    expect(here(['baseline', 'create', plan, '--today', '2027-05-05']).stdout).toContain('19 findings (0 new, 0 gone)');
    expect(text()).toBe(before);
  });

  test('leaves out what a waiver accepts and what nobody can', () => {
    write('vnet-preflight.yaml', `${accepting}neverWaive: ['subnet/too-*', routing/*]\n`);
    expect(create().stderr).toMatch(/findings of policies that nobody can waive cannot stand in a baseline\n/u);
    expect(text()).not.toMatch(/subnet\/not-delegated|subnet\/too-small|routing\//u);
    expect(check('--baseline', file).status).toBe(0);
    expect(check('--baseline', file, '--strict').status).toBe(1);
  });

  test('loses by prune what is mended, and nothing else', () => {
    create('--until', '2026-12-31');
    cpSync(join(plans, 'web-linux-basic', 'plan.json'), join(folder, 'clean.json'));
    const before = text();
    expect(prune(plan).stdout).toBe(`${file}: 19 findings (0 removed)\n`);
    expect(text()).toBe(before);
    const { stdout } = prune('clean.json');
    expect(stdout).toContain('removed subnet/not-delegated azurerm_linux_web_app.app (since 2026-11-21)\n');
    expect(stdout).toContain(`${file}: 0 findings (19 removed)\n`);
  });

  test('is not made of entries that are over', () => {
    expect(create('--until', '2026-11-20')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('--until 2026-11-20 is over'),
    });
    expect(create('--until', '2026-11-21').status).toBe(0);
  });

  test('can be shown', () => {
    create('--until', '2026-12-31');
    const { stdout } = here(['baseline', 'show', '--today', '2027-01-01']);
    expect(stdout).toMatch(/^2026-11-21 {2}2026-12-31 {2}fail +subnet\/not-delegated +azurerm_linux_web_app\.app$/mu);
    expect(stdout).toMatch(/\n19 findings, of which 19 have ended and count again\n$/u);
    expect(here(['baseline', 'show', '--baseline', 'no.json'])).toMatchObject({ status: 2, stdout: '' });
    expect(here(['baseline', 'prune', plan, '--baseline', 'no.json'])).toMatchObject({ status: 2, stdout: '' });
  });

  test('that is damaged is refused with its place', () => {
    write(file, '{ "schema": "vnet-preflight/baseline/1", "findings": [ }');
    expect(check('--baseline', file)).toMatchObject({ status: 2, stdout: '' });
    expect(check('--baseline', '.').stderr).toBe('.: this is a folder, not a file\n');
    write(file, '{ "schema": "vnet-preflight/baseline/1", "findings": [ {} ] }');
    expect(check('--baseline', file).stderr).toMatch(
      /^vnet-preflight-baseline\.json: “policy” is missing in findings\.0; /u,
    );
    write('vnet-preflight.yaml', 'baseline: no.json\n');
    expect(check().stderr).toBe('vnet-preflight.yaml:1:1: no.json: there is no such file\n');
  });
});

const rows = (...words: readonly string[]): Readonly<Record<string, readonly unknown[]>> => {
  const text = here(['config', 'show', plan, '--format', 'json', ...words]).stdout;
  const document = JSON.parse(text) as {
    settings: { key: string; value: unknown; origin: string; line?: number }[];
  };
  expectValid('settings-1', document);
  return Object.fromEntries(document.settings.map(({ key, value, origin, line }) => [key, [value, origin, line]]));
};

describe('config show', () => {
  test('tells what holds by itself', () => {
    const found = rows();
    expect(found).toMatchObject({
      config: [null, 'default', undefined],
      failOn: ['error', 'default', undefined],
      'policies.subnet/too-small.parameters.longestPrefix': [28, 'default', undefined],
    });
    expect(rows('--profile', '2019')).toMatchObject({
      profile: ['2019', '--profile', undefined],
      'policies.subnet/too-small.parameters.longestPrefix': [27, 'default', undefined],
    });
  });

  test('tells the line that has decided, and the overrides of an address', () => {
    write(
      'vnet-preflight.yaml',
      `profile: 2025
policies:
  subnet/too-small:
    severity: warning
    parameters:
      longestPrefix: 26
overrides:
  - addresses: ['*.api']
    policies:
      subnet/too-small: { severity: note }
`,
    );
    expect(rows('--strict')).toMatchObject({
      config: ['vnet-preflight.yaml', 'found', undefined],
      profile: ['2025', 'file', 1],
      failOn: ['warning', '--strict', undefined],
      overrides: [1, 'file', 7],
      'policies.subnet/too-small.severity': ['warning', 'file', 4],
      'policies.subnet/too-small.parameters.longestPrefix': [26, 'file', 6],
    });
    expect(rows('--for', 'azurerm_linux_web_app.api')).toMatchObject({
      'policies.subnet/too-small.severity': ['note', 'file', 10],
      'policies.subnet/too-small.parameters.longestPrefix': [26, 'file', 6],
    });
    expect(here(['config', 'show']).stdout).toMatch(
      /^policies\.subnet\/too-small\.severity +vnet-preflight\.yaml:4:5 +warning$/mu,
    );
  });
});

const explained = (name: string): string => here(['explain', name]).stdout;

describe('what tells of policies', () => {
  const changes = `
policies:
  subnet/not-delegated: { severity: note }
  subnet/below-recommended-size: { parameters: { recommendedPrefix: 25 } }
  gateway/sstp-not-selected: { enabled: false, reason: all clients speak OpenVPN }
`;

  test('tells what the configuration makes of them', () => {
    const before = here(['policy', 'list']).stdout;
    expect(before).toMatch(/^error +subnet\/not-delegated /mu);
    write('vnet-preflight.yaml', changes);
    const list = here(['policy', 'list']).stdout;
    expect(list).toMatch(/^note +subnet\/not-delegated /mu);
    expect(list).toMatch(/^off +gateway\/sstp-not-selected /mu);
    expect(list).toMatch(/belong to profile 2025 \(\d+ switched off\);/u);
    expect(here(['policy', 'list', '--no-config']).stdout).toBe(before);
    const json = here(['policy', 'list', '--format', 'json']).stdout;
    expectValid('policy-list-1', JSON.parse(json));
    const { policies } = JSON.parse(json) as {
      policies: readonly { name: string; enabled: boolean; parameters: object }[];
    };
    const named = (name: string): object | undefined => policies.find(policy => policy.name === name);
    expect(named('gateway/sstp-not-selected')).toMatchObject({ enabled: false });
    expect(named('subnet/below-recommended-size')).toMatchObject({
      parameters: { recommendedPrefix: { values: { 2025: 25 } } },
    });
  });

  test('explains a policy with what the configuration says of it', () => {
    write('vnet-preflight.yaml', changes);
    expect(explained('subnet/not-delegated')).toMatch(
      /^note in profile 2025, .*; the configuration says its severity$/mu,
    );
    expect(explained('subnet/below-recommended-size')).toMatch(/recommendedPrefix +- +25 +25\n/u);
    expect(explained('gateway/sstp-not-selected')).toMatch(/, switched off by the configuration$/mu);
    expect(explained('subnet/too-small')).not.toMatch(/the configuration says/u);
  });

  test('draws by the configuration, and prints the graph without it', () => {
    const draw = (): string => here(['graph', plan, '--format', 'mermaid', '--today', '2027-01-01']).stdout;
    const [before, json] = [draw(), here(['graph', plan]).stdout];
    expect(before).toContain('error subnet/not-delegated');
    write('vnet-preflight.yaml', changes);
    expect(draw()).toContain('note subnet/not-delegated');
    write('vnet-preflight.yaml', accepting);
    expect(draw()).not.toContain('subnet/not-delegated');
    expect(here(['graph', plan]).stdout).toBe(json);
  });
});

test('a configuration for another version of the program is refused', () => {
  write('vnet-preflight.yaml', "requires: '>=99'\nkeyOfLater: 1\n");
  const { status, stderr } = check();
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /^vnet-preflight\.yaml:1:11: the configuration is for vnet-preflight >=99, but this is version /u,
  );
  write('vnet-preflight.yaml', "requires: '>=0.1'\n");
  expect(check().status).toBe(1);
  expect(here(['config', 'show', plan]).stdout).toMatch(/requires +vnet-preflight\.yaml:1:1 +>=0\.1\n/u);
});

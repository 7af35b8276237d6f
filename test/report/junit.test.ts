import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { plans, root, run } from '../cli/command.js';
import { expectGolden } from '../golden.js';
import { expectValidJunit } from './junit-validator.js';
import { nasty, poisoned } from './poisoned.js';
import { junit } from './renderings.js';
import { many, report, undecided, verdict } from './samples.js';

const notAskedFor = (): never => {
  throw new Error('nobody asked for it');
};

describe('JUnit', () => {
  test('reads as it should', () => {
    expectGolden(junit(many), join(root, 'test', 'report', 'golden', 'many.junit.xml'));
  });

  test('is what its schema says, for every genuine plan and for hostile names', async () => {
    const genuine = readdirSync(plans).filter(name => existsSync(join(plans, name, 'plan.json')));
    const { stdout } = run(['check', ...genuine.map(name => `${name}/plan.json`), '--format', 'junit']);
    expect(stdout.match(/<failure/gu)?.length).toBeGreaterThan(30);
    await expectValidJunit(
      stdout,
      junit(many),
      junit(report([])),
      ...nasty.map(([, text]) => junit(poisoned(text))),
      junit(poisoned('\uFFFE\uFFFF\u0000\u0008\u000B]]>&amp;<!--')),
    );
  });

  test('tells of what passes that it does, and has nothing else put together for it', () => {
    const subject = { address: 'azurerm_linux_web_app.a', file: 'plan.json' };
    const quiet = (['pass', 'not-applicable'] as const).map(kind => ({
      policy: `plan/${kind}`,
      verdict: kind,
      subject,
      describe: notAskedFor,
    }));
    const text = junit({ ...report([verdict({ policy: 'plan/bad' })]), quiet });
    expect(text).toContain('<testsuite name="plan" tests="2" failures="1" errors="0" skipped="0">');
    expect(text).toContain('<testcase name="plan/pass azurerm_linux_web_app.a" classname="plan/pass"/>');
    expect(text).not.toContain('plan/not-applicable');
  });

  test('has a suite for each theme, and counts what failed and what was skipped', () => {
    const text = junit(
      report([
        verdict(),
        verdict({ policy: 'plan/tier-unsupported', waiver: { reason: 'known', owner: 'net' } }),
        undecided('plan/too-many', 'var.x', 'no value'),
        verdict({ policy: 'plan/good', verdict: 'pass' }),
        verdict({ policy: 'plan/other', verdict: 'not-applicable' }),
      ]),
    );
    expect(text).toContain('<testsuites name="vnet-preflight" tests="4" failures="1" errors="0">');
    expect(text).toContain('<testsuite name="plan" tests="3" failures="0" errors="0" skipped="2">');
    expect(text).toContain('<testsuite name="subnet" tests="1" failures="1" errors="0" skipped="0">');
    expect(text).toContain('<skipped>accepted by net: known (the subnet');
    expect(text).toContain('<skipped>undecided: cannot tell');
    expect(text).toContain('<testcase name="plan/good azurerm_linux_web_app.api" classname="plan/good"/>');
    expect(text).not.toContain('plan/other');
  });

  test('shows what passed also when the other formats of the run do not', () => {
    const { stdout } = run(['check', 'web-linux-basic/plan.json', '--format', 'junit']);
    expect(stdout).toMatch(
      /<testcase name="subnet\/too-small azurerm_linux_web_app\.[^"]+" classname="subnet\/too-small"\/>/u,
    );
  });
});

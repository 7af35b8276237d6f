import { readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { parseInput } from '../../src/adapters/parse-input.js';
import { bytesOf, fixture, fixtureText, parse, parsePlan, refusal, utf16 } from './inputs.js';

const path = 'plans/subnet-delegation-missing/plan.json';
const plan = fixtureText(path).trimEnd();
const parsed: unknown = JSON.parse(plan);

describe('every genuine plan is read as it is, without a notice', () => {
  for (const folder of ['plans', 'plans-random']) {
    const names = readdirSync(new URL(`../fixtures/${folder}`, import.meta.url), { recursive: true, encoding: 'utf8' });
    test.each(names.filter(name => /(?:^|\/)plan[^/]*\.json$/.test(name)))(`${folder}/%s`, name => {
      const bytes = fixture(`${folder}/${name}`);
      const input = parsePlan(bytes, name);
      expect(input.kind).toBe('terraform-plan');
      expect(input.notices).toEqual([]);
      expect(input.plan).toEqual(JSON.parse(new TextDecoder().decode(bytes)));
    });
  }

  test.each(readdirSync(new URL('../fixtures/plans/big', import.meta.url)))('plans/big/%s', name => {
    const input = parsePlan(gunzipSync(fixture(`plans/big/${name}`)), name);
    expect(input.plan.resource_changes?.length).toBeGreaterThan(5000);
    expect(input.notices).toEqual([]);
  });
});

/** The right-hand side of the table in peers.md section 4, and issue 3: what people have is read. */
describe('a plan in any dress is the same plan', () => {
  test.each<[string, Uint8Array, number]>([
    ['minified', bytesOf(plan), 0],
    ['indented', bytesOf(JSON.stringify(parsed, null, 2)), 0],
    ['with Windows line ends', bytesOf(JSON.stringify(parsed, null, 2).replaceAll('\n', '\r\n')), 0],
    ['with a byte-order mark', bytesOf(`\ufeff${plan}`), 0],
    ['in UTF-16 from PowerShell', utf16(`\ufeff${plan}\r\n`), 0],
    ['in UTF-16 without a mark', utf16(plan), 0],
    ['in big-endian UTF-16', utf16(`\ufeff${plan}`, 'big'), 0],
    [
      'in the wrapper of setup-terraform',
      bytesOf(`[command]/x/terraform-bin show -json plan\n${plan}\n\n::debug::stdout: ${plan}\n`),
      1,
    ],
    ['in the wrapper of setup-terraform and UTF-16', utf16(`\ufeff[command]x\r\n${plan}\r\n::debug::x\r\n`), 1],
    ['behind the noise of npm', bytesOf(`\n> a@1.0.0 show\n> terraform show -json\n\n${plan}\n`), 1],
  ])('%s', (_, bytes, notices) => {
    const input = parsePlan(bytes, 'a file without extension');
    expect(input.plan).toEqual(parsed);
    expect(input.notices).toHaveLength(notices);
  });

  test('of a newer minor version', () => {
    const newer = plan.replace(/"format_version":"1\.\d+"/, '"format_version":"1.77","future":{"x":1}');
    expect(parse(newer).plan.resource_changes).toEqual((parsed as { resource_changes: unknown }).resource_changes);
  });

  test('of another registry host', () => {
    const mirrored = plan.replaceAll(/registry\.(?:terraform\.io|opentofu\.org)/g, 'registry.example.com');
    expect(mirrored).not.toBe(plan);
    expect(parse(mirrored).plan.resource_changes?.[0]?.provider_name).toBe('registry.example.com/hashicorp/azurerm');
  });

  test('too long for one text: without the sections that nobody reads', () => {
    const { planned_values: planned, ...rest } = parse(plan, 10_000).plan as unknown as Record<string, unknown>;
    const {
      planned_values: _,
      resource_drift: __,
      relevant_attributes: ___,
      ...expected
    } = parsed as Record<string, unknown>;
    expect(planned).toBeNull();
    expect(rest).toMatchObject(expected);
  });

  test('with a secret under the name of a prototype', () => {
    const hostile = plan.replace('"after":{', '"after":{"__proto__":{"a":1},"constructor":{"prototype":{"a":1}},');
    expect(Object.keys(parse(hostile).plan.resource_changes?.[0]?.change.after ?? {})).toContain('__proto__');
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });
});

/** The same for what cannot be read: one sentence, a place, advice; never a result as if nothing were wrong. */
describe('what cannot be read is refused', () => {
  const indented = JSON.stringify(parsed, null, 2);
  test.each<[string, Uint8Array, RegExp]>([
    ['a truncated plan', bytesOf(plan.slice(0, plan.length / 2)), /^the input ends in the middle of \//],
    [
      'a truncated indented plan',
      bytesOf(indented.slice(0, indented.length / 2)),
      /^the input ends in the middle of \//,
    ],
    ['a truncated plan in a wrapper', bytesOf(`[command]x\n${plan.slice(0, -1)}\n::debug::x\n`), /broken|ends/],
    ['a truncated UTF-16 plan', utf16(`\ufeff${plan}`).subarray(0, 4001), /^the input ends in the middle of \//],
    ['an empty file', bytesOf(''), /^the input is empty$/],
    ['a byte-order mark alone', bytesOf('\ufeff'), /^the input is empty$/],
    ['{}', bytesOf('{}'), /an empty JSON object/],
    ['[]', bytesOf('[]'), /an empty list/],
    [
      'a newer major version',
      bytesOf(plan.replace(/"format_version":"1\.\d+"/, '"format_version":"2.0"')),
      /only 1\.x/,
    ],
    ['a plan without a version', bytesOf(plan.replace(/"format_version":"1\.\d+",/, '')), /no format_version/],
    ['a binary plan', fixture('inputs/plan.bin'), /a binary plan/],
    ['the line stream of plan -json', fixture('inputs/plan-stream.jsonl'), /the line stream/],
    ['HTML', bytesOf('<!doctype html><html><body>Sign in</body></html>'), /an HTML page/],
    [
      'random bytes',
      Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256),
      /binary data|not JSON/,
    ],
    ['a list nested 100,000 deep', bytesOf('['.repeat(100_000) + ']'.repeat(100_000)), /a JSON list/],
    [
      'an object nested 100,000 deep',
      bytesOf(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
      /neither a plan nor a template/,
    ],
    [
      'a plan nested 100,000 deep',
      bytesOf(plan.replace('"after":{', `"after":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)},`)),
      /200 levels/,
    ],
    [
      'a single wrong type',
      bytesOf(plan.replace('"actions":["create"]', '"actions":"create"')),
      /\/change\/actions of the plan must be a list/,
    ],
  ])('%s', (_, bytes, message) => {
    expect(refusal(() => parseInput(bytes, 'plan.json')).message).toMatch(message);
  });
});

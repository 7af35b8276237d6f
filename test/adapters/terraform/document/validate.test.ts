import { describe, expect, test } from '@jest/globals';
import { validatePlan } from '../../../../src/adapters/terraform/document/validate.js';
import { fixtureText, refusal } from '../../inputs.js';

type Members = Record<string, unknown>;

/** A plan with every section that is read. */
function plan(change: (plan: Members) => void = () => undefined): Members {
  const made = JSON.parse(fixtureText('plans/web-linux-basic/plan.json')) as Members;
  const child = { resources: [], module_calls: { inner: { expressions: {}, module: {} } } };
  const configuration = made['configuration'] as { root_module: Members };
  configuration.root_module['module_calls'] = { app: { expressions: { a: { references: ['var.x'] } }, module: child } };
  const data = { address: 'data.a.b', mode: 'data', type: 'a', name: 'b', values: { id: 'x' } };
  const states = {
    root_module: { resources: [data], child_modules: [{ address: 'module.app', resources: [{ ...data }] }] },
  };
  Object.assign(made, { prior_state: { format_version: '1.0', values: states } });
  const [first] = made['resource_changes'] as unknown[];
  Object.assign(made, {
    deferred_changes: [{ reason: 'x', resource_change: structuredClone(first) }],
    complete: true,
    errored: false,
  });
  change(made);
  return made;
}

/** The plan with another value at a JSON pointer; `undefined` takes the member away. */
function withValue(pointer: string, value: unknown): Members {
  return plan(made => {
    const steps = pointer.split('/').slice(1);
    const last = steps.pop() ?? '';
    let at: Members = made;
    for (const step of steps) {
      expect(Object.keys(at)).toContain(step);
      at = at[step] as Members;
    }
    at[last] = value;
  });
}

test('a plan with every section that is read is right', () => {
  const made = plan();
  expect(validatePlan(made, 'plan.json')).toBe(made);
});

describe('a plan that lists no changes', () => {
  test.each([undefined, []])('is refused when there will be resources: %j', changes => {
    const error = refusal(() => validatePlan(withValue('/resource_changes', changes), 'plan.json'));
    expect(error.message).toMatch(/no resource_changes/);
    expect(error.advice).toMatch(/-refresh-only/);
    expect(error.place).toEqual({ file: 'plan.json' });
  });

  test('is refused when the only resource stands in a module in a module', () => {
    const resource = { address: 'a.b', mode: 'managed', type: 'a', name: 'b' };
    const inner = { child_modules: [{ child_modules: [{ resources: [resource] }] }] };
    const damaged = plan(made => {
      delete made['resource_changes'];
      made['planned_values'] = { root_module: inner };
    });
    expect(refusal(() => validatePlan(damaged, 'x')).message).toMatch(/no resource_changes/);
  });

  test.each([
    undefined,
    null,
    {},
    { root_module: {} },
    { root_module: { resources: [{ address: 'data.a.b', mode: 'data', type: 'a', name: 'b' }] } },
  ])('is read when there will be none: %j', planned => {
    const empty = plan(made => {
      delete made['resource_changes'];
      made['planned_values'] = planned;
    });
    expect(() => validatePlan(empty, 'x')).not.toThrow();
  });
});

describe('the version', () => {
  test.each(['1.0', '1.2', '1.99', '1.2.1'])('%s is read', version => {
    expect(() => validatePlan(withValue('/format_version', version), 'x')).not.toThrow();
  });

  test.each<[unknown, RegExp, RegExp]>([
    ['2.0', /format_version 2\.0, but only 1\.x/, /update/],
    ['10.1', /format_version 10\.1, but only 1\.x/, /update/],
    ['0.2', /format_version 0\.2, but only 1\.x/, /Terraform 1\.1 or newer/],
    ['one', /two numbers, such as 1\.2/, /anew/],
    ['', /two numbers, such as 1\.2/, /anew/],
    [1.2, /a text, not a number/, /anew/],
    [null, /a text, not null/, /anew/],
    [undefined, /no format_version/, /anew/],
  ])('%j is refused', (version, message, advice) => {
    const error = refusal(() => validatePlan(withValue('/format_version', version), 'plan.json'));
    expect(error.message).toMatch(message);
    expect(error.advice).toMatch(advice);
    expect(error.place).toEqual({ file: 'plan.json', ...(version !== undefined && { pointer: '/format_version' }) });
  });
});

describe('a value of a wrong type is refused with its place', () => {
  const change = '/resource_changes/1/change';
  const block = '/configuration/root_module/resources/0';
  test.each<[string, unknown, string]>([
    ['/resource_changes', {}, 'a list, not an object'],
    ['/resource_changes', 'x', 'a list, not a text'],
    ['/resource_changes', null, 'a list, not null'],
    ['/resource_changes/1', null, 'an object, not null'],
    ['/resource_changes/1', [], 'an object, not a list'],
    ['/resource_changes/1/address', undefined, 'a text, not nothing'],
    ['/resource_changes/1/address', 7, 'a text, not a number'],
    ['/resource_changes/1/type', ['x'], 'a text, not a list'],
    ['/resource_changes/1/name', true, 'a text, not a boolean'],
    ['/resource_changes/1/mode', {}, 'a text, not an object'],
    ['/resource_changes/1/index', {}, 'a number or a text, not an object'],
    ['/resource_changes/1/module_address', 7, 'a text, not a number'],
    ['/resource_changes/1/provider_name', 7, 'a text, not a number'],
    ['/resource_changes/1/deposed', 7, 'a text, not a number'],
    [change, undefined, 'an object, not nothing'],
    [`${change}/actions`, 'create', 'a list, not a text'],
    [`${change}/actions`, [], 'a list with at least one action, not a list'],
    [`${change}/actions/0`, 1, 'a text, not a number'],
    [`${change}/actions`, ['obliterate'], 'a list of no-op, create, read, update, delete, forget, not a text'],
    [`${change}/after`, undefined, 'an object, not nothing'],
    [`${change}/after`, 'x', 'an object, not a text'],
    [`${change}/after`, [], 'an object, not a list'],
    [`${change}/after`, null, 'an object, as its actions are create, not null'],
    [`${change}/before`, 5, 'an object, not a number'],
    [`${change}/after_unknown`, 5, 'an object, not a number'],
    [`${change}/after_unknown`, true, 'an object, not a boolean'],
    [`${change}/after_unknown/id`, 'true', 'true, false, an object or a list, not a text'],
    [`${change}/after_sensitive`, 'x', 'true, false, an object or a list, not a text'],
    [`${change}/before_sensitive`, null, 'true, false, an object or a list, not null'],
    ['/deferred_changes', {}, 'a list, not an object'],
    ['/deferred_changes/0/reason', 5, 'a text, not a number'],
    ['/deferred_changes/0/resource_change', 5, 'an object, not a number'],
    ['/deferred_changes/0/resource_change/change/actions', 5, 'a list, not a number'],
    ['/configuration', [], 'an object, not a list'],
    ['/configuration/provider_config', 'x', 'an object, not a text'],
    ['/configuration/provider_config/azurerm', 5, 'an object, not a number'],
    ['/configuration/provider_config/azurerm/expressions', 5, 'an object, not a number'],
    ['/configuration/provider_config/azurerm/expressions/subscription_id', { references: 'x' }, ''],
    ['/configuration/root_module', 5, 'an object, not a number'],
    ['/configuration/root_module/resources', {}, 'a list, not an object'],
    [block, 5, 'an object, not a number'],
    [`${block}/address`, 5, 'a text, not a number'],
    [`${block}/type`, null, 'a text, not null'],
    [`${block}/name`, undefined, 'a text, not nothing'],
    [`${block}/provider_config_key`, 5, 'a text, not a number'],
    [`${block}/expressions`, [], 'an object, not a list'],
    [`${block}/expressions/name`, 5, 'an expression, not a number'],
    [`${block}/expressions/name`, null, 'an expression, not null'],
    [`${block}/expressions/name`, [5], ''],
    [`${block}/expressions/name`, { references: 'x' }, ''],
    [`${block}/expressions/name`, { references: [5] }, ''],
    [`${block}/expressions/name`, { references: { x: 1 } }, ''],
    [`${block}/expressions/name`, { constant_value: 1, references: 5 }, ''],
    [`${block}/count_expression`, 5, 'an object, not a number'],
    [`${block}/for_each_expression`, [], 'an object, not a list'],
    [`${block}/depends_on`, 'x', 'a list, not a text'],
    ['/configuration/root_module/module_calls', [], 'an object, not a list'],
    ['/configuration/root_module/module_calls/app', 5, 'an object, not a number'],
    ['/configuration/root_module/module_calls/app/module', 5, 'an object, not a number'],
    ['/configuration/root_module/module_calls/app/module/resources', 5, 'a list, not a number'],
    ['/configuration/root_module/module_calls/app/module/module_calls/inner/module', 'x', 'an object, not a text'],
    ['/configuration/root_module/module_calls/app/expressions/a/references', {}, 'a list, not an object'],
    ['/configuration/root_module/module_calls/app/count_expression', 'x', 'an object, not a text'],
    [`${block}/mode`, 5, 'a text, not a number'],
    ['/configuration/root_module/module_calls/app/for_each_expression', 'x', 'an object, not a text'],
    ['/configuration/root_module/module_calls/app/depends_on', 'x', 'a list, not a text'],
    ['/configuration/root_module/outputs', [], 'an object, not a list'],
    ['/configuration/root_module/outputs/hostname', null, 'an object, not null'],
    ['/configuration/root_module/outputs/hostname/expression', 'x', 'an object, not a text'],
    ['/configuration/root_module/variables', [], 'an object, not a list'],
    ['/configuration/root_module/variables/prefix', 'x', 'an object, not a text'],
    ['/configuration/root_module/variables/prefix/sensitive', 'x', 'true or false, not a text'],
    ['/prior_state', 5, 'an object, not a number'],
    ['/prior_state/values', [], 'an object, not a list'],
    ['/prior_state/values/root_module', null, 'an object, not null'],
    ['/prior_state/values/root_module/resources', {}, 'a list, not an object'],
    ['/prior_state/values/root_module/resources/0/values', undefined, 'an object, not nothing'],
    ['/prior_state/values/root_module/resources/0/index', null, 'a number or a text, not null'],
    ['/prior_state/values/root_module/resources/0/address', 5, 'a text, not a number'],
    ['/prior_state/values/root_module/resources/0/mode', null, 'a text, not null'],
    ['/prior_state/values/root_module/resources/0/name', undefined, 'a text, not nothing'],
    ['/prior_state/values/root_module/resources/0/provider_name', 5, 'a text, not a number'],
    [
      '/prior_state/values/root_module/resources/0/sensitive_values',
      'x',
      'true, false, an object or a list, not a text',
    ],
    ['/prior_state/values/root_module/resources/0/depends_on', {}, 'a list, not an object'],
    ['/prior_state/values/root_module/child_modules', {}, 'a list, not an object'],
    ['/prior_state/values/root_module/child_modules/0/address', 5, 'a text, not a number'],
    ['/prior_state/values/root_module/child_modules/0/resources/0/type', 5, 'a text, not a number'],
    ['/variables', [], 'an object, not a list'],
    ['/variables/prefix', 'x', 'an object, not a text'],
    ['/terraform_version', 1, 'a text, not a number'],
    ['/complete', 'yes', 'true or false, not a text'],
    ['/errored', 0, 'true or false, not a number'],
  ])('%s = %j', (pointer, value, expected) => {
    const { message, place } = refusal(() => validatePlan(withValue(pointer, value), 'plan.json'));
    expect(place?.file).toBe('plan.json');
    expect(place?.pointer?.startsWith(pointer)).toBe(true);
    if (expected !== '') {
      expect(place?.pointer).toBe(pointer);
      expect(message).toContain(` must be ${expected}`);
    }
  });
});

describe('what is not read may be anything', () => {
  test.each([
    ['/resource_drift', 5],
    ['/resource_drift', 'x'],
    ['/relevant_attributes', {}],
    ['/checks', null],
    ['/resource_changes/1/action_reason', {}],
    ['/resource_changes/1/change/importing', 5],
    ['/resource_changes/1/change/after/name', { deep: [[[1]]] }],
    ['/a_section_of_a_newer_version', [1]],
    ['/prior_state/format_version', '9'],
  ])('%s = %j', (pointer, value) => {
    expect(() => validatePlan(withValue(pointer, value), 'x')).not.toThrow();
  });

  test('a managed resource in the state needs no values', () => {
    const resource = { address: 'a.b', mode: 'managed', type: 'a', name: 'b' };
    expect(() => validatePlan(withValue('/prior_state/values/root_module/resources/0', resource), 'x')).not.toThrow();
  });
});

/** 100,000 levels. */
const nested = (open: string, inside: string, close: string): unknown =>
  JSON.parse(`${open.repeat(100_000)}${inside}${close.repeat(100_000)}`);

describe('nesting is bounded in everything that is read', () => {
  const lists = nested('[', '', ']');
  const objects = nested('{"a":', '1', '}');
  test.each([
    ['/resource_changes/1/change/after/tags', lists],
    ['/resource_changes/1/change/after_unknown/tags', lists],
    ['/resource_changes/1/change/after_sensitive', objects],
    ['/resource_changes/1/change/before', objects],
    ['/variables/prefix/value', lists],
    ['/configuration/root_module/resources/0/expressions/name', objects],
    ['/configuration/root_module/resources/0/expressions/name', { constant_value: lists }],
    ['/configuration/root_module/variables/prefix/default', objects],
    ['/configuration/root_module/module_calls/app/module', nested('{"module_calls":{"a":{"module":', '{}', '}}}')],
    ['/prior_state/values/root_module/resources/0/values/id', objects],
    ['/prior_state/values/root_module', nested('{"child_modules":[', '', ']}')],
  ])('%s', (pointer, value) => {
    const { message, place } = refusal(() => validatePlan(withValue(pointer, value), 'plan.json'));
    expect(message).toMatch(/must be nested at most 200 levels deep$/);
    expect(pointer.startsWith(place?.pointer ?? 'no')).toBe(true);
  });

  test('150 levels are read', () => {
    const value: unknown = JSON.parse(`${'['.repeat(150)}${']'.repeat(150)}`);
    expect(() => validatePlan(withValue('/resource_changes/1/change/after/tags', value), 'x')).not.toThrow();
  });
});

describe('an ephemeral resource', () => {
  const opened = { address: 'ephemeral.a.b', mode: 'ephemeral', type: 'a', name: 'b', provider_name: 'x/a' };

  test.each([['Open'], ['open'], ['create'], ['read']])('may be listed, whatever is done with it: %s', action => {
    const change = { actions: [action], before: null, after: null, after_unknown: {}, after_sensitive: false };
    const withOne = plan(made => (made['resource_changes'] as unknown[]).push({ ...opened, change }));
    expect(() => validatePlan(withOne, 'x')).not.toThrow();
  });
});

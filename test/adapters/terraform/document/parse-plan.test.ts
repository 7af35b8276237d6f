import { describe, expect, test } from '@jest/globals';
import { parsePlanText } from '../../../../src/adapters/terraform/document/parse-plan.js';

interface Change {
  address: string;
  module_address?: string;
  mode: string;
}

/** Addresses of resources, one in the root module and two in a module inside another. */
const addresses = [
  'azurerm_subnet.a',
  'module.x["a\\"b"].module.y.azurerm_subnet.a["é\\u0026"]',
  'module.x["c"].azurerm_subnet.a',
];

function change(address: string): Change {
  const module = address.includes('.module.y') ? 'module.x["a\\"b"].module.y' : 'module.x["c"]';
  return { address, mode: 'managed', ...(address.startsWith('module.') && { module_address: module }) };
}

/** A plan that is long enough for its planned values to be looked at apart. */
function plan(changed: readonly string[], values: object = {}): string {
  const [root, inner, outer] = addresses.map(address => ({
    address,
    mode: 'managed',
    values: { filler: 'x'.repeat(100_000), ...values },
  }));
  return JSON.stringify({
    format_version: '1.2',
    planned_values: {
      root_module: {
        resources: [root],
        child_modules: [
          {
            address: 'module.x["a\\"b"]',
            child_modules: [{ address: 'module.x["a\\"b"].module.y', resources: [inner] }],
          },
          { address: 'module.x["c"]', resources: [outer] },
        ],
      },
    },
    resource_changes: changed.map(change),
    configuration: { root_module: {} },
  });
}

function plannedOf(text: string): unknown {
  return (parsePlanText(text) as { planned_values: unknown }).planned_values;
}

describe('the planned values of a large plan', () => {
  test('are left out where they name nothing but what changes', () => {
    const text = plan(addresses);
    expect(parsePlanText(text)).toEqual({ ...(JSON.parse(text) as object), planned_values: null });
  });

  test.each(addresses)('are there when the change of %s is missing', missing => {
    const text = plan(addresses.filter(address => address !== missing));
    expect(parsePlanText(text)).toEqual(JSON.parse(text));
  });

  test('are there when an attribute could be an address', () => {
    const text = plan(addresses, { address: '10.0.0.4' });
    expect(parsePlanText(text)).toEqual(JSON.parse(text));
  });

  test.each([
    [
      'an escaped name',
      (text: string) => text.replace('"address":"azurerm_subnet.a"', '"\\u0061ddress":"azurerm_subnet.gone"'),
    ],
    [
      'white space',
      (text: string) => text.replace('"address":"azurerm_subnet.a"', '"address" : "azurerm_subnet.gone"'),
    ],
    ['no text', (text: string) => text.replace('"resource_changes":[', '"resource_changes":[null,')],
    [
      'a plan in a value',
      (text: string) => text.replace('"filler":', '"more":{"x":1,"resource_changes":[1]},"filler":'),
    ],
  ])('are there with %s', (_, damage) => {
    const text = damage(plan(addresses));
    expect(parsePlanText(text)).toEqual(JSON.parse(text));
  });

  test('are told from a text that looks like them', () => {
    const text = plan(addresses, { text: ',"resource_changes":[' });
    expect(plannedOf(text)).toBeNull();
  });

  test('are read in a plan that is indented', () => {
    const text = JSON.stringify(JSON.parse(plan(addresses)), undefined, 2);
    expect(parsePlanText(text)).toEqual(JSON.parse(text));
  });

  test('say nothing of a plan that ends too early', () => {
    expect(() => parsePlanText(plan(addresses).slice(0, -10))).toThrow(SyntaxError);
  });
});

import { describe, expect, it } from '@jest/globals';
import { placeOf, type Step } from '../../../../src/adapters/terraform/positions/place-of.js';
import { scanHcl } from '../../../../src/adapters/terraform/positions/scan-hcl.js';
import { sourcePlaces } from '../../../../src/adapters/terraform/positions/source-places.js';

const source = `locals {
  first = 1
}
resource "azurerm_subnet" "app" {
  name = "snet-app"
  delegation {
    name = "one"
    service_delegation {
      name    = "Microsoft.Web/serverFarms"
      actions = ["a", "b"]
    }
  }
  delegation { name = "two" }
  dynamic "ip" {
    for_each = var.ips
    content {
      value = ip.value
    }
  }
  mixed { a = 1 }
  dynamic "mixed" {
    for_each = []
    content { b = 2 }
  }
  mixed { c = 3 }
  /* é𝒳 */ body = {
    "properties" = { "delegations" : [{ name = "x" }, { name = (1 +
      2) }] }
    (var.key) = 1
    late = 2
  }
  text = jsonencode({ properties = {
    size = 1 } })
  all = [for x in y : { a = x }]
}
locals {
  second = { inner = 2 }
}
`;
const subnet = ['resource', 'azurerm_subnet', 'app'];
const tree = scanHcl(source);

/** The text that a place shows. */
function textAt(header: readonly string[], path: readonly Step[]): string | undefined {
  const place = placeOf(tree, header, path);
  return place && source.split('\n')[place.line - 1]?.slice(place.column - 1, place.endColumn - 1);
}

describe('the place of what is written in HCL', () => {
  const header = 'resource "azurerm_subnet" "app"';
  it.each<[path: readonly Step[], text: string]>([
    [[], header],
    [['name'], 'name = "snet-app"'],
    [['missing'], header],
    [['delegation', 0, 'name'], 'name = "one"'],
    [['delegation', 1, 'name'], 'name = "two"'],
    [['delegation', '1', 'name'], 'name = "two"'],
    [['delegation', 0], 'delegation'],
    [['delegation', 2, 'name'], header],
    [['delegation'], header],
    [['delegation', 0, 'service_delegation', 0, 'name'], 'name    = "Microsoft.Web/serverFarms"'],
    [['delegation', 0, 'service_delegation', 0, 'actions', 1], '"b"'],
    [['delegation', 0, 'service_delegation', 0, 'missing'], 'service_delegation'],
    [['delegation', 0, 'service_delegation'], 'service_delegation'],
    [['ip', 0, 'value'], 'value = ip.value'],
    [['ip', 7, 'value'], 'value = ip.value'],
    [['ip', 7], 'dynamic "ip"'],
    [['mixed', 0, 'a'], 'a = 1'],
    [['mixed', 1, 'b'], header],
    [['body', 'properties', 'delegations', 0, 'name'], 'name = "x"'],
    [['body', 'properties', 'delegations', 1, 'name'], 'name = (1 +'],
    [['body', 'properties', 'delegations', 2], '"delegations" : [{ name = "x" }, { name = (1 +'],
    [['text', 'properties', 'size'], 'size = 1'],
    [['all', 0], 'all = [for x in y : { a = x }]'],
  ])('%j is %j', (path, text) => expect(textAt(subnet, path)).toBe(text));

  it('stops at a key that is worked out', () => {
    expect(textAt(subnet, ['body', 'late'])).toMatch(/^body = /);
  });

  it('looks through all blocks with one header', () => {
    expect(textAt(['locals'], ['second', 'inner'])).toBe('inner = 2');
    expect(textAt(['locals'], ['first'])).toBe('first = 1');
    expect(textAt(['locals'], ['third'])).toBe('locals');
  });

  it('is undefined where there is no such block', () => {
    expect(textAt(['resource', 'azurerm_subnet', 'other'], [])).toBeUndefined();
    expect(textAt(['resource', 'azurerm_subnet'], [])).toBeUndefined();
  });

  it('counts columns in UTF-16 units from 1, and no byte-order mark', () => {
    expect(placeOf(tree, subnet, ['body'])).toMatchObject({ line: 26, column: 13 });
    expect(placeOf(scanHcl('\uFEFFa {}\r\nb {}\r\n'), ['a'])).toEqual({ line: 1, column: 1, endColumn: 2 });
    expect(placeOf(scanHcl('\uFEFFa {}\r\nb {}\r\n'), ['b'])).toMatchObject({ line: 2, column: 1 });
  });
});

const json = `{
  "resource": {
    "azurerm_subnet": {
      "app": {
        "name": "snet-app",
        "delegation": { "name": "one" },
        "service": [{ "name": "first" },
                    { "name": "second" }],
        "dynamic": { "ip": { "for_each": [],
          "content": { "value": "x" } } }
      },
      "listed": [{ "name": "snet-listed" }]
    }
  }
}`;

describe('the place of what is written in JSON', () => {
  const places = sourcePlaces('main.tf.json', new TextEncoder().encode(json));
  it.each<[label: string, path: readonly Step[], line: number, column: number]>([
    ['app', [], 4, 14],
    ['app', ['name'], 5, 17],
    ['app', ['missing'], 4, 14],
    ['app', ['delegation', 0, 'name'], 6, 33],
    ['app', ['delegation', 1, 'name'], 6, 23],
    ['app', ['service', 1, 'name'], 8, 31],
    ['app', ['ip', 0, 'value'], 10, 33],
    ['app', ['ip', 4, 'value'], 10, 33],
    ['listed', ['name'], 12, 28],
  ])('%s %j stands in line %i, column %i', (label, path, line, column) => {
    expect(places.placeOf(['resource', 'azurerm_subnet', label], path)).toMatchObject({
      file: 'main.tf.json',
      line,
      column,
    });
  });

  it('is undefined where there is no such block', () => {
    expect(places.placeOf(['resource', 'azurerm_subnet', 'other'])).toBeUndefined();
    expect(places.placeOf(['data', 'azurerm_subnet', 'app'])).toBeUndefined();
  });
});

import { expect, test } from '@jest/globals';
import { terraformComments } from '../../../../src/adapters/terraform/positions/comments.js';
import { scanHcl } from '../../../../src/adapters/terraform/positions/scan-hcl.js';

/** What each comment with a letter behind our name stands on, and from where to where. */
function targetsIn(text: string): Record<string, string> {
  return Object.fromEntries(
    terraformComments('main.tf', scanHcl(text)).map(({ text: comment, place, target }) => {
      const letter = /vnet-preflight (\w)/.exec(comment)?.[1] ?? '';
      expect(text.split('\n')[(place.line ?? 0) - 1]?.slice((place.column ?? 0) - 1)).toMatch(/^(?:#|\/\/|\/\*)/);
      const { name, range } = target ?? {};
      return [
        letter,
        name === undefined
          ? 'nothing'
          : `${name} ${range?.line}:${range?.column}-${range?.endLine}:${range?.endColumn}`,
      ];
    }),
  );
}

test('a comment in HCL stands on what it is above, or behind in its line', () => {
  const found = targetsIn(`# vnet-preflight a
# another one

// vnet-preflight b
resource "azurerm_subnet" "app" { # vnet-preflight c
  # vnet-preflight d
  name = "app" # vnet-preflight e
  address_prefixes = [ # vnet-preflight f
    # vnet-preflight g
    "10.0.0.0/24",
  ] # vnet-preflight h
  /* vnet-preflight i */ delegation {
    name = "# vnet-preflight x"
    # vnet-preflight j
  } # vnet-preflight k
  dynamic "ip" { # vnet-preflight l
    for_each = []
    content {
      # vnet-preflight m
      value = <<-EOT
        # vnet-preflight x
      EOT
    }
  }
  # vnet-preflight n
}
# vnet-preflight o
module "net" { source = "./net" }
locals {} # vnet-preflight p
/* vnet-preflight q
   and more */
data "azurerm_subnet" "hub" {
  # vnet-preflight r
}
# vnet-preflight s`);
  const subnet = 'azurerm_subnet.app';
  expect(found).toEqual({
    a: `${subnet} 5:1-26:2`,
    b: `${subnet} 5:1-26:2`,
    c: `${subnet} 5:1-26:2`,
    d: `${subnet}, name 7:3-7:15`,
    e: `${subnet}, name 7:3-7:15`,
    f: `${subnet}, address_prefixes 8:3-11:4`,
    g: `${subnet}, address_prefixes 8:3-11:4`,
    h: `${subnet}, address_prefixes 8:3-11:4`,
    i: `${subnet}, delegation 12:26-15:4`,
    j: 'nothing',
    k: `${subnet}, delegation 12:26-15:4`,
    l: `${subnet}, dynamic.ip 16:3-24:4`,
    m: `${subnet}, dynamic.ip, content, value 20:7-22:10`,
    n: 'nothing',
    o: 'module.net 28:1-28:34',
    p: 'locals 29:1-29:10',
    q: 'data.azurerm_subnet.hub 32:1-34:2',
    r: 'data.azurerm_subnet.hub 32:1-34:2',
    s: 'nothing',
  });
});

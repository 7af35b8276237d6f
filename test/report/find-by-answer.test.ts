import { describe, expect, test } from '@jest/globals';
import { builtInRules, policiesOf } from '../../src/cli/settings/rules.js';
import { findByAnswer } from '../../src/report/policies/find-by-answer.js';

const policies = policiesOf(builtInRules('2025'));
const namesFor = (text: string): readonly string[] => findByAnswer(text, policies).map(({ policy }) => policy.name);

describe('the policy behind an error', () => {
  const all = policies.flatMap(({ name, prevents = [] }) => prevents.map((text): [string, string] => [name, text]));

  test.each(all)('%s by its own words: %s', (name, text) => {
    for (const asked of [
      text,
      text.toUpperCase(),
      `\u2502 Error: creating the app: "${text}"\n\u2502 on main.tf line 3`,
    ])
      expect(namesFor(asked)).toContain(name);
  });

  test.each([
    [
      'a whole message with names in it',
      'Subnet snet-web in VNET vnet-hub is missing a delegation to Microsoft.Web/serverFarms. Please add the delegation and try again.',
      'subnet/not-delegated',
    ],
    [
      'other numbers',
      'Minimum subnet size allowed for joining multiple App Service Plans to same subnet is /27, the subnet attempting to be joined is /28',
      'subnet/too-small-to-share',
    ],
    ['a part', 'exceed the app service plan vnet limit', 'plan/too-many-integrations'],
    ['the beginning of a code', 'SubnetMissingRequired', 'subnet/not-delegated'],
    [
      'an answer in JSON',
      '{"error":{"code":"InUsePrefixCannotBeDeleted","message":"IpPrefix 10.0.1.0/24 on Subnet app has active allocations"}}',
      'change/subnet-resized',
    ],
    [
      'what a database answers',
      "Cannot open server 'sql-orders' requested by the login. Client with IP address '20.1.2.3' is not allowed to access the server. To enable access, use the Windows Azure Management Portal",
      'security/single-address-admitted',
    ],
    [
      'what a key vault answers',
      'Status=403 Code="Forbidden" Message="Public network access is disabled and request is not from a trusted service nor via an approved private link.\r\nCaller: appid=0"',
      'dns/private-endpoint-unresolved',
    ],
    [
      'what azurerm says of a gateway',
      'Error: expected sku to be one of [Basic], got VpnGw1\n\n  on main.tf line 12, in resource "azurerm_virtual_network_gateway" "main":',
      'gateway/policy-based',
    ],
    [
      'what a deployment of a gateway ends with',
      "Failed to save virtual network gateway 'gw'. Error: The virtual network gateway's VPN client address pool overlaps with the virtual network's address space. The overlapping address space prefixes are 10.1.0.0/16 and 10.1.1.0/26.",
      'gateway/pool-overlaps',
    ],
  ])('is found by %s', (_, text, name) => {
    expect(namesFor(text)).toContain(name);
  });

  test.each(['', ' ', 'is', 'Error', '/26', 'the subscription is not registered for this'])(
    'is nothing for “%s”',
    text => {
      expect(namesFor(text)).toEqual([]);
    },
  );

  test('is found in a log of any length in no time', () => {
    const begin = performance.now();
    expect(namesFor(`SubnetIsFull ${'x '.repeat(5_000_000)}`)).toContain('subnet/maximum-scale-does-not-fit');
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});

import { expect, test } from '@jest/globals';
import { idKey } from '../../../../src/graph/arm-id.js';
import { Sensitive } from '../../../../src/graph/value.js';
import { read } from './sources.js';

const source = (parameters: string): string => `resource "azurerm_subnet" "s" {
 name = "s"
 virtual_network_name = "v"
 resource_group_name = "rg"
}
resource "azurerm_resource_group_template_deployment" "d" {
 name = "d"
 resource_group_name = "rg"
 deployment_mode = "Incremental"
 template_content = jsonencode({
  parameters = { subnet = { type = "string" }, secret = { type = "string", defaultValue = "" } }
  resources = [{
   type = "Microsoft.Web/sites/networkConfig"
   apiVersion = "2022-03-01"
   name = "app/virtualNetwork"
   properties = { subnetResourceId = "[parameters('subnet')]" }
  }]
 })
 parameters_content = ${parameters}
}
`;

test.each([
  'jsonencode({ subnet = { value = azurerm_subnet.s.id }, secret = { value = "hush" } })',
  'jsonencode({ parameters = { subnet = { value = azurerm_subnet.s.id }, secret = { value = "hush" } } })',
  '"{\\"subnet\\": {\\"value\\": \\"${azurerm_subnet.s.id}\\"}, \\"secret\\": {\\"value\\": \\"hush\\"}}"',
])('what a template is given is known but for what the run makes: %s', async parameters => {
  const { graph } = await read(source(parameters));
  const [subnet] = graph.ofType('Microsoft.Network/virtualNetworks/subnets');
  const [connection] = graph.ofType('Microsoft.Web/sites/networkConfig');
  expect(idKey(connection?.properties['subnetResourceId'])).toBe(idKey(subnet?.id));
  // Parameters can be passwords that nothing marks as such.
  const [deployment] = graph.ofType('Microsoft.Resources/deployments');
  expect(deployment?.properties['parameters']).toBeInstanceOf(Sensitive);
  expect(JSON.stringify(graph.all().map(({ properties }) => properties))).not.toContain('hush');
});

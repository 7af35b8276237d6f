import { readJsonDocument } from '../../../../src/adapters/arm/json/json-source.js';
import type { EvaluatedInput } from '../../../../src/adapters/arm/evaluated/snapshot.js';
import { graphOfWhatIf } from '../../../../src/adapters/arm/evaluated/what-if.js';
import type { Resource } from '../../../../src/graph/resource.js';
import type { Json } from '../../../../src/graph/value.js';
import type { Body } from '../../../templates/what-if.js';
import { bytesOf } from '../../inputs.js';

export const group = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/shop';
export const networkId = `${group}/providers/Microsoft.Network/virtualNetworks/hub`;
export const siteId = `${group}/providers/Microsoft.Web/sites/api`;
export const subnetId = (name: string): string => `${networkId}/subnets/${name}`;

export const network = (properties: Body = {}, apiVersion = '2024-05-01'): Body => ({
  id: networkId,
  type: 'Microsoft.Network/virtualNetworks',
  name: 'hub',
  apiVersion,
  location: 'westeurope',
  properties: { addressSpace: { addressPrefixes: ['10.0.0.0/16'] }, ...properties },
});
export const subnet = (name: string, properties: Body): Body => ({ name, id: subnetId(name), properties });
export const site = (properties: Body): Body => ({
  id: siteId,
  type: 'Microsoft.Web/sites',
  name: 'api',
  apiVersion: '2024-04-01',
  location: 'westeurope',
  kind: 'app',
  properties,
});

export const read = (value: Json): EvaluatedInput =>
  graphOfWhatIf(readJsonDocument(bytesOf(JSON.stringify(value, null, 2)), 'what-if.json'));
export const result = (...changes: Body[]): EvaluatedInput => read({ status: 'Succeeded', error: null, changes });

export function found({ graph }: EvaluatedInput, id: string): Resource {
  const resource = graph.find(id);
  if (resource === undefined) throw new Error(`${id} is not in the graph`);
  return resource;
}

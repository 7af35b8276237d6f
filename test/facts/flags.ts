import * as fc from 'fast-check';
import { check, graph, graphJson, type InputOptions, type Report } from '../../src/index.js';
import { conditionsOf } from './conditions.js';

/** Values for the parameters of a template; without one a parameter stays open. */
export type Given = Readonly<Record<string, boolean | string>>;

/** A report with everything that a Bicep file makes of these values. */
export function reportOn(content: string, given: Given = {}): Report {
  return check([{ path: 'main.bicep', content }], { showAll: true, ...optionsFor(given) });
}

/** The same where no choice is looked at more closely: a graph that was written down does not say what it was made of. */
export function plainReportOn(content: string): Report {
  const written = graphJson(graph([{ path: 'main.bicep', content }], optionsFor({})));
  return check([{ path: 'graph.json', content: written }], { showAll: true });
}

function optionsFor(given: Given): InputOptions {
  const parameters = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, { value }]));
  const content = JSON.stringify({ contentVersion: '1.0.0.0', parameters });
  return { location: 'westeurope', parameters: { path: 'p.json', content } };
}

const elsewhere =
  '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/hub/subnets/app';

/** Everything that the parameters of the templates below can be, where there is a difference for them. */
export const assignments: readonly Given[] = [true, false].flatMap(a =>
  [true, false].flatMap(b =>
    ['dev', 'test', 'prod'].flatMap(env => ['', elsewhere].map(subnetId => ({ a, b, env, subnetId }))),
  ),
);

const condition = conditionsOf('a', 'b', "env == 'prod'", "env == 'test'", 'empty(subnetId)');

/** Mostly one of few conditions, so that several things depend on the same. */
const shared = fc.array(condition, { minLength: 1, maxLength: 2 });

function network(name: string, prefix: string, delegation: string): string {
  const delegated = `delegations: [{ name: 'd', properties: { serviceName: '${delegation}' } }]`;
  const space = `addressSpace: { addressPrefixes: ['10.${name === 'one' ? 1 : 2}.0.0/16'] }`;
  const subnets = `subnets: [{ name: 'app', properties: { addressPrefix: '${prefix}', ${delegated} } }]`;
  return `name: '${name}', location: 'westeurope', properties: { ${space}, ${subnets} }`;
}

const prefix = (second: number): fc.Arbitrary<string> =>
  fc.constantFrom(24, 27, 29).map(length => `10.${second}.0.0/${length}`);
const delegation = fc.constantFrom(
  'Microsoft.Web/serverFarms',
  'Microsoft.Web/serverFarms',
  'Microsoft.App/environments',
);
const sku = fc.constantFrom('P1v3', 'B1', 'F1', 'Y1');
const capacity = fc.constantFrom(1, 3, 30);

/** How the subnet of a network is named. */
type Reference = (network: string) => string;

/** What is written behind `if`, or that nothing is. */
function when(made: string): string {
  return made === 'true' ? '' : `if (${made}) `;
}

/** A template in which networks, plans and integrations depend on parameters without a value. */
export const template = shared.chain(conditions => {
  const some = fc.constantFrom(...conditions, ...conditions.map(one => `!(${one})`));
  const perhaps = fc.oneof(fc.constant('true'), some);
  return fc
    .record({
      allowed: fc.boolean(),
      made: fc.tuple(some, perhaps, perhaps, perhaps),
      name: fc.constantFrom("'app'", "env == 'prod' ? 'live' : 'draft'"),
      asks: fc.tuple(some, some, some, some),
      prefixes: fc.tuple(prefix(1), prefix(2)),
      delegations: fc.tuple(delegation, delegation),
      skus: fc.tuple(sku, sku),
      capacities: fc.tuple(capacity, capacity),
      reference: fc.constantFrom<Reference>(
        name => `'\${${name}.id}/subnets/app'`,
        name => `${name}.properties.subnets[0].id`,
      ),
      otherwise: fc.constantFrom('null', 'subnetId', 'two'),
      isConnection: fc.boolean(),
    })
    .map(one => {
      const [first, second, app, connection] = one.made;
      const otherwise = one.otherwise === 'two' ? one.reference('two') : one.otherwise;
      const target = `${one.asks[0]} ? ${one.reference('one')} : ${otherwise}`;
      const child = `resource config 'Microsoft.Web/sites/networkConfig@2023-12-01' = ${when(connection)}{
  parent: app, name: 'virtualNetwork', properties: { subnetResourceId: ${target} } }`;
      return `
param a bool
param b bool
${one.allowed ? "@allowed(['dev', 'test', 'prod'])\n" : ''}param env string
param subnetId string
resource one 'Microsoft.Network/virtualNetworks@2023-11-01' = ${when(first)}{ ${network('one', one.prefixes[0], one.delegations[0])} }
resource two 'Microsoft.Network/virtualNetworks@2023-11-01' = ${when(second)}{ ${network('two', one.prefixes[1], one.delegations[1])} }
resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: 'plan', location: 'westeurope'
  sku: { name: ${one.asks[1]} ? '${one.skus[0]}' : '${one.skus[1]}', capacity: ${one.asks[2]} ? ${one.capacities[0]} : ${one.capacities[1]} }
}
resource app 'Microsoft.Web/sites@2023-12-01' = ${when(app)}{
  name: ${one.name}, location: 'westeurope'
  properties: { serverFarmId: plan.id${one.isConnection ? '' : `, virtualNetworkSubnetId: ${target}`} }
}
${one.isConnection ? child : ''}`;
    });
});

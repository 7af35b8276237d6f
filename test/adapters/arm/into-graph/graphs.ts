import { expect } from '@jest/globals';
import { graphOfTemplate } from '../../../../src/adapters/arm/into-graph/graph-of-template.js';
import type { Graph } from '../../../../src/graph/graph.js';
import type { Resource } from '../../../../src/graph/resource.js';
import { given, group, source, template } from '../templates.js';

export const api = { apiVersion: '2023-12-01', location: 'westeurope' };
export const place = { subscription: 's', resourceGroup: 'g' };

/** The graph of a template with these sections, which evaluates without an error. */
export function graphOf(sections: object, parameters: Parameters<typeof given>[0] = {}): Graph {
  const { graph, deployment } = graphOfTemplate(source(template({ ...sections })), {
    place,
    parameters: given(parameters),
  });
  expect(deployment.errors).toEqual([]);
  return graph;
}

/** The resource of an id below the resource group. */
export function at(graph: Graph, id: string): Resource {
  const found = graph.find(`${group}/providers/${id}`);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

/** A network with two subnets of its own, and members that no policy reads. */
export const network = {
  ...api,
  type: 'microsoft.network/VIRTUALNETWORKS',
  name: 'hub',
  properties: {
    AddressSpace: { addressPrefixes: ['10.0.0.0/16'] },
    somethingElse: 'left out',
    subnets: [
      { name: 'apps', properties: { addressPrefix: '10.0.0.0/24', delegations: null } },
      { name: 'own', properties: { addressPrefix: '10.0.1.0/24' } },
    ],
  },
};

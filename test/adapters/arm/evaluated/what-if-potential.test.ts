import { describe, expect, test } from '@jest/globals';
import type { EvaluatedInput } from '../../../../src/adapters/arm/evaluated/snapshot.js';
import { change, type Body } from '../../../templates/what-if.js';
import { found, group, network, read, site, siteId, subnet, subnetId } from './what-if-inputs.js';

const potential = (...changes: Body[]): EvaluatedInput => read({ changes: [], potentialChanges: changes });

describe('what may or may not happen', () => {
  test('a potential creation may not be there', () => {
    const input = read({ status: 'Succeeded', changes: [], potentialChanges: [change('Create', null, site({}))] });
    expect(found(input, siteId)).toMatchObject({ lifecycle: 'create', mayBeAbsent: true });
  });

  test('a potential change leaves open what it makes differently, and nothing else', () => {
    const before = site({ virtualNetworkSubnetId: subnetId('app'), serverFarmId: `${group}/PLAN`, httpsOnly: true });
    const after = site({ virtualNetworkSubnetId: subnetId('next'), serverFarmId: `${group}/plan`, httpsOnly: true });
    const resource = found(potential(change('Modify', before, after)), siteId);
    expect(resource).toMatchObject({ lifecycle: 'update', isPartial: false, mayBeAbsent: false });
    expect(resource.properties).toMatchObject({
      serverFarmId: `${group}/plan`,
      virtualNetworkSubnetId: { $unknown: { possible: [subnetId('app'), subnetId('next')] } },
    });
    expect(resource.before?.properties['virtualNetworkSubnetId']).toBe(subnetId('app'));
  });

  test('a potential change without the state before leaves everything open', () => {
    const resource = found(potential(change('Modify', null, site({ virtualNetworkSubnetId: null }))), siteId);
    expect(resource).toMatchObject({ isPartial: true, properties: {} });
  });

  test('a potential deletion leaves open whether it is there', () => {
    const before = site({ virtualNetworkSubnetId: subnetId('app') });
    expect(found(potential(change('Delete', before, null)), siteId)).toMatchObject({
      lifecycle: 'keep',
      mayBeAbsent: true,
      properties: { virtualNetworkSubnetId: subnetId('app') },
    });
  });

  test('a subnet that a potential request leaves out of its list may go', () => {
    const was = network({ subnets: [subnet('app', {}), subnet('old', {})] });
    const input = potential(change('Modify', was, network({ subnets: [subnet('app', {}), subnet('new', {})] })));
    expect(found(input, subnetId('app'))).toMatchObject({ lifecycle: 'keep', mayBeAbsent: false });
    expect(found(input, subnetId('old'))).toMatchObject({ lifecycle: 'keep', mayBeAbsent: true });
    expect(found(input, subnetId('new'))).toMatchObject({ lifecycle: 'create', mayBeAbsent: true });
  });
});

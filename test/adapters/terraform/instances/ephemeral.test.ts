import { expect, test } from '@jest/globals';
import type { PlanJson } from '../../../../src/adapters/terraform/document/plan-json.js';
import { graphOfPlan } from '../../../../src/adapters/terraform/whole-plan.js';
import { at, planOf, subnetId } from '../families/plans.js';

test('an ephemeral resource of the type and name of another takes nothing from it', () => {
  const plan = planOf({
    type: 'azurerm_subnet',
    values: { id: subnetId('a'), name: 'a', virtual_network_name: 'vnet', address_prefixes: ['10.0.0.0/26'] },
  });
  const opened = {
    address: 'ephemeral.azurerm_subnet.x',
    mode: 'ephemeral',
    type: 'azurerm_subnet',
    name: 'x',
  } as const;
  const alone = { ...opened, address: 'ephemeral.azurerm_subnet.y', name: 'y' };
  const change = { actions: ['Open'], before: null, after: null };
  const root = plan.configuration?.root_module?.resources ?? [];
  const withOpened: PlanJson = {
    ...plan,
    resource_changes: [{ ...opened, change }, ...(plan.resource_changes ?? [])],
    configuration: { ...plan.configuration, root_module: { resources: [...root, opened, alone] } },
  };
  const [found, expected] = [graphOfPlan(withOpened, 'p'), graphOfPlan(plan, 'p')];
  expect(found.notices).toEqual([]);
  expect(at(found, 'azurerm_subnet.x').properties).toEqual(at(expected, 'azurerm_subnet.x').properties);
});

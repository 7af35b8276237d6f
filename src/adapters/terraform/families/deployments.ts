import { isObject, reveal, Sensitive } from '../../../graph/value.js';
import {
  attributesOfSpec,
  compute,
  evaluate,
  type Compute,
  type Mapping,
  type Shape,
  type Spec,
} from '../reading/mapping.js';
import { either, filled } from './specs.js';
import { arm } from './types.js';

/** Parameters can be passwords that nothing marks as such: they decide, and are never printed. */
function covered(spec: Spec): Compute {
  return compute(attributesOfSpec(spec), block => {
    const value = evaluate(spec, block);
    return typeof value === 'string' || isObject(value) ? new Sensitive(value) : value;
  });
}

/** Template and parameters are kept as the texts that they are; the ARM adapter reads them. */
const template: Shape = {
  template: filled('template_content'),
  parameters: covered(filled('parameters_content')),
};

/** The oldest type can have its parameters as a map of texts. */
const parameterMap = compute(['parameters'], block => {
  const values = block.value('parameters');
  if (!isObject(values)) return values instanceof Sensitive || values === null ? undefined : values;
  return JSON.stringify(
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value: reveal(value) }])),
  );
});

/**
 * Templates inside a plan. The ids of those outside a resource group serve to tell them apart; what
 * a template deploys has ids of its own.
 */
export const deploymentMappings: Record<string, Mapping> = {
  azurerm_resource_group_template_deployment: {
    arm: arm.deployment,
    properties: { mode: 'deployment_mode', ...template },
  },
  azurerm_subscription_template_deployment: { arm: arm.deployment, id: { subscription: true }, properties: template },
  azurerm_management_group_template_deployment: {
    arm: arm.deployment,
    id: { parentId: 'management_group_id', parentTypes: ['Microsoft.Management/managementGroups'] },
    properties: template,
  },
  azurerm_tenant_template_deployment: { arm: arm.deployment, id: { subscription: true }, properties: template },
  // Gone in azurerm 4.
  azurerm_template_deployment: {
    arm: arm.deployment,
    properties: {
      mode: 'deployment_mode',
      template: filled('template_body'),
      parameters: covered(either(filled('parameters_body'), parameterMap)),
    },
  },
};

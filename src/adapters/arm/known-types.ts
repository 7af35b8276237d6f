// Types of resources that the evaluation of templates itself knows; their letter case does not count.

/** What a template is deployed by, in lower case. */
export const templateTypes = ['microsoft.resources/deployments', 'microsoft.resources/deploymentstacks'] as const;

/** True for a deployment, which holds or links to a template. */
export function isDeployment(type: string): boolean {
  return type.toLowerCase() === 'microsoft.resources/deployments';
}

/** True for a deployment stack, which holds a template in its own way. */
export function isDeploymentStack(type: string): boolean {
  return type.toLowerCase() === 'microsoft.resources/deploymentstacks';
}

/** True for a resource group, whose id has a form of its own. */
export function isResourceGroup(type: string): boolean {
  return type.toLowerCase() === 'microsoft.resources/resourcegroups';
}

/** True for a management group, which belongs to the tenant, whatever is deployed to. */
export function isManagementGroup(type: string): boolean {
  return type.toLowerCase() === 'microsoft.management/managementgroups';
}

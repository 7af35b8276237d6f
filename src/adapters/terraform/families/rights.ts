import { blocks, type Mapping } from '../reading/mapping.js';
import { ifWritten } from './specs.js';

/** Roles that a configuration defines. */
export const rightsMappings: Record<string, Mapping> = {
  azurerm_role_definition: {
    arm: 'Microsoft.Authorization/roleDefinitions',
    id: { subscription: true },
    properties: {
      roleName: 'name',
      permissions: blocks('permissions', { actions: 'actions', notActions: 'not_actions' }),
      assignableScopes: ifWritten('assignable_scopes'),
    },
  },
};

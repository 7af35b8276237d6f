import { blocks, first, link, type Mapping } from '../reading/mapping.js';
import { arm } from './types.js';

export const scalingMappings: Record<string, Mapping> = {
  azurerm_monitor_autoscale_setting: {
    arm: 'Microsoft.Insights/autoscaleSettings',
    properties: {
      enabled: 'enabled',
      // Scale sets are named too, so that a setting of one is not taken for one of a plan.
      targetResourceUri: link('target_resource_id', arm.plan, arm.scaleSet),
      profiles: blocks('profile', {
        name: 'name',
        capacity: first('capacity', { minimum: 'minimum', maximum: 'maximum', default: 'default' }),
      }),
    },
  },
};

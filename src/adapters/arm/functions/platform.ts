import { textAt } from './arguments.js';
import { Refusal, onKnown, type FunctionRow } from './function-row.js';

const zones = { reason: 'only Azure knows which physical zone a subscription sees under which number' };

/** Functions whose answer is only known when a template is deployed, or that end the deployment. */
export const platform: readonly FunctionRow[] = [
  onKnown('fail', 1, values => {
    throw new Refusal(`ends the deployment: ${textAt(values, 0)}`);
  }),
  onKnown('newGuid', 0, () => undefined, { reason: 'a new value is made for every deployment' }),
  onKnown('pickZones', [3, 5], () => undefined, {
    reason: 'only Azure knows the zones of a resource type in a region',
  }),
  onKnown('toLogicalZone', 3, () => undefined, zones),
  onKnown('toLogicalZones', 3, () => undefined, zones),
  onKnown('toPhysicalZone', 3, () => undefined, zones),
  onKnown('toPhysicalZones', 3, () => undefined, zones),
];

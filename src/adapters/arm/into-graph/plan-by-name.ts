import type { Properties } from '../../../graph/resource.js';
import { Concat, joinText, type Value } from '../../../graph/value.js';
import type { IdText } from '../scope/deployment-scope.js';

/** Types whose plan may stand as a name alone, which older templates do: it is in the resource group of the app then. */
const onPlan: ReadonlySet<string> = new Set([
  'Microsoft.Web/sites',
  'Microsoft.Web/sites/slots',
  'Microsoft.Web/certificates',
]);

/** The properties with the id of the plan where only its name is written. */
export function withPlanId(type: string, id: IdText, properties: Properties): Properties {
  const { serverFarmId: plan } = properties;
  if (!onPlan.has(type) || plan === undefined || !isName(plan)) return properties;
  const group = groupOf(id);
  return group === undefined
    ? properties
    : { ...properties, serverFarmId: joinText([...group, '/providers/Microsoft.Web/serverfarms/', plan]) };
}

/** True for a text that begins as no id does. Nothing is said of one whose beginning is not known. */
function isName(plan: Value): boolean {
  const parts = plan instanceof Concat ? plan.$concat : [plan];
  return (
    typeof parts[0] === 'string' &&
    parts[0] !== '' &&
    parts.every(part => typeof part !== 'string' || !part.includes('/'))
  );
}

/** What stands before the provider in an id. */
function groupOf(id: IdText): readonly Value[] | undefined {
  const parts = id instanceof Concat ? id.$concat : [id];
  const index = parts.findIndex(part => typeof part === 'string' && part.includes('/providers/'));
  const last = parts[index];
  return typeof last === 'string' ? [...parts.slice(0, index), last.slice(0, last.indexOf('/providers/'))] : undefined;
}

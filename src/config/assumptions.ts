import { idKey, parentKey, type IdKey } from '../graph/arm-id.js';
import type { Graph } from '../graph/graph.js';
import type { Resource } from '../graph/resource.js';
import { valueAt, Unknown, type Value } from '../graph/value.js';
import type { Path } from '../policy/files/yaml-source.js';
import type { Config, PlanAssumption } from './config.js';
import { made, type Added } from './made.js';
import { matcher } from './pattern.js';

/**
 * What a configuration assumes of plans: the instances that one is meant to grow to, as an autoscale setting with
 * that maximum, and the apps that it is meant to carry, as apps beside those of the inputs. Both only ever add:
 * an assumption below what the inputs show changes nothing.
 */
export function assumedOf(graph: Graph, config: Config): Added {
  const assumptions = config.written.assumptions?.plans ?? [];
  if (assumptions.length === 0) return { resources: [], notices: [] };
  const plans = graph.ofType('Microsoft.Web/serverfarms');
  const parts = assumptions.map((assumption, index): Added => {
    const matches = matcher(assumption.plan);
    const found = plans.filter(({ origin }) => matches(origin.address));
    const message = `there is no plan ${assumption.plan} in the inputs, so nothing was assumed of it`;
    if (found.length === 0) return { resources: [], notices: [{ message, file: config.file }] };
    const path: Path = ['assumptions', 'plans', index];
    return {
      resources: found.flatMap(plan => resourcesOf(plan, { assumption, path }, { graph, config })),
      notices: [],
    };
  });
  return { resources: parts.flatMap(part => part.resources), notices: parts.flatMap(part => part.notices) };
}

interface Surroundings {
  readonly graph: Graph;
  readonly config: Config;
}

/** An entry of the configuration, and where it stands there. */
interface Entry {
  readonly assumption: PlanAssumption;
  readonly path: Path;
}

function resourcesOf(
  plan: Resource,
  { assumption: { maximumInstances, apps }, path }: Entry,
  { graph, config }: Surroundings,
): readonly Resource[] {
  const name = `assumed-${String(path.at(-1))}`;
  // It was assumed before the deployment too: an assumption changes nothing.
  const common = { lifecycle: 'existing', path } as const;
  const found: Resource[] = [];
  if (maximumInstances !== undefined) {
    const type = 'Microsoft.Insights/autoscaleSettings';
    const maximum = Math.max(maximumInstances, elasticMaximum(plan));
    const properties = { targetResourceUri: plan.id, profiles: [{ name, capacity: { minimum: 1, maximum } }] };
    found.push(made({ ...common, type, id: [plan.id, `/providers/${type}/${name}`], name, properties }, config));
  }
  const missing = apps === undefined ? 0 : apps - countApps(plan.key, graph);
  for (let number = 1; number <= missing; number++) {
    const own = `${name}-${number}`;
    const type = 'Microsoft.Web/sites';
    const id = [plan.id, `/providers/${type}/${own}`];
    found.push(made({ ...common, type, id, name: own, properties: { serverFarmId: plan.id } }, config));
  }
  return found;
}

/** An autoscale setting is looked at before the elastic maximum, and must not fall below it. */
function elasticMaximum({ properties }: Resource): number {
  const written = valueAt(properties, ['maximumElasticWorkerCount']);
  return typeof written === 'number' ? written : 1;
}

/** The apps and slots of the inputs that run on a plan or may do so; a slot without a plan runs on its app's. */
function countApps(plan: IdKey, graph: Graph): number {
  const isOn = (value: Value | undefined): boolean => possibleKeys(value).includes(plan);
  const sites = graph.ofType('Microsoft.Web/sites').filter(({ properties }) => isOn(properties['serverFarmId']));
  const keys = new Set(sites.map(({ key }) => key));
  const slots = graph.ofType('Microsoft.Web/sites/slots').filter(({ key, properties }) => {
    const own = valueAt(properties, ['serverFarmId']);
    return own === undefined ? keys.has(parentKey(key)) : isOn(own);
  });
  return sites.length + slots.length;
}

function possibleKeys(value: Value | undefined): readonly (IdKey | undefined)[] {
  if (value instanceof Unknown && value.$unknown.possible !== undefined)
    return value.$unknown.possible.flatMap(possibleKeys);
  return [idKey(value)];
}

import type { Notice } from '../../graph/notice.js';
import { allModules, type Configuration } from './configuration.js';
import type { Instances } from './instances.js';
import type { PlanJson } from './plan-json.js';

/**
 * What a plan itself leaves out: `-target`, deferred changes, an errored plan. Terraform says so;
 * OpenTofu does not, so blocks without any instance are named: they may also have count 0.
 */
export function missingFromPlan(
  plan: PlanJson,
  configuration: Configuration,
  instances: Instances,
  file: string,
): Notice[] {
  const notices: Notice[] = [];
  if (plan.errored === true)
    notices.push({ message: 'the plan ended in an error: what comes after it is missing', file });
  for (const deferred of plan.deferred_changes ?? []) {
    notices.push({
      message: `${deferred.resource_change.address} is deferred (${deferred.reason ?? 'no reason given'}): how many instances there will be is not in the plan`,
      address: deferred.resource_change.address,
      file,
    });
  }
  const present = new Set(
    instances.all.map(
      instance => `${withoutKeys(instance.module.address)}|${instance.mode}|${instance.type}.${instance.name}`,
    ),
  );
  const absent: string[] = [];
  for (const [address, module] of allModules(configuration.root)) {
    for (const block of module.blocks.values()) {
      if (block.mode === 'data' || block.count_expression !== undefined || block.for_each_expression !== undefined)
        continue;
      if (!hasInstances(address, configuration) || present.has(`${address}|managed|${block.type}.${block.name}`))
        continue;
      absent.push(address === '' ? block.address : `${address}.${block.address}`);
    }
  }
  if (plan.complete === false || absent.length > 0) {
    const which =
      absent.length > 0
        ? `: ${absent.slice(0, 5).join(', ')}${absent.length > 5 ? ` and ${absent.length - 5} more` : ''} ${absent.length === 1 ? 'is' : 'are'} not in it`
        : '';
    notices.push({ message: `the plan is partial${which}; what is missing is not judged`, file });
  }
  return notices;
}

function withoutKeys(address: string): string {
  return address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, '');
}

/** False for a module below a call that may have no instance at all. */
function hasInstances(address: string, configuration: Configuration): boolean {
  let module = configuration.root;
  for (const name of address.split('.').filter(part => part !== 'module' && part !== '')) {
    const child = module.children.get(name);
    if (child?.call?.count_expression !== undefined || child?.call?.for_each_expression !== undefined) return false;
    if (child === undefined) return true;
    module = child;
  }
  return true;
}

import { remember } from '../../../core/remember.js';
import type { Notice } from '../../../graph/notice.js';
import type { PlanJson, ResourceConfiguration } from '../document/plan-json.js';
import { blockId } from './address.js';
import { allModules, type Configuration, type Module, type ModuleInstance } from './configuration.js';
import type { Instance } from './instance.js';
import { absentInstance, type Instances } from './instances.js';

/**
 * Blocks of the configuration that the plan has no instance of, though it should: `-target`, an errored
 * plan, a plan that was cut. Blocks with `count` or `for_each` may rightly have none.
 */
export function absentFrom(configuration: Configuration, instances: Instances): readonly Instance[] {
  return expectedModules(configuration, instances).flatMap(module =>
    alwaysMade(module.module)
      .filter(block => !instances.has(module, blockId('managed', block.type, block.name)))
      .map(block => absentInstance(block, module)),
  );
}

/** The blocks of a module that every instance of it must have. */
function alwaysMade(module: Module | undefined): readonly ResourceConfiguration[] {
  return module === undefined ? [] : blocksAlwaysMade(module);
}

const blocksAlwaysMade = remember((module: Module) =>
  [...module.blocks.values()].filter(
    block => block.mode !== 'data' && block.count_expression === undefined && block.for_each_expression === undefined,
  ),
);

/** Modules that must have an instance: those that show one, and those that are called without `count` or `for_each`. */
function expectedModules(configuration: Configuration, instances: Instances): readonly ModuleInstance[] {
  const found = new Map(instances.all.map(({ module }) => [module.address, module]));
  for (const module of allModules(configuration.root)) {
    if (isCalledOnce(module)) found.set(module.address, configuration.instance(module.address));
  }
  return [...found.values()];
}

function isCalledOnce({ call, parent }: Module): boolean {
  const isOne = call?.count_expression === undefined && call?.for_each_expression === undefined;
  return isOne && (parent === undefined || isCalledOnce(parent));
}

/** What a plan has no changes of. */
interface Missing {
  /** Blocks of which nothing is known but what is written. */
  readonly absent: readonly Instance[];
  /** What the state tells of. */
  readonly leftAlone: readonly Instance[];
}

/** What a plan itself leaves out. Terraform says that it is partial; OpenTofu does not, so what is absent is named. */
export function missingFromPlan(plan: PlanJson, { absent, leftAlone }: Missing, file: string): Notice[] {
  const notices: Notice[] = [];
  if (plan.errored === true) {
    notices.push({ message: 'the plan ended in an error: what comes after it is missing', file });
  }
  for (const { resource_change: change, reason = 'no reason given' } of plan.deferred_changes ?? []) {
    const message = `${change.address} is deferred (${reason}): how many instances there will be is not in the plan`;
    notices.push({ message, address: change.address, file });
  }
  if (plan.complete === false || absent.length + leftAlone.length > 0) {
    const state = leftAlone.length === 0 ? '' : `${whichAre(leftAlone)}, and judged as the state has it`;
    const rest = `${whichAre(absent)}; what is missing is not judged`;
    notices.push({ message: `the plan is partial${state}${absent.length > 0 || state === '' ? rest : ''}`, file });
  }
  return notices;
}

function whichAre(absent: readonly Instance[]): string {
  if (absent.length === 0) return '';
  const named = absent.slice(0, 5).map(({ address }) => address);
  const more = absent.length > named.length ? ` and ${absent.length - named.length} more` : '';
  return `: ${named.join(', ')}${more} ${absent.length === 1 ? 'is' : 'are'} not in it`;
}

import { unlessThrown } from '../../../../core/attempt.js';
import { PreflightError } from '../../../../core/error.js';
import type { ResourceSource, Supposable } from '../../../../graph/graph.js';
import type { Supposed } from '../../../../graph/suppositions.js';
import { central, relevantChoices } from '../../../relevant-choices.js';
import { mappings, patches } from '../../families/index.js';
import type { PlanGraph } from '../../plan-graph.js';
import { readPlan } from '../../plan.js';
import { instancesOf, valuesOf } from '../evaluation/instances-of.js';
import { ModuleInstance } from '../evaluation/module-instance.js';
import { conditionsOf } from '../evaluation/module-scope.js';
import type { ResourceInstance } from '../evaluation/resource-instance.js';
import { Session, type SessionSettings } from '../evaluation/session.js';
import type { ModuleNode } from '../modules/module-tree.js';
import { EvaluatedSource } from './evaluated-source.js';
import { planOf } from './source-plan.js';

/** The graph of a root module that is an input by itself, and the module as it was evaluated for it. */
export interface SourceGraph extends PlanGraph {
  readonly instance: ModuleInstance;
  /** How many resources it describes. */
  readonly resources: number;
}

type OpenTemplates = NonNullable<PlanGraph['openTemplates']>;

/** The graph of a root module; what it leaves open can be supposed. Throws a PreflightError for what cannot be evaluated. */
export function graphOfSource(node: ModuleNode, settings: SessionSettings): SourceGraph {
  let opener: Parameters<OpenTemplates>[0] | undefined;
  const supposing = (supposed: Supposed): Supposable<ResourceSource> => {
    const found = unlessThrown(PreflightError, () => evaluated(node, { ...settings, supposed }));
    if (found?.instance.session.lacksElements === true) return 'impossible';
    if (opener !== undefined) found?.openTemplates?.(opener);
    return found?.made;
  };
  const found = evaluated(node, settings, supposing);
  const openTemplates: OpenTemplates = open => {
    opener = open;
    found.openTemplates?.(open);
  };
  return { ...found, openTemplates: found.openTemplates && openTemplates };
}

function evaluated(node: ModuleNode, settings: SessionSettings, supposing?: ResourceSource['supposing']): SourceGraph {
  const instance = new ModuleInstance(new Session(settings), node);
  const plan = planOf(instance);
  const resources = plan.resource_changes?.length ?? 0;
  const choices: ResourceSource['choices'] = () =>
    relevantChoices({ choices: instance.session.open.choices, texts: textsOf(instance), size: resources });
  const isOpen = supposing !== undefined && instance.session.open.choices.length > 0;
  const source = new EvaluatedSource(instance, { isOfPlan: false, open: isOpen ? { choices, supposing } : undefined });
  return { ...readPlan(plan, `${settings.root}/main.tf`, source), instance, resources };
}

/** All that stands in the resources that decide most, and what decides whether these are there. */
function textsOf(root: ModuleInstance): readonly string[] {
  return [...instancesOf(root)]
    .filter(isCentral)
    .map(instance => [JSON.stringify([...valuesOf(instance)]), ...conditionsOf(instance)].join('\n'));
}

function isCentral({ type }: ResourceInstance): boolean {
  return type.startsWith('azapi_') || central.test(mappings.get(type)?.arm ?? patches.get(type)?.targetType ?? '');
}

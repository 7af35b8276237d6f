import { posix } from 'node:path';
import type { SourceComment } from '../../../graph/source-comment.js';
import type { Files } from '../../files.js';
import type { PlanJson } from '../document/plan-json.js';
import { Configuration } from '../instances/configuration.js';
import { Instances } from '../instances/instances.js';
import { absentFrom } from '../instances/partial.js';
import type { SourceValues } from '../instances/source-values.js';
import type { HclReader } from '../language/hcl-reader.js';
import { configurationDifferences } from './agreement/agreement.js';
import { configurationOf } from './plan/configuration-of.js';
import { EvaluatedSource } from './plan/evaluated-source.js';
import { instanceDifferences } from './agreement/instance-agreement.js';
import { instancesOf } from './evaluation/instances-of.js';
import { loadModules } from './modules/load-modules.js';
import { ModuleInstance } from './evaluation/module-instance.js';
import { allModules, type ModuleNode } from './modules/module-tree.js';
import { PlanValues } from './agreement/plan-values.js';
import { Session } from './evaluation/session.js';
import { commentsOf } from './source-comments.js';
import { SourceFileReader } from './files/source-files.js';
import { workspaceOf } from './modules/workspace.js';

/** Source that may be that of a plan. */
export interface Candidate {
  readonly plan: PlanJson;
  /** The folder of the root module, with forward slashes. */
  readonly folder: string;
  readonly files: Files;
  readonly hcl: HclReader;
}

/** What source tells of a plan that was made of it, or where the two differ. */
export type SourceOfPlan =
  | {
      readonly values: SourceValues;
      readonly differences: readonly [];
      readonly files: readonly string[];
      readonly comments: readonly SourceComment[];
    }
  | { readonly values: undefined; readonly differences: readonly string[] };

/**
 * What the source in a folder tells of a plan. It is evaluated with what the plan knows, its variables and what it has
 * read. Source that says anything else than the plan is not that of the plan: then it decides nothing. Throws a
 * PreflightError for source that cannot be read.
 */
export function sourceOfPlan({ plan, folder, files, hcl }: Candidate): SourceOfPlan {
  const root = posix.normalize(folder);
  if (isDestruction(plan)) return { values: undefined, differences: [] };
  const reader = new SourceFileReader(files, hcl);
  const node = loadModules(root, reader);
  const written = configurationDifferences(plan.configuration ?? {}, configurationOf(node));
  if (written.length > 0) return { values: undefined, differences: written };
  const found = workspaceOf(node.source, files);
  // A plan may have been made in another place, where somebody has chosen one.
  const workspace = found?.isChosen === true ? found : undefined;
  const session = new Session({ root, files, variables: new Map(), planned: new PlanValues(plan), workspace });
  const instance = new ModuleInstance(session, node);
  const differences = instanceDifferences(plan, [...instancesOf(instance)], isPartial(plan));
  if (differences.length > 0) return { values: undefined, differences };
  return {
    values: new EvaluatedSource(instance, { isOfPlan: true }),
    differences: [],
    files: filesOf(node),
    comments: commentsOf(reader.commented, instance),
  };
}

/** The files of source that were read. */
function filesOf(node: ModuleNode): readonly string[] {
  return [...new Set([...allModules(node)].flatMap(({ source }) => source.files))];
}

/** Whether a plan takes everything away: it has no configuration then, and nothing that source could decide. */
function isDestruction({ resource_changes: changes = [] }: PlanJson): boolean {
  return changes.every(({ change }) => change.after === null);
}

/** Whether a plan leaves out some of what is written. */
function isPartial(plan: PlanJson): boolean {
  if (plan.complete === false || plan.errored === true || (plan.deferred_changes ?? []).length > 0) return true;
  const configuration = new Configuration(plan.configuration);
  return absentFrom(configuration, new Instances(plan, configuration)).length > 0;
}

import { posix } from 'node:path';
import { PreflightError } from '../../../core/error.js';
import type { Notice } from '../../../graph/notice.js';
import type { SourceComment } from '../../../graph/source-comment.js';
import type { Files } from '../../files.js';
import type { HclReader } from '../language/hcl-reader.js';
import type { PlanGraph } from '../plan-graph.js';
import { hasGenerated, refuseUndeclared } from './declared/faults.js';
import { givenValues, type GivenVariable } from './evaluation/given-values.js';
import { actionNotices } from './modules/actions.js';
import { azurermMajor } from './modules/provider-version.js';
import { loadModules } from './modules/load-modules.js';
import type { ModuleNode } from './modules/module-tree.js';
import { removedNotices } from './modules/removed.js';
import { commentsOf } from './source-comments.js';
import { SourceFileReader } from './files/source-files.js';
import { graphOfSource } from './plan/source-graph.js';
import { workspaceOf } from './modules/workspace.js';

/** A root module that is an input by itself. */
export interface SourceInput {
  /** Its folder, with forward slashes. */
  readonly folder: string;
  readonly files: Files;
  readonly hcl: HclReader;
  /** Values of variables, what counts more behind what counts less. */
  readonly given: readonly GivenVariable[];
  /** Whether a variable that needs a value and gets none is an error. */
  readonly isStrict: boolean;
}

/** A root module, read. */
export interface SourceReading extends PlanGraph {
  /** How many resources it describes. */
  readonly resources: number;
  readonly notices: readonly Notice[];
  /** The comments in its files that name this program. */
  readonly comments: readonly SourceComment[];
}

/**
 * The graph that a plan of a root module would give where nothing exists yet, as far as it is known before a plan.
 * Throws a PreflightError for source that cannot be read.
 */
export function readSource({ folder, files, hcl, given, isStrict }: SourceInput): SourceReading {
  const reader = new SourceFileReader(files, hcl);
  const root = posix.normalize(folder);
  const node = loadModules(root, reader);
  refuseUndeclared(node, files);
  const variables = givenValues(node.source, given, reader);
  const missing = withoutValue(node, new Set(variables.keys()));
  if (isStrict && missing.length > 0) throw valuesMissing(missing, node);
  const { instance, ...found } = graphOfSource(node, {
    root,
    files,
    variables,
    azurerm: azurermMajor(node, reader),
    workspace: workspaceOf(node.source, files),
    isIncomplete: hasGenerated(node.source, files),
  });
  return {
    ...found,
    comments: commentsOf(reader.commented, instance),
    notices: [
      ...(missing.length === 0 ? [] : [missingNotice(missing, root)]),
      ...removedNotices(node),
      ...actionNotices(node),
    ],
  };
}

/** The variables of a root module that have neither a value nor a default. */
function withoutValue({ source }: ModuleNode, given: ReadonlySet<string>): readonly string[] {
  return [...source.variables]
    .filter(([name, { body }]) => !given.has(name) && body['default'] === undefined)
    .map(([name]) => name);
}

const giveThem = 'give one with --var NAME=VALUE, --var-file FILE or TF_VAR_NAME';

function valuesMissing(names: readonly string[], { source }: ModuleNode): PreflightError {
  const [first = ''] = names;
  const file = source.variables.get(first)?.file ?? source.folder;
  return new PreflightError('input', `no value is given for ${listed(names)}`, { place: { file }, advice: giveThem });
}

function missingNotice(names: readonly string[], file: string): Notice {
  return { message: `no value is given for ${listed(names)}, so what depends on it is not known; ${giveThem}`, file };
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 8).join(', ');
  const more = names.length > 8 ? ` and ${names.length - 8} more` : '';
  return names.length === 1 ? `the variable ${shown}` : `the variables ${shown}${more}`;
}

import { PreflightError } from '../core/error.js';
import type { Graph } from '../graph/graph.js';
import type { Notice } from '../graph/notice.js';
import { isInside, type SourceComment } from '../graph/source-comment.js';
import type { PlaceOptions } from './arm/scope/deployment-scope.js';
import { graphOfTemplate } from './arm/into-graph/graph-of-template.js';
import { readJsonDocument, templateSourceOf } from './arm/json/json-source.js';
import type { DeployedResource } from './arm/model.js';
import { graphOfSnapshot } from './arm/evaluated/snapshot.js';
import { graphOfWhatIf } from './arm/evaluated/what-if.js';
import { compileBicep, type Compiled } from './bicep/compile.js';
import { withContent, type Files } from './files.js';
import { givenBeside, readGiven, type Given, type ParameterInput } from './given-parameters.js';
import { parseInput, type AzureInput } from './parse-input.js';

/** How templates are deployed. */
export interface DeploymentSettings {
  readonly place?: PlaceOptions;
  /** Whether a parameter that needs a value and gets none is an error. */
  readonly isStrict?: boolean;
  /** The parameter file; the one beside the template when absent. */
  readonly parameters?: ParameterInput | undefined;
  /** What tells its unknown values from those of other templates that are read with it; they may have parameters of one name. */
  readonly among?: string | undefined;
}

/** An input of Azure's own languages, read. */
export interface Reading {
  readonly kind: 'arm-template' | 'bicep' | 'what-if' | 'snapshot';
  readonly graph: Graph;
  /** How many resources it describes. */
  readonly resources: number;
  readonly notices: readonly Notice[];
  /** The comments of its source that name this program. */
  readonly comments: readonly SourceComment[];
}

/** All that is wrong with an input. */
export interface Faults {
  readonly errors: readonly PreflightError[];
}

/** A template in either language. */
interface TemplateInput {
  readonly path: string;
  readonly kind: 'arm-template' | 'bicep';
  readonly utf8: Uint8Array;
  readonly notices: readonly Notice[];
}

/**
 * The graph of a template, a Bicep file, a what-if result or a snapshot. What it draws in, modules and
 * parameter files, is read from `files`. Mistakes in it are returned, all that can be found at once;
 * an input that is of no use as a whole is thrown as a PreflightError.
 */
export function readDeployment(
  input: AzureInput & { readonly path: string },
  files: Files,
  settings: DeploymentSettings = {},
): Reading | Faults {
  const { kind, path, utf8, notices } = input;
  switch (kind) {
    case 'what-if':
      return { kind, notices, comments: [], ...graphOfWhatIf(readJsonDocument(utf8, path)) };
    case 'snapshot':
      return { kind, notices, comments: [], ...graphOfSnapshot(readJsonDocument(utf8, path)) };
    case 'arm-parameters':
      throw new PreflightError('input', 'this is an ARM parameter file, which holds no resources', {
        place: { file: path },
        advice: `name its template too: vnet-preflight check main.bicep --parameters ${path}`,
      });
    case 'bicep-parameters':
      return deployedBy({ path, kind, utf8 }, files, settings);
    default: {
      const { parameters } = settings;
      const given = parameters === undefined ? givenBeside(path, files) : readGiven(parameters, files);
      return deployed({ path, kind, utf8, notices }, given, files, settings);
    }
  }
}

/** What a Bicep parameter file deploys: the template that it is for. */
function deployedBy(input: ParameterInput, files: Files, settings: DeploymentSettings): Reading | Faults {
  const given = readGiven(input, files);
  if (given.errors.length > 0) return { errors: given.errors };
  const { template, templateNamedAt: place = { file: input.path } } = given;
  if (template === undefined) {
    const advice = `name it: vnet-preflight check main.bicep --parameters ${input.path}`;
    throw new PreflightError('input', 'the parameter file does not say which template it is for', { place, advice });
  }
  const found = templateAt(template, files);
  if (found !== undefined) return deployed(found, given, files, settings);
  const [name, advice] =
    template.kind === 'local' ? [template.path, 'check the path behind using'] : [template.reference, template.advice];
  throw new PreflightError('input', `there is no template ${name}, which the parameter file is for`, { place, advice });
}

function templateAt(template: NonNullable<Given['template']>, files: Files): TemplateInput | undefined {
  const path = template.kind === 'local' ? template.path : template.restored?.path;
  const bytes = template.kind === 'local' ? files.read(template.path) : template.restored?.content;
  if (path === undefined || bytes === undefined) return undefined;
  const input = parseInput(bytes, path);
  return input.kind === 'bicep' || input.kind === 'arm-template' ? { ...input, path, kind: input.kind } : undefined;
}

function deployed(
  input: TemplateInput,
  given: Given,
  files: Files,
  { place = {}, isStrict = false, among: path = '' }: DeploymentSettings,
): Reading | Faults {
  const compiled = compile(input, files);
  const { source } = compiled;
  if (source === undefined || given.errors.length > 0) return { errors: [...compiled.errors, ...given.errors] };
  const { parameters } = given;
  const { graph, deployment } = graphOfTemplate(source, { parameters, place, files, isStrict, path });
  if (deployment.errors.length > 0) return { errors: deployment.errors };
  const made = deployment.resources.filter(({ existing, condition }) => !existing && condition !== false);
  return {
    kind: input.kind,
    graph,
    resources: made.length,
    notices: [...input.notices, ...compiled.notices, ...given.notices],
    comments: [...compiled.comments, ...given.comments].map(comment => withModules(comment, deployment.resources)),
  };
}

/** A comment on a declaration of a module means all that the module deploys, in whatever file that stands. */
function withModules(comment: SourceComment, resources: readonly DeployedResource[]): SourceComment {
  const { target } = comment;
  if (target === undefined) return comment;
  const modules = resources.filter(({ nested, template, pointer }) => {
    const place = nested && template.source.place(pointer);
    return place !== undefined && isInside(place, target.range);
  });
  if (modules.length === 0) return comment;
  return { ...comment, target: { ...target, modules: modules.map(({ address }) => address) } };
}

function compile({ path, kind, utf8 }: TemplateInput, files: Files): Compiled {
  if (kind === 'bicep') return compileBicep(path, withContent(files, path, utf8));
  return { source: templateSourceOf(utf8, path), errors: [], notices: [], comments: [] };
}

import type { PreflightError } from '../../core/error.js';
import type { Notice } from '../../graph/notice.js';
import type { Choice, Supposed } from '../../graph/suppositions.js';
import { Unknown, type Value } from '../../graph/value.js';
import { noFiles, type Files } from '../files.js';
import { levelOf, rootScope, type PlaceOptions } from './scope/deployment-scope.js';
import type { DeployedResource, Given, GivenParameter, Template } from './model.js';
import { ownMember } from './partly-known.js';
import { MadeResources } from './registry.js';
import { Run } from './run.js';
import { checkAsserts } from './template/asserts.js';
import { checkLanguage } from './template/check-language.js';
import { checkResources } from './template/check-resources.js';
import { DeployedTemplate } from './template/template.js';
import type { TemplateSource } from './json/template-source.js';

/** What a template is deployed with. */
export interface DeploymentInputs {
  readonly parameters?: readonly GivenParameter[];
  /** Why there may be parameters with values that are not known here. */
  readonly unseenParameters?: string;
  readonly place?: PlaceOptions;
  /** True when a parameter that needs a value and is given none is refused, not merely unknown. */
  readonly isStrict?: boolean;
  /** What tells its unknown values from those of another deployment, where there are several. */
  readonly path?: string;
  /** Where linked templates are looked for; nowhere without it. */
  readonly files?: Files;
  /** What is taken for granted of what is not known. */
  readonly supposed?: Supposed;
}

/** What a template deploys, fully evaluated. */
export interface Deployment {
  /** Every resource of the template and of all nested ones, those with a false condition and those only read included. */
  readonly resources: readonly DeployedResource[];
  /** The outputs of the outermost template by name, as `{ type, value }`. */
  readonly outputs: { readonly [name: string]: Value };
  readonly notices: readonly Notice[];
  /** What the platform would refuse, with the places. */
  readonly errors: readonly PreflightError[];
  /** What could be supposed of it. */
  readonly choices: readonly Choice[];
}

/** Evaluates a template as Azure Resource Manager would deploy it. What only Azure knows stays unknown. */
export function deploy(source: TemplateSource, inputs: DeploymentInputs = {}): Deployment {
  const { place = {}, parameters = [], files = noFiles, path = '', isStrict = false } = inputs;
  const run = new Run(files, inputs.supposed);
  const given: Given = {
    values: new Map(parameters.map(parameter => [parameter.name.toLowerCase(), parameter])),
    unseen: inputs.unseenParameters,
    isComplete: isStrict,
    place: () => undefined,
  };
  const root = new DeployedTemplate(
    {
      source,
      json: source.template,
      pointer: '',
      scope: rootScope(place.level ?? levelOf(ownMember(source.template, '$schema')), place),
      name: place.deploymentName ?? notNamed,
      outer: undefined,
      isCertain: true,
      given,
      owner: undefined,
    },
    { run, registry: new MadeResources(run), path, chain: [source.file] },
  );
  const resources = evaluateAll(root);
  const outputs = outputsOf(root);
  return {
    resources,
    outputs,
    notices: run.notices,
    errors: once(run.errors),
    choices: run.suppositions.choices,
  };
}

/** What is asked for in several ways is told once. */
function once(errors: readonly PreflightError[]): readonly PreflightError[] {
  const told = new Map(errors.map(error => [`${error.place?.file} ${error.place?.pointer} ${error.message}`, error]));
  return [...told.values()];
}

const notNamed = new Unknown({ symbol: 'deployment().name', reason: 'the input does not tell how it is called' });

/** Works everything out that the deployment needs, so that everything that is wrong is found. */
function evaluateAll(template: Template): readonly DeployedResource[] {
  const all: DeployedResource[] = [];
  if (template instanceof DeployedTemplate) template.checkParameters();
  checkLanguage(template);
  checkResources(template);
  checkAsserts(template);
  for (const resource of template.resources.all()) {
    all.push(resource);
    if (resource.condition === false) continue;
    void resource.id;
    for (const member of Object.keys(resource.declaration)) evaluateMember(resource, member);
    // Asked for what it notes: a name that no resource has.
    void resource.dependencies();
    const { nested, unread } = resource;
    if (nested !== undefined) {
      all.push(...evaluateAll(nested));
      void outputsOf(nested);
    }
    if (unread !== undefined) noteUnread(resource, unread);
  }
  return all;
}

const notOfBody = new Set(['copy', 'resources', 'condition', 'type', 'name', 'comments', 'metadata']);

function evaluateMember(resource: DeployedResource, member: string): void {
  if (notOfBody.has(member.toLowerCase())) return;
  try {
    resource.member(member);
  } catch (error) {
    resource.template.run.noteThrown(error);
  }
}

function outputsOf(template: Template): { readonly [name: string]: Value } {
  try {
    return template.outputs;
  } catch (error) {
    template.run.noteThrown(error);
    return {};
  }
}

function noteUnread({ template, address, pointer }: DeployedResource, reason: string): void {
  const { file } = template.source.place(pointer) ?? template.source;
  const message = `what the deployment ${address} deploys is not judged: ${reason}`;
  template.run.notices.push({ message, address, file, isUnread: true });
}

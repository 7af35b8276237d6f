import { isList } from '../../../core/list.js';
import { isJsonObject } from '../../json-object.js';
import { append } from '../../../core/multimap.js';
import { parentKey, typeOfKey, type IdKey } from '../../../graph/arm-id.js';
import type { Notice } from '../../../graph/notice.js';
import { Graph, sourceOf, type ResourceSource } from '../../../graph/graph.js';
import type { Lifecycle, Mention, Origin, Resource, SourceOrder } from '../../../graph/resource.js';
import { isObject, Unknown } from '../../../graph/value.js';
import { deploy, type Deployment, type DeploymentInputs } from '../deploy.js';
import { choicesIn } from './choices-in.js';
import { madeBefore } from './deployment-order.js';
import { mentionsIn } from './mentions.js';
import type { DeployedResource } from '../model.js';
import { ownMember } from '../partly-known.js';
import { writtenAt } from './property-places.js';
import { graphResources, type ResourceRole } from './resource-body.js';
import type { TemplateSource } from '../json/template-source.js';

/** The graph of a template and what is wrong with it. */
export interface TemplateGraph {
  readonly graph: Graph;
  readonly deployment: Deployment;
}

/** The graph that a template would deploy. What the platform would refuse is among the deployment's errors. */
export function graphOfTemplate(source: TemplateSource, inputs: DeploymentInputs = {}): TemplateGraph {
  const deployment = deploy(source, inputs);
  const made = sourceOfDeployment(deployment);
  const open: ResourceSource = {
    ...made,
    choices: () => choicesIn(deployment),
    supposing: supposed => {
      const other = deploy(source, { ...inputs, supposed });
      return other.errors.length > 0 ? undefined : sourceOfDeployment(other);
    },
  };
  return { graph: new Graph([deployment.choices.length === 0 ? made : open]), deployment };
}

function sourceOfDeployment(deployment: Deployment): ResourceSource {
  const { resources, notices, mentions } = partsOf(deployment, {
    lifecycle: 'create',
    address: address => address,
    order: { input: deployment },
  });
  return sourceOf(resources, notices, mentions);
}

/** How the resources of a deployment are entered into the graph. */
interface Entry {
  /** What the deployment does to the resources that it makes. */
  readonly lifecycle: Lifecycle;
  /** The address of a resource, made of the one that it has in its template. */
  readonly address: (address: string) => string;
  /** What orders the whole deployment among the resources of its input. */
  readonly order: SourceOrder;
}

/** What a deployment brings into the graph. */
export interface GraphParts {
  readonly resources: readonly Resource[];
  readonly mentions: readonly Mention[];
  readonly notices: readonly Notice[];
}

/**
 * What a deployment brings into the graph. A resource that it only reads is left to the template that
 * makes it, where there is one.
 */
export function partsOf(deployment: Deployment, entry: Entry): GraphParts {
  const deployed = deployment.resources.filter(({ condition, isOfExtension }) => condition !== false && !isOfExtension);
  const made = new Set(deployed.filter(({ existing, isCertain }) => !existing && isCertain).map(({ key }) => key));
  const read = new Map<IdKey, DeployedResource[]>();
  for (const resource of deployed) if (resource.existing) append(read, resource.key, resource);
  const resources: Resource[] = [];
  const mentions: Mention[] = [];
  const inline: Resource[] = [];
  for (const resource of deployed) {
    if (resource.existing && made.has(resource.key)) continue;
    const role = roleOf(resource, entry);
    const isOther = (key: IdKey): boolean => read.get(key)?.some(other => mayBeOther(resource, other)) === true;
    const isOpen = isOnlyIfAbsent(resource) || isOther(resource.key) || isOther(parentKey(resource.key));
    const [own, ...parts] = graphResources(bodyOf(resource), role).map(told =>
      isOpen || isOther(told.key) ? opened(told) : told,
    );
    if (own !== undefined) resources.push(own);
    inline.push(...parts);
    if (!resource.existing) mentions.push(...mentionsOf(resource, role.origin));
  }
  return { resources: [...resources, ...withoutOwn(inline, made)], mentions, notices: deployment.notices };
}

/** Subnets that are named by a resource that nobody knows, or handed to a template that cannot be read. */
function mentionsOf(resource: DeployedResource, origin: Origin): readonly Mention[] {
  if (resource.unread === undefined) return mentionsIn(resource.type, resource.member('properties'), origin);
  return mentionsIn('', resource.member('properties'), origin).map(mention => ({ ...mention, effect: 'may-join' }));
}

/** What is written inside another resource and has a declaration of its own: that one says what it will be. */
function withoutOwn(inline: readonly Resource[], made: ReadonlySet<IdKey>): readonly Resource[] {
  return inline.filter(({ key }) => !made.has(key));
}

function bodyOf(resource: DeployedResource): Parameters<typeof graphResources>[0] {
  const { id, key, type, name, apiVersion } = resource;
  return {
    id,
    // An extension resource that stands below another has the provider in the middle of its type.
    type: /\/providers\//i.test(type) ? typeOfKey(key) : type,
    name,
    apiVersion,
    member: wanted => resource.member(wanted),
  };
}

function roleOf(resource: DeployedResource, { lifecycle, address, order }: Entry): ResourceRole {
  const locate = (steps: readonly string[]): Origin => originOf(resource, steps, address);
  const mayBeAbsent = !resource.isCertain;
  return {
    lifecycle: resource.existing ? 'existing' : lifecycle,
    isPartial: resource.existing || (mayBeAbsent && !isOfApp(resource)) || hidesChildren(resource),
    mayBeAbsent,
    whyAbsent: whyAbsent(resource),
    origin: locate([]),
    locate,
    isAsWritten: true,
    order: orderAmong(resource, address, order),
  };
}

/** Why the condition of a resource, or of a deployment around it, is not known. */
function whyAbsent({ condition, template }: DeployedResource): string | undefined {
  if (condition instanceof Unknown) return condition.$unknown.reason;
  return template.owner === undefined ? undefined : whyAbsent(template.owner);
}

/** What comes before a resource: what its deployment makes first, and what that waits for. */
function orderAmong(resource: DeployedResource, address: Entry['address'], whole: SourceOrder): SourceOrder {
  const before = (): readonly string[] => [...madeBefore(resource)].map(address);
  return {
    input: whole.input,
    dependsOn: wanted => before().includes(wanted) || (whole.dependsOn === undefined ? false : whole.dependsOn(wanted)),
    dependencies: () => {
      const { addresses = [], isComplete = true } = whole.dependencies?.() ?? {};
      return { addresses: new Set([...before(), ...addresses]), isComplete };
    },
  };
}

/** What is left as it is where it exists, by `@onlyIfNotExists()`; of an app the rule below holds. */
function isOnlyIfAbsent(resource: DeployedResource): boolean {
  const options = ownMember(resource.declaration, '@options');
  return isJsonObject(options) && ownMember(options, 'onlyIfNotExists') !== undefined && !isOfApp(resource);
}

/**
 * Of what is made on a condition that is not known, another may be there where something else reads it as existing. In
 * one template with it, that reads what is made here.
 */
function mayBeOther(made: DeployedResource, read: DeployedResource): boolean {
  if (made.existing || made.isCertain || isOfApp(made)) return false;
  return made.condition !== true || made.template !== read.template;
}

/** What may be there already and then be anything: only that it will be there is known. */
function opened(resource: Resource): Resource {
  return { ...resource, location: undefined, kind: undefined, sku: undefined, properties: {}, isPartial: true };
}

/**
 * Apps, and what connects them, are judged as if they were deployed, and then all that is written of them is what they
 * will be. A child `config` takes the place of what an app says itself, which stays if that is not made.
 */
function isOfApp({ type }: DeployedResource): boolean {
  return /^microsoft\.web\/sites(?:\/(?!.*\bconfig$)|$)/i.test(type);
}

/** True for a network of which the template does not tell all subnets that are written inside it. */
function hidesChildren(resource: DeployedResource): boolean {
  if (resource.type.toLowerCase() !== 'microsoft.network/virtualnetworks') return false;
  const properties = resource.member('properties');
  if (!isObject(properties)) return properties instanceof Unknown;
  const subnets = ownMember(properties, 'subnets');
  return subnets instanceof Unknown || (isList(subnets) && subnets.some(subnet => subnet instanceof Unknown));
}

/** Where a member of a resource is written, or the nearest around it. */
function originOf(resource: DeployedResource, steps: readonly string[], rename: Entry['address']): Origin {
  const { template, declaration, pointer } = resource;
  const address = rename(resource.address);
  for (let length = steps.length; length > 0; length -= 1) {
    const found = writtenAt(declaration, pointer, steps.slice(0, length));
    if (found !== undefined) return placed(template.source, found, address);
  }
  return placed(template.source, pointer, address);
}

function placed(source: TemplateSource, pointer: string, address: string): Origin {
  return { file: source.file, pointer, ...source.place(pointer), address };
}

import { posix } from 'node:path';
import { PreflightError } from '../../../core/error.js';
import { asObject, isJsonObject, type JsonObject } from '../../json-object.js';
import { describe, isObject, reveal, Sensitive, Unknown, type Json, type Value } from '../../../graph/value.js';
import { decode } from '../../decode.js';
import { levelOf, type DeploymentScope } from '../scope/deployment-scope.js';
import { textBehind } from '../../../graph/veil.js';
import { cover, oneOf } from '../expression/unknowns.js';
import { evaluateJson, inside, placeOf, type Site } from './evaluate-json.js';
import { valueGiven } from './given-value.js';
import { templateSourceOf } from '../json/json-source.js';
import type { Context, DeployedResource, Given, GivenParameter, Template } from '../model.js';
import { isDeployment, isDeploymentStack } from '../known-types.js';
import { memberOfUnknown, ownMember, PartlyKnown } from '../partly-known.js';
import { shownName } from './resource-names.js';
import { scopeOfDeployment } from '../scope/resource-scope.js';
import { refused, refusedValue } from '../run.js';
import type { TemplateSource } from '../json/template-source.js';

/** The template of a nested deployment, or why it cannot be read. */
export interface Nested {
  readonly template: Template | undefined;
  readonly unread: string | undefined;
}

const none: Nested = { template: undefined, unread: undefined };

function unread(reason: string): Nested {
  return { template: undefined, unread: reason };
}

interface Found {
  readonly source: TemplateSource;
  readonly json: JsonObject;
  readonly pointer: string;
}

/**
 * Opens the template that a deployment holds, or links to by a path beside the file that it stands in. All that is no
 * deployment has none.
 */
export function openNested(resource: DeployedResource, context: Context): Nested {
  if (isDeploymentStack(resource.type)) return unread('what a deployment stack deploys is not read');
  if (!isDeployment(resource.type)) return none;
  const properties = asObject(ownMember(resource.declaration, 'properties'));
  const site = inside({ context, pointer: resource.pointer }, 'properties');
  const inline = ownMember(properties, 'template');
  const found = isJsonObject(inline)
    ? { source: resource.template.source, json: inline, pointer: `${site.pointer}/template` }
    : linked(resource, properties, site);
  if (typeof found === 'string') return unread(found);
  const isInner = evaluationScope(properties) === 'inner' || found.source !== resource.template.source;
  const template = resource.template.open({
    ...found,
    scope: nestedScope(resource, found.json),
    name: resource.name,
    outer: isInner ? undefined : context,
    isCertain: resource.isCertain,
    given: givenBy(properties, site, resource),
    owner: resource,
  });
  return { template, unread: undefined };
}

function evaluationScope(properties: JsonObject): string {
  const scope = ownMember(asObject(ownMember(properties, 'expressionEvaluationOptions')), 'scope');
  return typeof scope === 'string' ? scope.toLowerCase() : 'outer';
}

/** Where the resources of a nested template go. */
function nestedScope(resource: DeployedResource, json: JsonObject): DeploymentScope {
  const around = resource.template.scope;
  const written = ownMember(resource.declaration, 'scope') === undefined ? undefined : resource.member('scope');
  if (written !== undefined)
    return withLocation(scopeOfDeployment(around, shownName(written, `${resource.pointer}/scope`)), resource);
  const { scope } = resource;
  // A subscription alone moves the whole deployment, or with a template for resource groups to the same group there.
  const isMoved = scope.level === 'subscription' && around.level === 'resourceGroup';
  const isForGroups =
    ownMember(json, '$schema') !== undefined && levelOf(ownMember(json, '$schema')) === 'resourceGroup';
  return withLocation(isMoved && isForGroups ? { ...scope, level: 'resourceGroup' } : scope, resource);
}

function withLocation(scope: DeploymentScope, resource: DeployedResource): DeploymentScope {
  if (scope.level === 'resourceGroup') return scope;
  return { ...scope, location: () => resource.member('location') ?? scope.location() };
}

/** The template at a link; a sentence that says why it cannot be read. */
function linked(resource: DeployedResource, properties: JsonObject, site: Site): Found | string {
  const json = ownMember(properties, 'templateLink');
  if (!isJsonObject(json)) return 'the deployment has no template that could be read';
  const link = evaluateJson(json, { ...inside(site, 'templateLink'), refuse: () => null });
  const members = isObject(link) ? link : {};
  const id = reveal(ownMember(members, 'id') ?? '');
  if (id !== '') return whyNotRead(id, site);
  const written = reveal(ownMember(members, 'relativePath') ?? ownMember(members, 'uri') ?? '');
  const path = written instanceof Unknown ? (besideTemplate(written) ?? written) : written;
  if (typeof path !== 'string') return `where its template is linked from is not known: ${describe(path)}`;
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return `its template is linked from ${path}, and nothing is fetched`;
  return path === '' ? 'the deployment has no template that could be read' : readLinked(resource, path, site);
}

/** Modules of registries have no id in Azure: a lowered source names one that is not at hand as its author did. */
function whyNotRead(id: Value, site: Site): string {
  if (typeof id !== 'string' || !/^(?:br|ts):/.test(id))
    return 'its template is a template spec, which only Azure holds';
  return `the module ${id} has not been restored; run \`bicep restore ${placeOf(site).file}\` first`;
}

/**
 * The path in `uri(deployment().properties.templateLink.uri, 'nested/network.json')`: wherever the template
 * itself is linked from, that one lies beside it.
 */
function besideTemplate({ $unknown }: Unknown): string | undefined {
  // A token that gives access may be a part of it, and be empty.
  const symbol = textBehind($unknown.symbol);
  return /^uri\(deployment\([^()]*\)\.properties\.templateLink\.uri, '([^':?]+)'\)$/i.exec(symbol)?.[1];
}

function readLinked(resource: DeployedResource, path: string, site: Site): Found | string {
  const { source, run, chain } = resource.template;
  const file = posix.join(posix.dirname(source.file), path);
  const place = placeOf(inside(site, 'templateLink'));
  if (chain.includes(file)) {
    run.note(
      refused(`the template links to itself: ${[...chain, file].join(' → ')}`, place, 'take one of the links out'),
    );
    return 'the templates link to each other in a circle';
  }
  try {
    const bytes = run.files.read(file);
    if (bytes === undefined) return `its template is linked from ${file}, which is not there`;
    const linkedSource = templateSourceOf(decode(bytes, file).utf8, file);
    return { source: linkedSource, json: linkedSource.template, pointer: '' };
  } catch (error) {
    if (!(error instanceof PreflightError)) throw error;
    // What keeps the file from being read is told where it is linked; what is wrong inside it, where it is wrong.
    const { message, advice = 'check the path' } = error;
    run.note(error.place?.line === undefined ? refused(`${file}: ${message}`, place, advice) : error);
    return `its template ${file} cannot be read`;
  }
}

/** The parameters that a deployment hands to its template, evaluated where the deployment stands. */
function givenBy(properties: JsonObject, site: Site, resource: DeployedResource): Given {
  const json = ownMember(properties, 'parameters');
  const inner = inside(site, 'parameters');
  const isLinked = ownMember(properties, 'parametersLink') !== undefined;
  const refuse: Site['refuse'] = error => {
    if (resource.isCertain) resource.template.run.note(error);
    return refusedValue(error);
  };
  const values =
    typeof json === 'string'
      ? givenByText(json, { ...inner, refuse })
      : givenByName(asObject(json), { ...inner, refuse });
  return {
    values: new Map(values.map(value => [value.name.toLowerCase(), value])),
    unseen: isLinked ? 'the parameters are linked from elsewhere' : whyUnseen(json, values),
    isComplete: true,
    place: () => placeOf(inner),
  };
}

function whyUnseen(json: Json | undefined, values: readonly GivenParameter[]): string | undefined {
  return typeof json === 'string' && values.length === 0 ? 'the parameters are not known' : undefined;
}

function givenByName(all: JsonObject, around: Site): readonly GivenParameter[] {
  return Object.entries(all).map(([name, item]) => {
    const site = inside(around, name);
    return { name, read: () => valueOf(evaluateJson(item, site), name, site), place: () => placeOf(site) };
  });
}

/** Parameters that one expression gives all at once. */
function givenByText(text: string, site: Site): readonly GivenParameter[] {
  const all = evaluateJson(text, site);
  if (!isObject(all)) return [];
  return Object.entries(all).map(([name, item]) => ({
    name,
    read: () => valueOf(item, name, site),
    place: () => placeOf(site),
  }));
}

/** The value in `{ "value": … }`; `{ "reference": … }` names a secret of a key vault. */
function valueOf(item: Value, name: string, site: Site): Value {
  if (item instanceof Sensitive) return cover(valueOf(reveal(item), name, site), true);
  if (item instanceof PartlyKnown) return item.member('value');
  if (item instanceof Unknown) {
    const { symbol, reason } = memberOfUnknown(item, 'value').$unknown;
    const { possible } = item.$unknown;
    if (possible !== undefined && possible.length > 0)
      return oneOf(
        symbol,
        reason,
        possible.map(one => valueOf(one, name, site)),
      );
    return new Unknown({ symbol, reason });
  }
  if (!isObject(item)) return null;
  return valueGiven(item, name, site.context.template.path) ?? null;
}

/** The parts of a deployment's properties that are not evaluated with it. */
export function withoutTemplate(json: Json): Json {
  if (!isJsonObject(json)) return json;
  return Object.fromEntries(Object.entries(json).filter(([name]) => !/^(?:template|parameters)$/i.test(name)));
}

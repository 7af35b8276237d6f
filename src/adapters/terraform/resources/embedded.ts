import { nameOfKey } from '../../../graph/arm-id.js';
import type { Lifecycle, Origin } from '../../../graph/resource.js';
import { isObject, reveal, Sensitive, Unknown, isSet, type Value } from '../../../graph/value.js';
import {
  given,
  givenIn,
  givenInText,
  resourcesOfEmbedded,
  type EmbeddedTemplate,
} from '../../arm/into-graph/embedded.js';
import type { GraphParts } from '../../arm/into-graph/graph-of-template.js';
import type { Level, PlaceOptions } from '../../arm/scope/deployment-scope.js';
import { isAzapi } from '../reading/azapi.js';
import type { BlockReader } from '../reading/reader.js';
import { joinDeployments, type Fate } from './embedded-moments.js';

/** Where a template deployment of a plan goes. */
interface Deployment {
  readonly subscription: string | Unknown;
  readonly origin: Origin;
  readonly lifecycle: Lifecycle;
  readonly order: EmbeddedTemplate['order'];
}

/** The attributes that hold a template, in the newer and the older resource type. */
const templateAttributes = ['template_content', 'template_body'];
const parameterAttributes = ['parameters_content', 'parameters_body'];

/** What each resource type deploys to; the others deploy to a resource group. */
const levels: Readonly<Record<string, Level>> = {
  azurerm_subscription_template_deployment: 'subscription',
  azurerm_management_group_template_deployment: 'managementGroup',
  azurerm_tenant_template_deployment: 'tenant',
};

/** A template deployment before and after the run; undefined where it then is not there. */
interface Blocks {
  readonly before: BlockReader | undefined;
  readonly after: BlockReader | undefined;
}

/** What a template that a plan deploys, changes or deletes brings into its graph, with the state before. */
export function openTemplate({ before, after }: Blocks, deployment: Deployment): GraphParts {
  const parts = after === undefined ? { resources: [], mentions: [], notices: [] } : openAt(after, deployment);
  const isUnread = parts.notices.some(notice => notice.isUnread === true);
  if (before === undefined || deployment.lifecycle === 'create' || isUnread) return parts;
  const isSame = deployment.lifecycle === 'keep' && after !== undefined;
  const former = isSame ? parts.resources : openAt(before, deployment).resources;
  return { ...parts, resources: joinDeployments(former, parts.resources, fateOf(before, after, deployment)) };
}

/**
 * The provider deletes what a deployment to a resource group has made along with it; other kinds leave it. What a template
 * no longer has stays, unless it is deployed in complete mode or by a stack that is told to delete it.
 */
function fateOf(before: BlockReader, after: BlockReader | undefined, { lifecycle }: Deployment): Fate {
  const isDeletedAlong = before.instance.type === 'azurerm_resource_group_template_deployment';
  const isComplete = Object.entries(deletingModes).some(([path, mode]) => {
    const value = after?.value(path);
    return typeof value === 'string' && value.toLowerCase() === mode;
  });
  const isDeleted = isComplete || (isDeletedAlong && (lifecycle === 'delete' || lifecycle === 'replace'));
  return {
    lifecycle: lifecycle === 'replace' && !isDeletedAlong ? 'update' : lifecycle,
    left: isDeleted ? 'delete' : 'keep',
  };
}

/** Where it is written, and how, that what a template no longer has is deleted. */
const deletingModes = {
  deployment_mode: 'complete',
  'body.properties.mode': 'complete',
  'body.properties.actionOnUnmanage.resources': 'delete',
};

function openAt(block: BlockReader, deployment: Deployment): GraphParts {
  const written = templateOf(block);
  const template = written === undefined ? undefined : reveal(written);
  const place = placeOf(block, deployment);
  const { origin, lifecycle, order } = deployment;
  if (typeof template !== 'string' || place === undefined) {
    const message = `the template of ${origin.address} or what it is deployed to is not in the plan, so its resources are not judged`;
    return {
      resources: [],
      mentions: [],
      notices: [{ message, address: origin.address, file: origin.file, isUnread: true }],
    };
  }
  const isSensitive = written instanceof Sensitive;
  return resourcesOfEmbedded({
    template,
    parameters: parametersOf(block),
    place,
    origin,
    lifecycle,
    order,
    isSensitive,
  });
}

/** The template as it is written; a body of azapi has it as an object. Undefined where a part of it is not told. */
function templateOf(block: BlockReader): Value | undefined {
  if (!isAzapi(block.instance)) return firstSet(block, templateAttributes);
  const found = block.value('body.properties.template');
  const text = isObject(found) ? JSON.stringify(found) : '';
  // Unknown and covered parts show themselves so.
  return text === '' || /"\$(?:unknown|concat|sensitive)":/u.test(text) ? undefined : text;
}

function placeOf(block: BlockReader, deployment: Deployment): PlaceOptions | undefined {
  const { level, subscription, resourceGroup, managementGroup } = isAzapi(block.instance)
    ? targetOfParent(block)
    : targetOf(block, deployment);
  if (level === 'resourceGroup' && !isSet(resourceGroup)) return undefined;
  if (level === 'managementGroup' && !isSet(managementGroup)) return undefined;
  const name = typeof managementGroup === 'string' ? nameOfKey(managementGroup) : managementGroup;
  const symbol = (what: string): Unknown =>
    new Unknown({ symbol: `${block.instance.address}: ${what}`, reason: 'the plan does not tell it' });
  return {
    level,
    subscription,
    resourceGroup: resourceGroup ?? symbol('resourceGroup().name'),
    managementGroup: name ?? symbol('managementGroup().name'),
    tenant: symbol('tenant().tenantId'),
    location: block.value('location') ?? symbol('location'),
    deploymentName: block.value('name') ?? symbol('deployment().name'),
  };
}

/** What a template is deployed to. */
interface Target extends Pick<PlaceOptions, 'level' | 'subscription'> {
  readonly resourceGroup: Value | undefined;
  readonly managementGroup: Value | undefined;
}

function targetOf(block: BlockReader, { subscription }: Deployment): Target {
  return {
    level: levels[block.instance.type] ?? 'resourceGroup',
    subscription,
    resourceGroup: block.value('resource_group_name'),
    managementGroup: block.value('management_group_id'),
  };
}

/** The same of azapi, whose parent it is; a parent that is not known is taken for a group that nobody tells. */
function targetOfParent(block: BlockReader): Target {
  const parent = block.value('parent_id', ['Microsoft.Resources/resourceGroups']);
  const [, subscription = '', group] =
    /^\/subscriptions\/([^/]+)(?:\/resourceGroups\/([^/]+))?$/i.exec(typeof parent === 'string' ? parent : '') ?? [];
  const level = group === undefined && subscription !== '' ? 'subscription' : 'resourceGroup';
  return { level, subscription, resourceGroup: group, managementGroup: undefined };
}

/** What the template is given; the oldest resource type can have it as a map of texts. */
function parametersOf(block: BlockReader): EmbeddedTemplate['parameters'] {
  const written = isAzapi(block.instance)
    ? block.value('body.properties.parameters')
    : firstSet(block, parameterAttributes);
  const text = written === undefined ? undefined : reveal(written);
  if (typeof text === 'string') return text === '' ? [] : givenInText(text, written instanceof Sensitive);
  if (isObject(text)) return givenIn(text, written instanceof Sensitive);
  if (isSet(text)) return asUnknown(text);
  const whole = block.value('parameters');
  const map = whole === undefined ? undefined : reveal(whole);
  if (map === undefined || map === null) return [];
  return isObject(map)
    ? Object.entries(map).map(([name, value]) => given(name, value, whole instanceof Sensitive))
    : asUnknown(map);
}

function asUnknown(value: Value): Unknown {
  return value instanceof Unknown
    ? value
    : new Unknown({ symbol: 'parameters', reason: 'a part of the parameters is not known' });
}

function firstSet(block: BlockReader, attributes: readonly string[]): Value | undefined {
  return attributes.map(attribute => block.value(attribute)).find(isSet);
}

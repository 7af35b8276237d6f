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
import type { BlockReader } from '../reading/reader.js';

/** Where a template deployment of a plan goes. */
interface Deployment {
  readonly subscription: string | Unknown;
  readonly origin: Origin;
  readonly lifecycle: Lifecycle;
  readonly order: EmbeddedTemplate['order'];
  readonly file: string;
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

/** What a template that a plan deploys brings into its graph. */
export function openTemplate(block: BlockReader, deployment: Deployment): GraphParts {
  const written = firstSet(block, templateAttributes);
  const template = written === undefined ? undefined : reveal(written);
  const place = placeOf(block, deployment);
  const { origin, lifecycle, order, file } = deployment;
  if (typeof template !== 'string' || place === undefined) {
    const message = `the template of ${origin.address} or what it is deployed to is not in the plan, so its resources are not judged`;
    return { resources: [], mentions: [], notices: [{ message, address: origin.address, file, isUnread: true }] };
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

function placeOf(block: BlockReader, { subscription }: Deployment): PlaceOptions | undefined {
  const level = levels[block.instance.type] ?? 'resourceGroup';
  const [resourceGroup, managementGroup] = [block.value('resource_group_name'), block.value('management_group_id')];
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

/** What the template is given; the oldest resource type can have it as a map of texts. */
function parametersOf(block: BlockReader): EmbeddedTemplate['parameters'] {
  const written = firstSet(block, parameterAttributes);
  const text = written === undefined ? undefined : reveal(written);
  if (typeof text === 'string') return text === '' ? [] : givenInText(text, written instanceof Sensitive);
  if (isObject(text)) return givenIn(text, written instanceof Sensitive);
  if (text !== undefined) return asUnknown(text);
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

import { Unknown } from '../../graph/value.js';
import { asSwitch, switchOf } from '../app/settings.js';
import { fact, isUnknown, unknown, type Fact, type FactValue } from '../fact.js';
import { property, type Entity } from '../model/estate.js';
import { subnetOf, type IntegrationCase } from '../model/integration.js';
import { unlessFlex } from '../model/plans.js';
import { siteConfig } from '../model/site-config.js';
import { whyUnknown } from '../model/subnets.js';
import { flag, texts } from '../schemas.js';
import { ignoredProperties, isProviders, routeAllProperty, routed, routedInVain } from './routing-properties.js';
import { disagreeing, doubled, routingSettings, settingNames } from './routing-settings.js';

/** The property wins where it is set; else the setting; else only private traffic is routed (S3). */
function effective(planned: FactValue, byName: FactValue): FactValue {
  if (planned !== null) return planned;
  const found = asSwitch(byName);
  return isUnknown(found) ? found : found === 'on';
}

function routesInternet(c: IntegrationCase): FactValue {
  return unlessFlex(c.plan, true, () => effective(routed(c, 'application'), switchOf(c, 'WEBSITE_VNET_ROUTE_ALL')));
}

/** Whether the content share is reached through the network. */
export function contentShare(c: IntegrationCase): FactValue {
  const own = routed(c, 'contentShare');
  const byName = switchOf(c, 'WEBSITE_CONTENTOVERVNET');
  // Then the platform heeds the setting.
  if (own === false && isProviders(c, 'vnetContentShareEnabled')) return effective(null, byName);
  return effective(own, byName);
}

/** Whether the container image is pulled through the network. */
export function imagePull(c: IntegrationCase): FactValue {
  const own = routed(c, 'imagePull');
  const byName = switchOf(c, 'WEBSITE_PULL_IMAGE_OVER_VNET');
  const asked = asSwitch(byName);
  // Whether the setting then counts, no document tells.
  if (own === false && isProviders(c, 'vnetImagePullEnabled') && (asked === 'on' || isUnknown(asked)))
    return unknown('WEBSITE_PULL_IMAGE_OVER_VNET', 'the setting asks for what the property leaves at its default');
  return effective(own, byName);
}

/** Whether custom backups go through the network. */
export function backup(c: IntegrationCase): FactValue {
  return effective(routed(c, 'backup'), null);
}

/** Whether somebody has said how the app's traffic to the internet goes, by property or setting. */
function isChosen(c: IntegrationCase): FactValue {
  return c.isOfPlan || unlessFlex(c.plan, true, () => isChosenByApp(c));
}

function isChosenByApp(c: IntegrationCase): FactValue {
  const { entity, key } = c.integration.app;
  const planned = routed(c, 'application');
  if (isUnknown(planned)) return planned;
  // Another policy is about what asks in vain.
  const inVain = planned === true || routedInVain(c, 'application');
  if (inVain === true || isUnknown(inVain)) return inVain;
  const isWritten = planned === false && entity !== undefined ? isOffWritten(entity, c) : false;
  if (isWritten === undefined) return unknown(`${key}: route all`, 'the input does not tell whether somebody wrote it');
  const byName = isWritten || switchOf(c, 'WEBSITE_VNET_ROUTE_ALL');
  return isUnknown(byName) ? byName : byName !== null;
}

/** Whether the author wrote that the routing is off: azurerm sends so where nobody did. */
function isOffWritten(app: Entity, c: IntegrationCase): boolean | undefined {
  const { entity, path, value } = siteConfig(app, c.model.estate, 'vnetRouteAllEnabled');
  return value !== false || entity !== app || entity.resource.source?.isWritten(path);
}

function natGateway(c: IntegrationCase): FactValue {
  if (c.subnet.entity === undefined) return whyUnknown(c.subnet, 'NAT gateway');
  const id = property(c.subnet.entity, 'natGateway.id');
  if (id === undefined) return false;
  return id instanceof Unknown && id.$unknown.possible === undefined ? fact(id) : true;
}

/** Facts of how an app's traffic gets into the network. */
export const routingFacts: readonly Fact<IntegrationCase>[] = [
  {
    path: 'routing.setting',
    schema: { enum: ['on', 'off', null] },
    about: 'the app setting WEBSITE_VNET_ROUTE_ALL',
    derive: c => asSwitch(switchOf(c, 'WEBSITE_VNET_ROUTE_ALL')),
    from: c => c.settingsSource(),
  },
  {
    path: 'routing.property',
    schema: flag,
    about: 'the site property that routes all traffic, as planned',
    derive: routeAllProperty,
    from: c => c.configSource('vnetRouteAllEnabled'),
  },
  {
    path: 'routing.ignoredProperties',
    schema: texts,
    about:
      'properties that ask for routing and that the app’s API version does not heed, where none that it heeds does',
    derive: c => unlessFlex(c.plan, [], () => ignoredProperties(c)),
    from: c => [...c.configSource('vnetRouteAllEnabled'), ...c.app('outboundVnetRouting')],
  },
  {
    path: 'routing.routesInternet',
    schema: flag,
    about: 'whether traffic to the internet goes into the network',
    derive: routesInternet,
    from: c => [...c.configSource('vnetRouteAllEnabled'), ...c.settingsSource()],
  },
  {
    path: 'routing.settingNames',
    schema: { type: 'array', items: { enum: [...routingSettings] } },
    about: 'app settings in use that steer routing',
    derive: settingNames,
    from: c => c.settingsSource(),
  },
  {
    path: 'routing.doubled',
    schema: { type: 'array', items: { enum: [...routingSettings] } },
    about: 'app settings that steer routing beside a site property for the same traffic',
    derive: doubled,
    from: c => c.settingsSource(),
  },
  {
    path: 'routing.disagreeing',
    schema: { type: 'array', items: { enum: [...routingSettings] } },
    about: 'those of them that say the opposite of the property',
    derive: disagreeing,
    from: c => [...c.settingsSource(), ...c.configSource('vnetRouteAllEnabled')],
  },
  {
    path: 'routing.contentShare',
    schema: flag,
    about: 'whether the content share is reached through the network',
    derive: contentShare,
    from: c => [...c.app('vnetContentShareEnabled'), ...c.settingsSource()],
  },
  {
    path: 'routing.imagePull',
    schema: flag,
    about: 'whether the container image is pulled through the network',
    derive: imagePull,
    from: c => [...c.app('vnetImagePullEnabled'), ...c.settingsSource()],
  },
  {
    path: 'routing.backup',
    schema: flag,
    about: 'whether custom backups go through the network',
    derive: backup,
    from: c => c.app('vnetBackupRestoreEnabled'),
  },
  {
    path: 'routing.isChosen',
    schema: { type: 'boolean' },
    about: 'whether a property or setting says how the app’s traffic to the internet goes',
    derive: isChosen,
    from: c => [...c.configSource('vnetRouteAllEnabled'), ...c.settingsSource()],
  },
  {
    path: 'routing.allTraffic',
    schema: flag,
    about: 'whether outboundVnetRouting routes all traffic, that of the platform for the app included',
    derive: c => routed(c, 'all'),
    from: c => c.app('outboundVnetRouting'),
  },
  {
    path: 'routing.managedIdentity',
    schema: flag,
    about: 'whether outboundVnetRouting routes what fetches tokens for managed identities; null when left open',
    derive: c => routed(c, 'managedIdentity'),
    from: c => c.app('outboundVnetRouting'),
  },
  {
    path: 'routing.natGateway',
    schema: flag,
    about: 'whether the subnet has a NAT gateway',
    derive: natGateway,
    of: subnetOf,
    from: c => c.subnetSource('natGateway'),
  },
];

import { isList } from '../../../core/list.js';
import { rememberText } from '../../../core/remember.js';
import { appSettingsOfMap } from '../../../graph/types/app-settings.js';
import { joinText, Sensitive, Unknown, type Value } from '../../../graph/value.js';
import { compute, evaluate, link, literal, nothing, type Mapping, type Shape, type Spec } from '../reading/mapping.js';
import type { BlockReader } from '../reading/reader.js';
import { appLeads, certificateVault, functionLeads, imageLeads } from './app-leads.js';
import { ifWritten, inWords, is } from './specs.js';
import { arm } from './types.js';

/** The API that azurerm 4.81 and 5.2 use for apps and plans; earlier ones used versions that honour the same properties. */
const webApi = '2023-12-01';
/** The one of the types that azurerm 5 no longer has. */
const legacyApi = '2021-02-01';

/** The oldest types fill settings in when there are none. */
const writtenSettings = ifWritten('app_settings');

const appSettings = compute(['app_settings'], block => {
  const settings = evaluate(writtenSettings, block);
  return settings === undefined || settings === null ? nothing(block, 'app_settings') : appSettingsOfMap(settings);
});

/** Where an application stack names a container image, newest spelling first: registry, image, tag. */
const images: readonly (readonly [registry: string | undefined, image: string, tag?: string])[] = [
  ['docker_registry_url', 'docker_image_name'],
  ['docker.0.registry_url', 'docker.0.image_name', 'docker.0.image_tag'],
  [undefined, 'docker_image', 'docker_image_tag'],
  ['docker_container_registry', 'docker_container_name', 'docker_container_tag'],
];

/** The runtimes of Linux apps with their names in `linuxFxVersion`; .NET has one for web apps and one for functions. */
const runtimes: readonly (readonly [attribute: string, name: string, ofFunctions?: string])[] = [
  ['dotnet_version', 'DOTNETCORE', 'DOTNET'],
  ['go_version', 'GO'],
  ['java_version', 'JAVA'],
  ['node_version', 'NODE'],
  ['php_version', 'PHP'],
  ['powershell_core_version', 'POWERSHELL'],
  ['python_version', 'PYTHON'],
  ['ruby_version', 'RUBY'],
];

const stack = 'site_config.0.application_stack';

/** The spellings that late versions of azurerm 3 fill in when the author uses the newest one. */
const filledIn = new Set([
  'docker_image',
  'docker_image_tag',
  'docker_container_registry',
  'docker_container_name',
  'docker_container_tag',
]);

/** Made once for each attribute: every app is asked for all of them. */
const inStack = rememberText(attribute => `${stack}.0.${attribute}`);

/** A value of the application stack that the author has set, as far as the plan tells. */
function written(block: BlockReader, attribute: string | undefined): Value | undefined {
  if (attribute === undefined) return undefined;
  const path = inStack(attribute);
  const value = block.value(path);
  if (value === undefined || value === null || value === '') return undefined;
  if (!(value instanceof Unknown)) return value;
  const isWritten = block.isWritten(path);
  if (isWritten !== undefined) return isWritten ? value : undefined;
  return block.blocks(stack) instanceof Unknown || filledIn.has(attribute) ? undefined : value;
}

/** False where there is no stack to look into; before the first apply one that nobody wrote is unknown as a whole. */
function hasStack(block: BlockReader): boolean {
  if (block.isUnknown(stack)) return block.isWritten(stack) !== false;
  return block.hasBlocks(stack);
}

/** A text put together from parts, covered where one of them is. */
function joined(parts: readonly Value[]): Value {
  const text = joinText(parts);
  return parts.some(part => part instanceof Sensitive) ? new Sensitive(text) : text;
}

/** The container image that the app runs, `registry/image:tag`. */
function imageOf(block: BlockReader): Value | undefined {
  if (!hasStack(block)) return undefined;
  for (const [registryAttribute, imageAttribute, tagAttribute] of images) {
    const image = written(block, imageAttribute);
    if (image === undefined) continue;
    const registry = written(block, registryAttribute);
    const tag = written(block, tagAttribute);
    const host = typeof registry === 'string' ? registry.replace(/^https?:\/\//, '').replace(/\/$/, '') : registry;
    return joined([...(host === undefined ? [] : [host, '/']), image, ...(tag === undefined ? [] : [':', tag])]);
  }
  return undefined;
}

/**
 * `linuxFxVersion` and `windowsFxVersion` are worked out by the provider from the application stack
 * and unknown until it has done so; only the oldest types let the author write them.
 */
function fxVersion(attribute: 'linux_fx_version' | 'windows_fx_version'): Spec {
  const path = `site_config.0.${attribute}`;
  const isLinux = attribute === 'linux_fx_version';
  const given = ifWritten(path);
  return compute([path, stack], block => {
    const image = imageOf(block);
    if (image !== undefined) return joined(['DOCKER|', image]);
    for (const [runtime, name, ofFunctions = name] of isLinux && hasStack(block) ? runtimes : []) {
      const version = written(block, runtime);
      if (version === undefined) continue;
      return joined([block.instance.type.includes('function') ? ofFunctions : name, '|', version]);
    }
    const found = evaluate(given, block);
    return found === '' ? undefined : found;
  });
}

/** Whom an app admits, as far as it names subnets. */
function restrictions(blocks: string): Spec {
  const path = `site_config.0.${blocks}`;
  const admitting = compute([path], block => {
    const found = block.blocks(path);
    if (!isList(found)) return found;
    const ids = found.flatMap(inner => {
      const id = evaluate(link('virtual_network_subnet_id', arm.subnet), inner);
      return id === undefined || id === null
        ? []
        : [{ action: inner.value('action') ?? 'Allow', vnetSubnetResourceId: id }];
    });
    return ids.length === 0 ? undefined : ids;
  });
  return ifWritten(admitting);
}

/** The settings that all app types share. */
const siteConfig: Shape = {
  ipSecurityRestrictions: restrictions('ip_restriction'),
  scmIpSecurityRestrictions: restrictions('scm_ip_restriction'),
  vnetRouteAllEnabled: ifWritten('site_config.0.vnet_route_all_enabled'),
  appSettings,
  numberOfWorkers: ifWritten('site_config.0.worker_count'),
};

/** What bounds the instances of function and logic apps. */
const functionScale: Shape = {
  functionAppScaleLimit: ifWritten('site_config.0.app_scale_limit'),
  minimumElasticInstanceCount: ifWritten('site_config.0.elastic_instance_minimum'),
};

const linux: Shape = { ...siteConfig, linuxFxVersion: fxVersion('linux_fx_version') };
const windows: Shape = { ...siteConfig, windowsFxVersion: fxVersion('windows_fx_version') };

/** What connects an app: null and, after a refresh, an empty text both say that nothing does. */
const integration: Shape = {
  virtualNetworkSubnetId: link('virtual_network_subnet_id', arm.subnet),
  identity: { type: ifWritten('identity.0.type') },
};

const onPlan = (attribute: string): Shape => ({ serverFarmId: ifWritten(link(attribute, arm.plan)) });

/** The provider leaves these open until it knows whether the plan stands in an App Service Environment. */
const backupRouting: Shape = { vnetBackupRestoreEnabled: ifWritten('virtual_network_backup_restore_enabled') };
const linuxRouting: Shape = { ...backupRouting, vnetImagePullEnabled: ifWritten('vnet_image_pull_enabled') };
/** Windows web apps alone spell the routing of image pulls out. */
const windowsRouting: Shape = {
  ...backupRouting,
  vnetImagePullEnabled: ifWritten('virtual_network_image_pull_enabled'),
};

const registry = { image: imageLeads(imageOf) };
const leads: Shape = { ...appLeads, ...registry };
const leadsOfFunction: Shape = { ...functionLeads, ...registry };

const linuxApp: Shape = { reserved: literal(true), ...integration, ...linuxRouting, siteConfig: linux, leads };
const windowsApp: Shape = { reserved: literal(false), ...integration, ...windowsRouting, siteConfig: windows, leads };
const linuxFunction: Shape = { ...linuxApp, siteConfig: { ...linux, ...functionScale }, leads: leadsOfFunction };
const windowsFunction: Shape = {
  ...windowsApp,
  ...linuxRouting,
  siteConfig: { ...windows, ...functionScale },
  leads: leadsOfFunction,
};
const legacyApp: Shape = {
  ...integration,
  siteConfig: { ...linux, windowsFxVersion: fxVersion('windows_fx_version') },
  leads,
};

/** The kind of an app with and without a container image. */
function kindOf(plain: string, container: string): Spec {
  return compute([stack], block => (imageOf(block) === undefined ? plain : container));
}

const kinds = {
  linuxApp: kindOf('app,linux', 'app,linux,container'),
  windowsApp: kindOf('app', 'app,container,windows'),
  linuxFunction: kindOf('functionapp,linux', 'functionapp,linux,container'),
  windowsFunction: literal('functionapp'),
  logicApp: compute(['site_config.0.linux_fx_version'], block => {
    const image = block.value('site_config.0.linux_fx_version');
    const isContainer = typeof image === 'string' && image !== '';
    return isContainer ? 'functionapp,linux,container,workflowapp' : 'functionapp,workflowapp';
  }),
  /** The oldest types do not say for which system they are unless they name a runtime; their plan does. */
  legacyApp: compute(['site_config.0.linux_fx_version', 'site_config.0.windows_fx_version'], block => {
    const [onLinux, onWindows] = ['linux', 'windows'].map(system => block.value(`site_config.0.${system}_fx_version`));
    if (typeof onLinux === 'string' && onLinux !== '') {
      return /^(docker|compose)\|/i.test(onLinux) ? 'app,linux,container' : 'app,linux';
    }
    return typeof onWindows === 'string' && onWindows !== '' ? 'app,container,windows' : undefined;
  }),
  legacyFunction: compute(['os_type'], block =>
    block.value('os_type') === 'linux' ? 'functionapp,linux' : 'functionapp',
  ),
};

function app(kind: Spec, properties: Shape, planAttribute = 'service_plan_id', apiVersion = webApi): Mapping {
  return { arm: arm.site, kind, apiVersion, properties: { ...onPlan(planAttribute), ...properties } };
}

/** A slot runs on its app's plan unless it names one of its own. */
function slot(kind: Spec, properties: Shape, parentAttribute: string): Mapping {
  const id = { parentId: parentAttribute, parentTypes: [arm.site] };
  return { arm: arm.slot, id, kind, apiVersion: webApi, properties: { ...onPlan('service_plan_id'), ...properties } };
}

function legacySlot(kind: Spec, parentAttribute: string): Mapping {
  const properties = { ...onPlan('app_service_plan_id'), ...legacyApp };
  return { arm: arm.slot, id: { parentNames: [parentAttribute] }, kind, apiVersion: legacyApi, properties };
}

const planProperties: Shape = {
  perSiteScaling: 'per_site_scaling_enabled',
  zoneRedundant: 'zone_balancing_enabled',
  elasticScaleEnabled: 'premium_plan_auto_scale_enabled',
  maximumElasticWorkerCount: ifWritten('maximum_elastic_worker_count'),
  hostingEnvironmentProfile: { id: ifWritten(link('app_service_environment_id', arm.environment)) },
};

const swift: Shape = { subnetResourceId: link('subnet_id', arm.subnet), swiftSupported: literal(true) };
const networkConfigName = literal('virtualNetwork');

export const webMappings: Record<string, Mapping> = {
  azurerm_service_plan: {
    arm: arm.plan,
    apiVersion: webApi,
    // ARM's words for the systems; `xenon` are Windows containers.
    kind: inWords('os_type', { Linux: 'linux', Windows: 'app', WindowsContainer: 'xenon' }),
    // Left out, the number of workers is the platform's default: the facts know it.
    sku: { name: 'sku_name', capacity: ifWritten('worker_count') },
    properties: {
      reserved: is('os_type', 'Linux'),
      hyperV: is('os_type', 'WindowsContainer'),
      ...planProperties,
    },
  },
  azurerm_linux_web_app: app(kinds.linuxApp, linuxApp),
  azurerm_windows_web_app: app(kinds.windowsApp, windowsApp),
  azurerm_linux_function_app: app(kinds.linuxFunction, linuxFunction),
  azurerm_windows_function_app: app(kinds.windowsFunction, windowsFunction),
  azurerm_function_app_flex_consumption: app(literal('functionapp,linux'), {
    reserved: literal(true),
    ...integration,
    siteConfig,
    leads: appLeads,
    functionAppConfig: {
      runtime: { name: 'runtime_name', version: 'runtime_version' },
      scaleAndConcurrency: {
        maximumInstanceCount: 'maximum_instance_count',
        instanceMemoryMB: 'instance_memory_in_mb',
      },
    },
  }),
  azurerm_logic_app_standard: app(
    kinds.logicApp,
    {
      ...integration,
      vnetContentShareEnabled: ifWritten('vnet_content_share_enabled'),
      siteConfig: { ...linux, ...functionScale },
      leads: leadsOfFunction,
    },
    'app_service_plan_id',
  ),
  azurerm_linux_web_app_slot: slot(kinds.linuxApp, linuxApp, 'app_service_id'),
  azurerm_windows_web_app_slot: slot(kinds.windowsApp, windowsApp, 'app_service_id'),
  azurerm_linux_function_app_slot: slot(kinds.linuxFunction, linuxFunction, 'function_app_id'),
  azurerm_windows_function_app_slot: slot(kinds.windowsFunction, windowsFunction, 'function_app_id'),

  // Gone in azurerm 5.
  azurerm_app_service_plan: {
    arm: arm.plan,
    apiVersion: legacyApi,
    kind: compute(['kind', 'is_xenon'], block => {
      const kind = block.value('kind');
      if (block.value('is_xenon') === true) return 'xenon';
      return typeof kind === 'string' ? kind.toLowerCase().replace(/^windows$/, 'app') : (kind ?? undefined);
    }),
    sku: { name: 'sku.0.size', tier: 'sku.0.tier', capacity: ifWritten('sku.0.capacity') },
    properties: {
      ...planProperties,
      reserved: ifWritten('reserved'),
      hyperV: ifWritten('is_xenon'),
      perSiteScaling: 'per_site_scaling',
      zoneRedundant: 'zone_redundant',
    },
  },
  azurerm_app_service: app(kinds.legacyApp, legacyApp, 'app_service_plan_id', legacyApi),
  azurerm_function_app: app(
    kinds.legacyFunction,
    { ...legacyApp, leads: leadsOfFunction },
    'app_service_plan_id',
    legacyApi,
  ),
  azurerm_app_service_slot: legacySlot(kinds.legacyApp, 'app_service_name'),
  azurerm_function_app_slot: legacySlot(kinds.legacyFunction, 'function_app_name'),

  // Given a slot's id the provider connects the app itself (azurerm issue 5458): the id, which lies below a slot
  // although the type is that of apps, tells.
  azurerm_app_service_virtual_network_swift_connection: {
    arm: arm.networkConfig,
    id: { parentId: 'app_service_id', parentTypes: [arm.site, arm.slot], name: networkConfigName },
    apiVersion: webApi,
    properties: swift,
  },
  azurerm_app_service_slot_virtual_network_swift_connection: {
    arm: arm.slotNetworkConfig,
    id: {
      parentId: 'app_service_id',
      parentTypes: [arm.site],
      through: [['slots', 'slot_name']],
      name: networkConfigName,
    },
    apiVersion: webApi,
    properties: swift,
  },

  // The vault is named by its id or within that of the secret, an address of the vault.
  azurerm_app_service_certificate: {
    arm: arm.certificate,
    apiVersion: webApi,
    properties: {
      serverFarmId: ifWritten(link('app_service_plan_id', arm.plan)),
      keyVaultId: ifWritten(link('key_vault_id', 'Microsoft.KeyVault/vaults')),
      leads: { vault: certificateVault },
    },
  },

  azurerm_app_service_environment_v3: {
    arm: arm.environment,
    kind: literal('ASEV3'),
    properties: { virtualNetwork: { id: link('subnet_id', arm.subnet) } },
  },
  azurerm_app_service_environment: {
    arm: arm.environment,
    kind: literal('ASEV2'),
    properties: { virtualNetwork: { id: link('subnet_id', arm.subnet) } },
  },
};

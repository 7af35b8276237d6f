export const operatingSystems = ['linux', 'windows', 'windows containers'] as const;

/** What an instance runs: code or a container on Linux, code on Windows, or Windows containers. */
export type OperatingSystem = (typeof operatingSystems)[number];

/** What App Service sells under one sku name. Numbers are per instance and per plan. */
export interface Sku {
  readonly tier: Tier;
  /** Cores of one instance; null where the platform shares them. */
  readonly cores: number | null;
  /** The most instances that one plan of it can have. */
  readonly maximumInstances: number;
  readonly operatingSystems: readonly OperatingSystem[];
}

export const tiers = [
  'Free',
  'Shared',
  'Dynamic',
  'FlexConsumption',
  'Basic',
  'Standard',
  'Premium',
  'PremiumContainer',
  'PremiumV2',
  'PremiumV3',
  'PremiumV4',
  'ElasticPremium',
  'WorkflowStandard',
  'Isolated',
  'IsolatedV2',
] as const;

export type Tier = (typeof tiers)[number];

/** A page of the platform, and when this table was last held against it. */
export interface Source {
  readonly page: string;
  readonly checked: string;
}

/** Skus of one series, from the smallest to the largest. */
interface Series extends Omit<Sku, 'cores'> {
  readonly names: readonly string[];
  readonly cores: readonly (number | null)[];
  readonly sources: readonly Source[];
}

const page = (path: string, checked = '2026-11-30'): Source => ({
  page: `learn.microsoft.com/azure/${path}`,
  checked,
});

const limits = page('azure-resource-manager/management/azure-subscription-service-limits#azure-app-service-limits');
const hosting = page('azure-functions/functions-scale');
const environment = page('app-service/environment/overview');
const pricing: Source = { page: 'azure.microsoft.com/pricing/details/app-service', checked: '2026-11-21' };
const logicPricing: Source = { page: 'azure.microsoft.com/pricing/details/logic-apps', checked: '2026-11-21' };

const code: readonly OperatingSystem[] = ['linux', 'windows'];
const all: readonly OperatingSystem[] = operatingSystems;

/**
 * What is sold. Where a page names a limit by region, as for Elastic Premium on Linux, the highest stands here: it only
 * bounds what a count that nobody tells can be.
 */
export const series: readonly Series[] = [
  {
    names: ['F1'],
    tier: 'Free',
    cores: [null],
    maximumInstances: 1,
    operatingSystems: code,
    sources: [limits],
  },
  {
    names: ['D1', 'SHARED'],
    tier: 'Shared',
    cores: [null, null],
    maximumInstances: 1,
    operatingSystems: ['windows'],
    sources: [limits, pricing],
  },
  {
    names: ['Y1'],
    tier: 'Dynamic',
    cores: [null],
    maximumInstances: 200,
    operatingSystems: code,
    sources: [hosting],
  },
  {
    names: ['FC1'],
    tier: 'FlexConsumption',
    cores: [null],
    maximumInstances: 1000,
    operatingSystems: ['linux'],
    sources: [hosting, page('azure-functions/flex-consumption-plan')],
  },
  {
    names: ['B1', 'B2', 'B3'],
    tier: 'Basic',
    cores: [1, 2, 4],
    maximumInstances: 3,
    operatingSystems: code,
    sources: [limits, pricing],
  },
  {
    names: ['S1', 'S2', 'S3'],
    tier: 'Standard',
    cores: [1, 2, 4],
    maximumInstances: 10,
    operatingSystems: code,
    sources: [limits, pricing],
  },
  {
    names: ['P1', 'P2', 'P3'],
    tier: 'Premium',
    cores: [1, 2, 4],
    maximumInstances: 20,
    operatingSystems: code,
    sources: [limits, pricing],
  },
  {
    names: ['PC2', 'PC3', 'PC4'],
    tier: 'PremiumContainer',
    cores: [2, 4, 8],
    maximumInstances: 30,
    operatingSystems: ['windows containers'],
    sources: [pricing],
  },
  {
    names: ['P1v2', 'P2v2', 'P3v2'],
    tier: 'PremiumV2',
    cores: [1, 2, 4],
    maximumInstances: 30,
    operatingSystems: code,
    sources: [limits, pricing, page('app-service/app-service-configure-premium-tier')],
  },
  {
    names: ['P0v3', 'P1v3', 'P2v3', 'P3v3'],
    tier: 'PremiumV3',
    cores: [1, 2, 4, 8],
    maximumInstances: 30,
    operatingSystems: all,
    sources: [limits, pricing, page('app-service/app-service-configure-premium-v3-tier')],
  },
  {
    names: ['P1mv3', 'P2mv3', 'P3mv3', 'P4mv3', 'P5mv3'],
    tier: 'PremiumV3',
    cores: [2, 4, 8, 16, 32],
    maximumInstances: 30,
    operatingSystems: all,
    sources: [limits, pricing, page('app-service/app-service-configure-premium-v3-tier')],
  },
  {
    names: ['P0v4', 'P1v4', 'P2v4', 'P3v4'],
    tier: 'PremiumV4',
    cores: [1, 2, 4, 8],
    maximumInstances: 30,
    operatingSystems: code,
    sources: [pricing, page('app-service/app-service-configure-premium-v4-tier')],
  },
  {
    names: ['P1mv4', 'P2mv4', 'P3mv4', 'P4mv4', 'P5mv4'],
    tier: 'PremiumV4',
    cores: [2, 4, 8, 16, 32],
    maximumInstances: 30,
    operatingSystems: code,
    sources: [pricing, page('app-service/app-service-configure-premium-v4-tier')],
  },
  {
    names: ['EP1', 'EP2', 'EP3'],
    tier: 'ElasticPremium',
    cores: [1, 2, 4],
    maximumInstances: 100,
    operatingSystems: code,
    sources: [hosting, page('azure-functions/functions-premium-plan#available-instance-skus')],
  },
  {
    names: ['WS1', 'WS2', 'WS3'],
    tier: 'WorkflowStandard',
    cores: [1, 2, 4],
    maximumInstances: 100,
    operatingSystems: code,
    sources: [logicPricing],
  },
  {
    names: ['I1', 'I2', 'I3'],
    tier: 'Isolated',
    cores: [1, 2, 4],
    maximumInstances: 100,
    operatingSystems: all,
    sources: [limits, pricing],
  },
  {
    names: ['I1v2', 'I2v2', 'I3v2', 'I4v2', 'I5v2', 'I6v2'],
    tier: 'IsolatedV2',
    cores: [2, 4, 8, 16, 32, 64],
    maximumInstances: 100,
    operatingSystems: all,
    sources: [environment, pricing],
  },
  {
    names: ['I1mv2', 'I2mv2', 'I3mv2', 'I4mv2', 'I5mv2'],
    tier: 'IsolatedV2',
    cores: [2, 4, 8, 16, 32],
    maximumInstances: 100,
    operatingSystems: all,
    sources: [environment, pricing],
  },
];

const bySku: ReadonlyMap<string, Sku> = new Map(
  series.flatMap(({ names, cores, ...shared }) =>
    names.map((name, index): [string, Sku] => [name.toLowerCase(), { ...shared, cores: cores[index] ?? null }]),
  ),
);

/** The names of all skus, as people write them. */
export const skuNames: readonly string[] = series.flatMap(({ names }) => names);

/** The day, as 2026-11-21, on which the source that was read longest ago was last held against this table. */
export function skusCheckedOn(): string {
  return series.flatMap(({ sources }) => sources.map(({ checked }) => checked)).toSorted()[0] ?? '';
}

/** The sku of a name, whatever its letter case; undefined for a name that the table does not have. */
export function skuOf(name: string): Sku | undefined {
  return bySku.get(name.toLowerCase());
}

/** Names that the platform itself gives the tier of some sizes, in lower case (skus of the resource provider). */
const tierAliases: Readonly<Record<string, Tier>> = {
  premium0v3: 'PremiumV3',
  premiummv3: 'PremiumV3',
  premium0v4: 'PremiumV4',
  premiummv4: 'PremiumV4',
  isolatedmv2: 'IsolatedV2',
};

/** The tier of a name such as `PremiumV3`, `premium v3` or `Premium0V3`. */
export function tierOf(name: string): Tier | undefined {
  const folded = name.toLowerCase().replaceAll(/[\s_-]/g, '');
  return tiers.find(tier => tier.toLowerCase() === folded) ?? tierAliases[folded];
}

/** The smallest sku of a tier's series that has at least so many cores, for advice; undefined when none has. */
export function smallestSkuWithCores(sku: string, cores: number): string | undefined {
  const own = series.find(({ names }) => names.some(name => name.toLowerCase() === sku.toLowerCase()));
  const index = own?.cores.findIndex(count => count !== null && count >= cores) ?? -1;
  return index < 0 ? undefined : own?.names[index];
}

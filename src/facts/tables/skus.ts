/** What App Service sells under one sku name. Numbers are per instance and per plan. */
export interface Sku {
  readonly tier: Tier;
  /** Cores of one instance; null where the platform shares them. */
  readonly cores: number | null;
  /** The most instances that one plan of it can have. */
  readonly maximumInstances: number;
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

type Row = readonly [
  names: readonly string[],
  tier: Tier,
  cores: readonly (number | null)[],
  maximumInstances: number,
  source: string,
];

/** Where a row is from: pages of the platform, all read on 2026-11-21. */
const from = {
  limits: 'Azure subscription and service limits: App Service',
  pricing: 'App Service pricing',
  functions: 'Azure Functions: scale and hosting',
  logic: 'Logic Apps pricing: Standard',
} as const;

/**
 * The fewest instances of a plan that is spread over zones: two, and three until 2025
 * (learn.microsoft.com/azure/reliability/reliability-app-service, checked on 2026-11-30).
 */
export const zoneInstances = { least: 2, former: 3 } as const;

/** Cores count for networking units, too: three each (S3 "Windows Containers specific limits"). */
const rows: readonly Row[] = [
  [['F1'], 'Free', [null], 1, from.limits],
  [['D1', 'SHARED'], 'Shared', [null, null], 1, from.limits],
  [['Y1'], 'Dynamic', [null], 200, from.functions],
  [['FC1'], 'FlexConsumption', [null], 1000, from.functions],
  [['B1', 'B2', 'B3'], 'Basic', [1, 2, 4], 3, from.limits],
  [['S1', 'S2', 'S3'], 'Standard', [1, 2, 4], 10, from.limits],
  [['P1', 'P2', 'P3'], 'Premium', [1, 2, 4], 20, from.limits],
  [['PC2', 'PC3', 'PC4'], 'PremiumContainer', [2, 4, 8], 30, from.pricing],
  [['P1v2', 'P2v2', 'P3v2'], 'PremiumV2', [1, 2, 4], 30, from.limits],
  [['P0v3', 'P1v3', 'P2v3', 'P3v3'], 'PremiumV3', [1, 2, 4, 8], 30, from.pricing],
  [['P1mv3', 'P2mv3', 'P3mv3', 'P4mv3', 'P5mv3'], 'PremiumV3', [2, 4, 8, 16, 32], 30, from.pricing],
  [['P0v4', 'P1v4', 'P2v4', 'P3v4'], 'PremiumV4', [1, 2, 4, 8], 30, from.pricing],
  [['P1mv4', 'P2mv4', 'P3mv4', 'P4mv4', 'P5mv4'], 'PremiumV4', [2, 4, 8, 16, 32], 30, from.pricing],
  [['EP1', 'EP2', 'EP3'], 'ElasticPremium', [1, 2, 4], 100, from.functions],
  [['WS1', 'WS2', 'WS3'], 'WorkflowStandard', [1, 2, 4], 100, from.logic],
  [['I1', 'I2', 'I3'], 'Isolated', [1, 2, 4], 100, from.pricing],
  [['I1v2', 'I2v2', 'I3v2', 'I4v2', 'I5v2', 'I6v2'], 'IsolatedV2', [2, 4, 8, 16, 32, 64], 100, from.pricing],
  [['I1mv2', 'I2mv2', 'I3mv2', 'I4mv2', 'I5mv2'], 'IsolatedV2', [2, 4, 8, 16, 32], 100, from.pricing],
];

const bySku: ReadonlyMap<string, Sku> = new Map(
  rows.flatMap(([names, tier, cores, maximumInstances]) =>
    names.map((name, index): [string, Sku] => [
      name.toLowerCase(),
      { tier, cores: cores[index] ?? null, maximumInstances },
    ]),
  ),
);

/** The names of all skus, as people write them. */
export const skuNames: readonly string[] = rows.flatMap(([names]) => names);

/** The sku of a name, whatever its letter case; undefined for a name that the table does not have. */
export function skuOf(name: string): Sku | undefined {
  return bySku.get(name.toLowerCase());
}

/** The tier of a name such as `PremiumV3`, `premium v3` or `elasticpremium`. */
export function tierOf(name: string): Tier | undefined {
  const folded = name.toLowerCase().replaceAll(/[\s_-]/g, '');
  return tiers.find(tier => tier.toLowerCase() === folded);
}

/** The smallest sku of a tier's series that has at least so many cores, for advice; undefined when none has. */
export function smallestSkuWithCores(sku: string, cores: number): string | undefined {
  const series = rows.find(([names]) => names.some(name => name.toLowerCase() === sku.toLowerCase()));
  const index = series?.[2].findIndex(count => count !== null && count >= cores) ?? -1;
  return index < 0 ? undefined : series?.[0][index];
}

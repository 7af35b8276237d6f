/**
 * Azure services that apps reach by a host name of their own: what the name tells of the resource, and how the
 * network treats it.
 */
export interface Service {
  /** The ARM types that have such a name, in lower case. */
  readonly types: readonly string[];
  /** The part of the resource that the name leads to, as private endpoints name it (`groupIds`). */
  readonly group: string;
  /** What follows the resource's name, in each cloud, the public one first. */
  readonly suffixes: readonly string[];
  /** The private DNS zones that hold the names of its private endpoints in the public cloud. */
  readonly zones: readonly string[];
  /** The TCP port that clients use when they name none. */
  readonly port: number;
}

const storage = (group: string): Service => ({
  types: ['microsoft.storage/storageaccounts'],
  group,
  suffixes: [`${group}.core.windows.net`, `${group}.core.chinacloudapi.cn`, `${group}.core.usgovcloudapi.net`],
  zones: [`privatelink.${group}.core.windows.net`],
  port: group === 'file' ? 445 : 443,
});

const cosmos = (group: string, host: string, port: number): Service => ({
  types: ['microsoft.documentdb/databaseaccounts'],
  group,
  suffixes: [`${host}.azure.com`, `${host}.azure.cn`, `${host}.azure.us`],
  zones: [`privatelink.${host}.azure.com`],
  port,
});

const plain = (type: string | readonly string[], group: string, suffixes: readonly string[], port = 443): Service => ({
  types: typeof type === 'string' ? [type] : type,
  group,
  suffixes,
  zones: suffixes.slice(0, 1).map(suffix => `privatelink.${suffix}`),
  port,
});

/**
 * Sources: learn.microsoft.com/azure/private-link/private-endpoint-dns (groups, zones, suffixes of the three clouds)
 * and the services' own pages on firewalls (ports). Checked on 2026-11-30.
 */
export const services: readonly Service[] = [
  ...['blob', 'file', 'queue', 'table', 'dfs', 'web'].map(storage),
  {
    types: ['microsoft.keyvault/vaults'],
    group: 'vault',
    suffixes: ['vault.azure.net', 'vault.azure.cn', 'vault.usgovcloudapi.net'],
    // The only service whose zone is not called after its host names.
    zones: ['privatelink.vaultcore.azure.net'],
    port: 443,
  },
  plain('microsoft.containerregistry/registries', 'registry', ['azurecr.io', 'azurecr.cn', 'azurecr.us']),
  plain(
    'microsoft.sql/servers',
    'sqlServer',
    ['database.windows.net', 'database.chinacloudapi.cn', 'database.usgovcloudapi.net'],
    1433,
  ),
  plain(
    ['microsoft.dbforpostgresql/flexibleservers', 'microsoft.dbforpostgresql/servers'],
    'postgresqlServer',
    ['postgres.database.azure.com', 'postgres.database.chinacloudapi.cn', 'postgres.database.usgovcloudapi.net'],
    5432,
  ),
  plain(
    ['microsoft.dbformysql/flexibleservers', 'microsoft.dbformysql/servers'],
    'mysqlServer',
    ['mysql.database.azure.com', 'mysql.database.chinacloudapi.cn', 'mysql.database.usgovcloudapi.net'],
    3306,
  ),
  plain('microsoft.dbformariadb/servers', 'mariadbServer', ['mariadb.database.azure.com'], 3306),
  cosmos('Sql', 'documents', 443),
  cosmos('MongoDB', 'mongo.cosmos', 10_255),
  cosmos('Cassandra', 'cassandra.cosmos', 10_350),
  cosmos('Gremlin', 'gremlin.cosmos', 443),
  cosmos('Table', 'table.cosmos', 443),
  plain(
    'microsoft.cache/redis',
    'redisCache',
    ['redis.cache.windows.net', 'redis.cache.chinacloudapi.cn', 'redis.cache.usgovcloudapi.net'],
    6380,
  ),
  plain(
    ['microsoft.servicebus/namespaces', 'microsoft.eventhub/namespaces', 'microsoft.relay/namespaces'],
    'namespace',
    ['servicebus.windows.net', 'servicebus.chinacloudapi.cn', 'servicebus.usgovcloudapi.net'],
    5671,
  ),
  plain('microsoft.search/searchservices', 'searchService', [
    'search.windows.net',
    'search.azure.cn',
    'search.azure.us',
  ]),
  {
    types: ['microsoft.cognitiveservices/accounts'],
    group: 'account',
    suffixes: [
      'cognitiveservices.azure.com',
      'openai.azure.com',
      'services.ai.azure.com',
      'cognitiveservices.azure.cn',
      'cognitiveservices.azure.us',
      'openai.azure.us',
    ],
    zones: [
      'privatelink.cognitiveservices.azure.com',
      'privatelink.openai.azure.com',
      'privatelink.services.ai.azure.com',
    ],
    port: 443,
  },
  plain('microsoft.appconfiguration/configurationstores', 'configurationStores', [
    'azconfig.io',
    'azconfig.azure.cn',
    'azconfig.azure.us',
  ]),
  plain('microsoft.signalrservice/signalr', 'signalr', ['service.signalr.net', 'signalr.azure.cn', 'signalr.azure.us']),
  plain('microsoft.signalrservice/webpubsub', 'webpubsub', ['webpubsub.azure.com']),
  plain('microsoft.web/sites', 'sites', ['azurewebsites.net', 'chinacloudsites.cn', 'azurewebsites.us']),
];

/** The types of all services, in lower case. */
export const serviceTypes: ReadonlySet<string> = new Set(services.flatMap(({ types }) => types));

/** Services by the suffix of their host names. */
export const serviceBySuffix: ReadonlyMap<string, Service> = new Map(
  services.flatMap(service => service.suffixes.map((suffix): [string, Service] => [suffix, service])),
);

/** What a template's `environment().suffixes` gives in the public cloud, by names in lower case; every cloud's lead to the same services. */
export const cloudSuffixes: Readonly<Record<string, string>> = {
  keyvaultdns: '.vault.azure.net',
  storage: 'core.windows.net',
  sqlserverhostname: '.database.windows.net',
  acrloginserver: '.azurecr.io',
};

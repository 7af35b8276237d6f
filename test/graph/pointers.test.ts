import { describe, expect, test } from '@jest/globals';
import { assert, constantFrom, property, string, tuple } from 'fast-check';
import { pointersOf } from '../../src/graph/pointers.js';
import { appSettingsOfMap } from '../../src/graph/types/app-settings.js';
import { Concat, reveal, Sensitive, Unknown, type Value } from '../../src/graph/value.js';

const where = 'the app setting X';
const unknown = (symbol: string): Unknown => new Unknown({ symbol, reason: 'known after apply' });
const storage = 'microsoft.storage/storageaccounts';
const vaults = 'microsoft.keyvault/vaults';
const unclear = unknown(where);

/** Pointers as plain text: unknown ones as `?symbol`, covered ones under their cover's name. */
function plain(value: Value): unknown {
  if (value instanceof Sensitive) return { covered: plain(reveal(value)) };
  if (value instanceof Unknown) return `?${value.$unknown.symbol}`;
  if (value instanceof Concat) return value.$concat.map(plain).join('');
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Value[]).map(plain);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]));
}

const sql = { type: 'microsoft.sql/servers', name: 'sql-a', group: 'sqlServer', port: 1433 };
const blob = { type: storage, name: 'sta', group: 'blob', port: 443 };

describe('where a text leads', () => {
  test.each<[string, unknown[]]>([
    ['', []],
    ['production', []],
    ['a.b.c', []],
    ['https://api.example.com/v1?key=abc', []],
    ['1.2.3.4:443', []],
    ['10.0.0.0/8', []],
    ['Server=tcp:sql-a.database.windows.net,1433;Database=db;User ID=u;Password=p;', [sql]],
    ['Data Source=SQL-A.database.windows.net;Initial Catalog=db', [sql]],
    ['jdbc:sqlserver://sql-a.database.windows.net:1433;database=db', [sql]],
    ['Server=10.1.2.3;Database=db', [{ address: '10.1.2.3' }]],
    ['tcp://192.168.1.9:8080', [{ address: '192.168.1.9', port: 8080 }]],
    ['https://172.16.0.4/health', [{ address: '172.16.0.4', port: 443 }]],
    ['https://172.15.0.4/health', []],
    ['https://172.32.0.4/health', []],
    [
      'DefaultEndpointsProtocol=https;AccountName=sta;AccountKey=k==;EndpointSuffix=core.windows.net',
      [{ type: storage, name: 'sta', port: 443 }],
    ],
    ['BlobEndpoint=https://sta.blob.core.windows.net/;SharedAccessSignature=sv=1&sig=x', [blob]],
    ['https://sta.privatelink.blob.core.windows.net/c', [blob]],
    ['https://sta.blob.core.usgovcloudapi.net/c', [blob]],
    ['//sta.file.core.windows.net/share', [{ type: storage, name: 'sta', group: 'file', port: 445 }]],
    [
      'cache.redis.cache.windows.net:6380,password=x=,ssl=True',
      [{ type: 'microsoft.cache/redis', name: 'cache', group: 'redisCache', port: 6380 }],
    ],
    [
      'Endpoint=sb://bus.servicebus.windows.net/;SharedAccessKeyName=n;SharedAccessKey=k',
      [{ type: 'microsoft.servicebus/namespaces', name: 'bus', group: 'namespace', port: 5671 }],
    ],
    [
      'AccountEndpoint=https://cos.documents.azure.com:443/;AccountKey=k',
      [{ type: 'microsoft.documentdb/databaseaccounts', name: 'cos', group: 'Sql', port: 443 }],
    ],
    [
      'mongodb://u:p@cos.mongo.cosmos.azure.com:10255/?ssl=true',
      [{ type: 'microsoft.documentdb/databaseaccounts', name: 'cos', group: 'MongoDB', port: 10_255 }],
    ],
    [
      'host=pg.postgres.database.azure.com port=5432 user=u',
      [{ type: 'microsoft.dbforpostgresql/flexibleservers', name: 'pg', group: 'postgresqlServer', port: 5432 }],
    ],
    [
      '@Microsoft.KeyVault(SecretUri=https://kv.vault.azure.net/secrets/s/v)',
      [{ type: vaults, name: 'kv', group: 'vault', port: 443, isReference: true }],
    ],
    ['@Microsoft.KeyVault(VaultName=kv;SecretName=s)', [{ type: vaults, name: 'kv', port: 443, isReference: true }]],
    ['https://kv.vault.azure.net/', [{ type: vaults, name: 'kv', group: 'vault', port: 443 }]],
    ['kv.vault.azure.net', [{ type: vaults, name: 'kv', group: 'vault', port: 443 }]],
    ['SECRETkv.vault.azure.net', []],
    ['https://kv.vault.azure.net.example.com/', []],
    ['https://a.b.vault.azure.net/', []],
    [
      '{"db":"https://cos.documents.azure.com:443/","bus":"bus.servicebus.windows.net"}',
      [
        { type: 'microsoft.documentdb/databaseaccounts', name: 'cos', group: 'Sql', port: 443 },
        { type: 'microsoft.servicebus/namespaces', name: 'bus', group: 'namespace', port: 5671 },
      ],
    ],
  ])('%s', (text, expected) => {
    expect(pointersOf(text, where).map(plain)).toEqual(expected);
  });
});

const vaultKey = "/subscriptions/s/resourcegroups/g/providers/microsoft.keyvault/vaults/kv${uniquestring('x')}";

describe('where a text with unknown parts leads', () => {
  const name = unknown("uniqueString('x')");
  const answer = (path: string): Unknown => unknown(`reference('${vaultKey}${path}`);
  test.each<[string, Value, unknown[]]>([
    [
      'the name of a resource',
      new Concat(['https://kv-', name, '.vault.azure.net/secrets/x']),
      [{ type: vaults, name: "kv-?uniqueString('x')", group: 'vault', port: 443 }],
    ],
    [
      'the suffix of the cloud',
      new Concat(['https://kv-', name, unknown('environment().suffixes.keyvaultDns'), '/']),
      [{ type: vaults, name: "kv-?uniqueString('x')", group: 'vault', port: 443 }],
    ],
    [
      'an account',
      new Concat(['AccountName=', name, ';AccountKey=', unknown("listkeys('/x').keys[0].value")]),
      [{ type: storage, name: "?uniqueString('x')", port: 443 }],
    ],
    ['an answer of a resource', answer("').vaultUri"), [{ resource: vaultKey }]],
    [
      'a reference to a secret',
      new Concat(['@Microsoft.KeyVault(SecretUri=', answer("/secrets/db').secretUri"), ')']),
      [{ resource: vaultKey, isReference: true }],
    ],
    [
      'a reference of which nothing is known',
      new Concat(['@Microsoft.KeyVault(SecretUri=', unknown('x'), ')']),
      [{ type: vaults, name: `?${where}`, isReference: true }],
    ],
    [
      'an answer of what is no service',
      unknown(
        "reference('/subscriptions/s/resourcegroups/g/providers/microsoft.insights/components/i').ConnectionString",
      ),
      [],
    ],
    ['nothing known at all', unknown('x'), [`?${where}`]],
    ['an unknown host', new Concat(['https://', unknown('x'), '/api']), [`?${where}`]],
    ['an unknown server', new Concat(['Server=tcp:', unknown('x'), ';Database=db']), [`?${where}`]],
    ['an unknown password', new Concat(['Server=sql-a.database.windows.net;Password=', unknown('x')]), [sql]],
    ['an unknown path', new Concat(['/files/', unknown('x')]), []],
    ['a covered text', new Sensitive('https://sta.blob.core.windows.net/'), [{ covered: blob }]],
    ['a covered unknown', new Sensitive(unknown('x')), [{ covered: plain(unclear) }]],
  ])('%s', (_, value, expected) => {
    expect(pointersOf(value, where).map(plain)).toEqual(expected);
  });
});

describe('no secret is left', () => {
  const secret = tuple(string({ minLength: 6, maxLength: 40 }), constantFrom('', '==', '%', '.x')).map(
    ([text, end]) => `Geheim${text.replaceAll(/[;,/@\s"'():?&#]|\./gu, '')}${end.replace('.x', '')}`,
  );
  const forms: readonly ((text: string) => string)[] = [
    text => text,
    text => `DefaultEndpointsProtocol=https;AccountName=sta;AccountKey=${text};EndpointSuffix=core.windows.net`,
    text => `Server=tcp:sql-a.database.windows.net,1433;User ID=${text};Password=${text};`,
    text => `https://user:${text}@sta.blob.core.windows.net/${text}?sv=1&sig=${text}`,
    text => `cache.redis.cache.windows.net:6380,password=${text},ssl=True`,
    text => `@Microsoft.KeyVault(SecretUri=https://kv.vault.azure.net/secrets/${text}/${text})`,
    text => `@Microsoft.KeyVault(VaultName=kv;SecretName=${text})`,
    text => `Endpoint=sb://bus.servicebus.windows.net/;SharedAccessKey=${text}`,
    text => `{"password":"${text}","host":"10.0.0.4"}`,
    text => `${text}.vault.azure.net`,
    text => `${text}https://kv.vault.azure.net`,
    text => `smtp://${text}:${text}@mail.example.com:25`,
  ];

  test('of any form of setting', () => {
    assert(
      property(secret, constantFrom(...forms), constantFrom('KEY', 'SMTP_PORT', 'MailHost'), (text, form, name) => {
        const shown = JSON.stringify(appSettingsOfMap({ [name]: form(text) })).toLowerCase();
        expect(shown).not.toContain('geheim');
      }),
      { numRuns: 500 },
    );
  });
});

describe('mail', () => {
  test.each<[string, string, unknown]>([
    ['SMTP_PORT', '25', { name: 'SMTP_PORT', pointsAt: [{ mailPort: 25 }] }],
    ['SMTP_PORT', '587', { name: 'SMTP_PORT', pointsAt: [{ mailPort: 587 }] }],
    ['Mail__Server', 'smtp.example.com:25', { name: 'Mail__Server', pointsAt: [{ mailPort: 25 }] }],
    ['RELAY', 'smtp://relay.example.com', { name: 'RELAY', pointsAt: [{ mailPort: 25 }] }],
    ['RELAY', 'smtp://relay.example.com:2525/', { name: 'RELAY', pointsAt: [{ mailPort: 2525 }] }],
    ['MAIL_RETRIES', '25', { name: 'MAIL_RETRIES' }],
    ['PORT', '25', { name: 'PORT' }],
  ])('%s=%s', (name, value, expected) => {
    expect(plain(appSettingsOfMap({ [name]: value }))).toEqual([expected]);
  });
});

test('a long text is looked into in linear time', () => {
  const started = performance.now();
  for (const text of ['a.'.repeat(50_000), 'a-'.repeat(50_000), '='.repeat(100_000), 'smtp://'.repeat(14_000)])
    pointersOf(text, where);
  pointersOf(new Concat([unknown('x'), 'a'.repeat(90_000), unknown('y')]), where);
  expect(performance.now() - started).toBeLessThan(2000);
});

import type { Json } from '../../src/graph/value.js';
import { rows, type Case } from './rows.js';

const leads = { file: 'leads', at: 'app' };
const disabled = { publicNetworkAccess: 'Disabled' };
const denied = { networkAcls: { defaultAction: 'Deny' } };
const route = (traffic: string): { readonly [name: string]: Json } => ({
  siteProperties: { outboundVnetRouting: { [traffic]: true } },
});
const setting = (name: string, value: string): { readonly [name: string]: Json } => ({
  appSettings: [{ name, value }],
});

const closed: readonly Case[] = [
  ...rows({ ...leads, policy: 'routing/content-share-not-routed' }, [
    ['not-applicable', 'an open account'],
    ['fail', 'an account without public access', { storageProperties: disabled }],
    ['fail', 'an account that denies by default', { storageProperties: denied }],
    ['pass', 'a routed share', { storageProperties: disabled, ...route('contentShareTraffic') }],
    ['pass', 'all traffic routed', { storageProperties: disabled, ...route('allTraffic') }],
    ['fail', 'only the app’s traffic routed', { storageProperties: disabled, ...route('applicationTraffic') }],
    ['pass', 'the setting', { storageProperties: disabled, ...setting('WEBSITE_CONTENTOVERVNET', '1') }],
    ['fail', 'the setting off', { storageProperties: disabled, ...setting('WEBSITE_CONTENTOVERVNET', '0') }],
    ['not-applicable', 'a dedicated plan', { storageProperties: disabled, sku: 'P1v3' }],
  ]),
  ...rows({ ...leads, policy: 'routing/image-pull-not-routed' }, [
    ['not-applicable', 'an open registry'],
    ['fail', 'a closed registry', { registryProperties: disabled }],
    [
      'fail',
      'a registry that denies by default',
      { registryProperties: { networkRuleSet: { defaultAction: 'Deny' } } },
    ],
    ['fail', 'all traffic routed, which does not include it', { registryProperties: disabled, ...route('allTraffic') }],
    ['pass', 'a routed pull', { registryProperties: disabled, ...route('imagePullTraffic') }],
    [
      'undecided',
      'a registry elsewhere',
      { registryProperties: disabled, siteConfig: { linuxFxVersion: 'DOCKER|elsewhere.azurecr.io/shop:1' } },
    ],
    [
      'not-applicable',
      'an image that everybody pulls',
      { registryProperties: disabled, siteConfig: { linuxFxVersion: 'DOCKER|mcr.microsoft.com/shop:1' } },
    ],
    ['not-applicable', 'no image', { registryProperties: disabled, siteConfig: { linuxFxVersion: 'PYTHON|3.12' } }],
  ]),
  ...rows({ ...leads, policy: 'routing/backup-not-routed' }, [
    ['not-applicable', 'no backup', { storageProperties: disabled }],
    ['not-applicable', 'an open account', { hasBackup: true }],
    ['fail', 'a closed account', { hasBackup: true, storageProperties: disabled }],
    ['pass', 'routed', { hasBackup: true, storageProperties: disabled, ...route('backupRestoreTraffic') }],
  ]),
  ...rows({ ...leads, policy: 'app/database-backup' }, [
    ['not-applicable', 'not routed', { hasBackup: true, databases: [{ databaseType: 'SqlAzure', name: 'db' }] }],
    ['pass', 'files only', { hasBackup: true, ...route('backupRestoreTraffic') }],
    [
      'fail',
      'a database',
      { hasBackup: true, databases: [{ databaseType: 'SqlAzure', name: 'db' }], ...route('backupRestoreTraffic') },
    ],
  ]),
  ...rows({ ...leads, policy: 'app/logs-to-private-storage' }, [
    ['pass', 'no logs', { storageProperties: disabled }],
    ['pass', 'an open account', { logsTo: 'storage' }],
    ['fail', 'a closed account', { logsTo: 'storage', storageProperties: disabled }],
    ['undecided', 'an account elsewhere', { logsTo: 'https://elsewhere.blob.core.windows.net/logs?sig=secret' }],
  ]),
  ...rows({ ...leads, policy: 'app/certificate-from-private-vault' }, [
    ['pass', 'no certificate', { vaultProperties: disabled }],
    ['pass', 'an open vault', { hasCertificate: true }],
    ['fail', 'a closed vault', { hasCertificate: true, vaultProperties: disabled }],
    [
      'fail',
      'a vault that denies by default and trusts nobody',
      { hasCertificate: true, vaultProperties: { networkAcls: { defaultAction: 'Deny', bypass: 'None' } } },
    ],
    [
      'undecided',
      'a vault that denies by default and trusts services',
      { hasCertificate: true, vaultProperties: { networkAcls: { defaultAction: 'Deny', bypass: 'AzureServices' } } },
    ],
  ]),
];

export const leadCases: readonly Case[] = closed;

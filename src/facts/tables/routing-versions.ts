/** From which API version on, and up to but without which, a property of an app steers its traffic. */
export interface RoutingProperty {
  readonly path: string;
  readonly since: string;
  readonly until?: string;
}

const outboundSince = '2024-11-01';
/** The object that holds all of them from then on. */
export const latestForm = 'outboundVnetRouting';
const sitePropertiesSince = '2022-03-01';

/**
 * The properties that route what an app sends, for each kind of traffic, the one that counts most first.
 * Source: the type definitions of Microsoft.Web from 2020-06-01 to 2025-03-01, read on 2026-11-21; that the
 * older ones are not honoured from 2024-11-01 on: Azure/azure-rest-api-specs#32022 and Azure/azure-cli#32634.
 */
export const routingProperties = {
  application: [
    { path: `${latestForm}.allTraffic`, since: outboundSince },
    { path: `${latestForm}.applicationTraffic`, since: outboundSince },
    { path: 'vnetRouteAllEnabled', since: sitePropertiesSince, until: outboundSince },
    { path: 'siteConfig.vnetRouteAllEnabled', since: '2020-06-01', until: outboundSince },
  ],
  contentShare: [
    { path: `${latestForm}.allTraffic`, since: outboundSince },
    { path: `${latestForm}.contentShareTraffic`, since: outboundSince },
    { path: 'vnetContentShareEnabled', since: sitePropertiesSince, until: outboundSince },
  ],
  /** The reference says that `allTraffic` enables it too, and the platform does not do so: Azure/bicep-types-az#2529. */
  imagePull: [
    { path: `${latestForm}.imagePullTraffic`, since: outboundSince },
    { path: 'vnetImagePullEnabled', since: sitePropertiesSince, until: outboundSince },
  ],
  all: [{ path: `${latestForm}.allTraffic`, since: outboundSince }],
  /** Served and in no type definition: Azure/bicep-types-az#2681. */
  managedIdentity: [{ path: `${latestForm}.managedIdentityTraffic`, since: outboundSince }],
  backup: [
    { path: `${latestForm}.allTraffic`, since: outboundSince },
    { path: `${latestForm}.backupRestoreTraffic`, since: outboundSince },
    { path: 'vnetBackupRestoreEnabled', since: '2023-12-01', until: outboundSince },
  ],
} as const satisfies Record<string, readonly RoutingProperty[]>;

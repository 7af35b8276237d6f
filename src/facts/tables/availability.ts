/**
 * What the platform promises of a plan, in percent: a plan whose instances stand in several zones, and any other
 * that has workers of its own. Source: Service Level Agreements for Microsoft Online Services, App Service
 * (99.95 %; 99.99 % across availability zones).
 */
export const planAvailability = { zones: 99.99, plain: 99.95 } as const;

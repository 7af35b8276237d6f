import type { ListedIntegration, Party } from './integration-list.js';
import { prettyJson } from '../pretty-json.js';

/** The integrations as programs read them (`vnet-preflight/list/1`). */
export function renderListJson(integrations: readonly ListedIntegration[]): string {
  const rows = integrations.map(({ id, mode, app, plan, subnet, network, addresses, reading }) => ({
    id,
    mode,
    reading,
    app: { ...party(app), file: app.file },
    plan: { ...party(plan), sku: plan.sku, maximumInstances: plan.maximumInstances },
    subnet: { ...party(subnet), prefixes: subnet.prefixes },
    network: party(network),
    addresses: { needed: addresses.needed, usable: addresses.usable, free: addresses.free },
  }));
  return prettyJson({ schema: 'vnet-preflight/list/1', integrations: rows });
}

function party({ address, name }: Party): object {
  return { address: address ?? null, name };
}

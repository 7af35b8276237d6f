import { defaultProfile } from '../../../policy/policy.js';

/** A configuration that changes nothing, with what is usually said next as comments: `# ` explains, `#` is YAML. */
export const configText = `# yaml-language-server: $schema=./node_modules/vnet-preflight/dist/schemas/config-1.json
# How the virtual network integrations of this repository are judged: docs/config.md of vnet-preflight has all keys,
# and \`vnet-preflight config show\` prints what holds.
profile: ${defaultProfile}
failOn: error
failOnUndecided: false

# What no plan tells of a service plan: how far it may scale out, and how many apps it gets elsewhere.
#assumptions:
#  plans:
#    - plan: azurerm_service_plan.main
#      maximumInstances: 10
#      apps: 4

# Gateways are often connected by hand, so that no plan shows it.
#integrations:
#  - app: azurerm_windows_web_app.portal
#    mode: gateway
#    network: azurerm_virtual_network.hub

# A finding that somebody has accepted, and until when.
#waivers:
#  - policy: subnet/below-recommended-size
#    address: azurerm_linux_web_app.api
#    reason: moves to a larger subnet with the new network
#    owner: team-network
#    until: 2027-01-31

# All that is there today, so that only what is new counts: vnet-preflight baseline create plan.json
#baseline: vnet-preflight-baseline.json
`;

import type { Report, ReportedVerdict, Summary } from '../../src/report/report.js';

/** A finding as the engine makes it, with what a test wants to be different. */
export function verdict(more: Partial<ReportedVerdict> = {}): ReportedVerdict {
  const file = 'plan.json';
  return {
    policy: 'subnet/too-small',
    severity: 'error',
    title: 'The integration subnet is large enough',
    verdict: 'fail',
    subject: {
      kind: 'integration',
      id: '/api|/app',
      address: 'azurerm_linux_web_app.api',
      file,
      pointer: '/resource_changes/1',
    },
    message: 'the subnet snet-app is a /29; integration needs a /28 or larger',
    evidence: [
      {
        fact: 'mode',
        value: 'regional',
        address: 'azurerm_linux_web_app.api',
        file,
        pointer: '/resource_changes/1/change/after/virtual_network_subnet_id',
      },
      {
        fact: 'subnet.prefixLength',
        value: 29,
        address: 'azurerm_subnet.app',
        file,
        pointer: '/resource_changes/4/change/after/address_prefixes/0',
      },
      {
        fact: 'subnet.name',
        value: 'snet-app',
        address: 'azurerm_subnet.app',
        file,
        pointer: '/resource_changes/4/change/after',
      },
    ],
    related: [
      { role: 'subnet', address: 'azurerm_subnet.app', file },
      { role: 'plan', address: 'azurerm_service_plan.main', file, line: 9 },
    ],
    remedy:
      'Give the subnet a larger prefix. A subnet that an app\nalready uses cannot be resized.\n\n  resource "azurerm_subnet" "integration" {\n    address_prefixes = ["10.0.1.0/26"]\n  }\n',
    sources: [{ file: '003_e9cc4b29cfa7aaa9.txt', section: 'Limitations' }],
    fingerprint: '0123456789abcdef0123456789abcdef',
    ...more,
  };
}

/** A verdict that rests on something which the input does not tell. */
export function undecided(
  policy: string,
  symbol: string,
  reason: string,
  address = 'azurerm_linux_web_app.api',
): ReportedVerdict {
  return verdict({
    policy,
    verdict: 'undecided',
    subject: { kind: 'integration', id: `${address}|`, address, file: 'plan.json' },
    message: `cannot tell whether it holds: ${symbol}: ${reason}`,
    evidence: [
      { fact: 'mode', value: 'regional', address, file: 'plan.json' },
      { fact: 'subnet.prefixLength', symbol, reason, address: 'data.azurerm_subnet.app', file: 'plan.json' },
    ],
    related: [],
  });
}

/** A report of these verdicts; the counts of subjects are those of a plan with one integration. */
export function report(
  verdicts: readonly ReportedVerdict[],
  more: Partial<Report> & { readonly integrations?: number; readonly pass?: number } = {},
): Report {
  const { integrations = 1, pass = 30, ...rest } = more;
  return {
    schema: 'vnet-preflight/report/1',
    tool: { name: 'vnet-preflight', version: '1.2.3' },
    profile: '2025',
    inputs: [{ path: 'plan.json', kind: 'terraform-plan', resources: 12 }],
    summary: summaryOf(verdicts, integrations, pass),
    notices: [],
    verdicts,
    ...rest,
  };
}

function summaryOf(verdicts: readonly ReportedVerdict[], integration: number, pass: number): Summary {
  const count = (severity: string): number =>
    verdicts.filter(item => item.verdict === 'fail' && item.severity === severity).length;
  return {
    subjects: { integration, plan: 0, peering: 0, change: 0 },
    fail: { error: count('error'), warning: count('warning'), note: count('note') },
    undecided: verdicts.filter(item => item.verdict === 'undecided').length,
    unread: 0,
    pass,
    notApplicable: 50,
    waived: 0,
  };
}

/** Two errors of one policy, a warning, and three open questions. */
export const many = report(
  [
    verdict(),
    verdict({
      subject: {
        kind: 'integration',
        id: '/b|/app',
        address: 'azurerm_linux_web_app.b',
        file: 'network.tf',
        line: 12,
        column: 3,
      },
      message: 'the subnet snet-b is a /30; integration needs a /28 or larger',
    }),
    verdict({
      policy: 'subnet/below-recommended-size',
      severity: 'warning',
      title: 'The subnet is as large as recommended',
      message: 'a /28 holds 11 instances; the plan may have 20',
      remedy: 'Make it larger now.',
      related: [],
    }),
    undecided(
      'subnet/not-delegated',
      'data.azurerm_subnet.app.delegations',
      'the input shows only a part of this resource',
    ),
    undecided(
      'subnet/too-small',
      '/subscriptions/s/resourceGroups/r/providers/Microsoft.Network/virtualNetworks/v/subnets/x: prefixes',
      'the subnet is not in the input',
      'azurerm_linux_web_app.b',
    ),
    undecided(
      'subnet/not-dedicated',
      'data.azurerm_subnet.app: what lives in it',
      'the input shows only a part of this resource',
    ),
  ],
  {
    integrations: 3,
    pass: 118,
    notices: [{ message: 'the plan is partial; what is missing is not judged', file: 'plan.json' }],
  },
);

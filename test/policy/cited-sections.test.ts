import { expect, test } from '@jest/globals';
import { policies } from '../../src/generated/policies.js';
import { policyTexts } from '../../src/generated/policy-texts.js';

/** Headings of the platform's documents, as they stand there, of those that policies cite. */
const headings: Readonly<Record<string, readonly string[]>> = {
  '000_8cac3612ac4ed818.txt': [
    'Accessing on-premises resources',
    'Debugging access to VNet hosted resources',
    'Enable VNet Integration',
    'Gateway required VNet Integration',
    'How Regional VNet Integration works',
    'How regional VNet Integration works',
    'Integrate your app with an Azure Virtual Network',
    'Managing VNet Integration',
    'Network Security Groups',
    'Peering',
    'Pricing details',
    'Regional VNet Integration',
    'Routes',
    'Service Endpoints',
    'Set up a gateway in your VNet',
    'Troubleshooting',
    'Web / Function App for Containers',
  ],
  '001_7e4b522c6d3c0803.txt': [
    'Access on-premises resources',
    'Certificate renewal',
    'Configure gateway-required virtual network integration',
    'Gateway-required virtual network integration certificates',
    'Gateway-required virtual network integration routing',
    'How gateway-required virtual network integration works',
    'Manage virtual network integration',
    'Peering',
    'Pricing details',
    'Set up a gateway in your Azure virtual network',
    'Troubleshooting',
  ],
  '002_d9be5da5ae37cc7f.txt': [
    'Accessing on premise resources',
    'Creating a pre-configured VNET',
    'Debugging access to VNET hosted resources',
    'Enabling VNET Integration with a pre-existing VNET',
    'Getting started',
    'How the system works',
    'Integrate your app with an Azure Virtual Network',
    'Managing the VNET Integrations',
  ],
  '003_e9cc4b29cfa7aaa9.txt': [
    'Application routing',
    'Azure DNS private zones',
    'Configuration routing',
    'Deleting the App Service plan or app before disconnecting the network integration',
    'How virtual network integration works',
    'Integrate your app with an Azure virtual network',
    'Limitations',
    'Manage virtual network integration',
    'Network routing',
    'Permissions',
    'Private endpoints',
    'Routing app settings',
    'Service endpoints',
    'Subnet requirements',
    'Troubleshooting',
    'Windows Containers specific limits',
  ],
};

test('every section that a policy cites is one of its document', () => {
  const cited = policies.flatMap(({ policy }) =>
    policyTexts(policy.name).sources.map(source => [policy.name, source] as const),
  );
  const ofDocuments = cited.filter(([, { file }]) => /^\d{3}_/.test(file));
  const lost = ofDocuments.filter(([, { file, section }]) => headings[file]?.includes(section) !== true);
  expect(lost.map(([name, { file, section }]) => `${name}: ${section} of ${file}`)).toEqual([]);
  expect(new Set(ofDocuments.map(([, { file }]) => file))).toEqual(new Set(Object.keys(headings)));
});

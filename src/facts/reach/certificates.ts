import { idKey, type IdKey } from '../../graph/arm-id.js';
import { fact, isUnknown, unknown, namesFound, type Fact, type FactValue, type UnknownFact } from '../fact.js';
import { property, type Entity } from '../model/estate.js';
import { planOf, type IntegrationCase } from '../model/integration.js';
import { link } from '../model/link.js';
import { texts } from '../schemas.js';
import { reachOfPart } from './destinations.js';
import { publicAccess } from './public-access.js';

const certificateType = 'Microsoft.Web/certificates';

/** Certificates for apps of the integration's plan, or, where they name no plan, of its resource group. */
function certificatesOf(c: IntegrationCase): readonly Entity[] {
  const group = groupOf(c.plan.key);
  return c.model.estate.ofType(certificateType).filter(certificate => {
    const plan = idKey(link(certificate, 'serverFarmId', c.model.estate));
    return plan === undefined ? groupOf(certificate.state.key) === group : plan === c.plan.key;
  });
}

/** The resource group of a key. */
function groupOf(key: IdKey): string {
  return key.split('/providers/')[0] ?? '';
}

/** The vaults of certificates that shut public traffic out; trusted services may be let in all the same. */
function certificateVaults(c: IntegrationCase): FactValue {
  return namesFound(certificatesOf(c).map(certificate => closedVault(certificate, c)));
}

/** The vault of a certificate by its address where it shuts App Service out; null where it does not. */
function closedVault(certificate: Entity, c: IntegrationCase): string | UnknownFact | null {
  const { estate } = c.model;
  const { address } = certificate.resource.origin;
  const written = link(certificate, 'keyVaultId', estate);
  const id = written === '' ? undefined : written;
  const byLead = reachOfPart(certificate, estate, { path: 'vault', by: address });
  const named = id === undefined ? byLead.destinations[0]?.entity : estate.find(id);
  const isFromVault = id !== undefined || byLead.destinations.length > 0 || byLead.unclear.length > 0;
  if (!isFromVault) return null;
  if (named === undefined) return unknown(address, 'the key vault that it is taken from is not in the input');
  const found = publicAccess(named);
  if (found !== 'closed') return isUnknown(found) ? found : null;
  const isShut = fact(property(named, 'publicNetworkAccess'));
  const bypass = fact(property(named, 'networkAcls.bypass') ?? 'AzureServices');
  const letsTrusted = typeof bypass === 'string' ? /azureservices/iu.test(bypass) : true;
  if ((typeof isShut === 'string' && /^disabled$/iu.test(isShut)) || !letsTrusted) return named.resource.origin.address;
  return unknown(
    `${named.resource.origin.address}: trusted services`,
    'the vault lets services of Azure in that it trusts; whether that holds for certificates, the platform’s documents do not agree on',
  );
}

/** Facts of the TLS certificates of an app's plan. */
export const certificateFacts: readonly Fact<IntegrationCase>[] = [
  {
    path: 'reaches.closedCertificateVaults',
    schema: texts,
    about: 'key vaults that certificates of the plan’s apps are taken from and that let no public traffic in',
    derive: certificateVaults,
    of: planOf,
    from: c => certificatesOf(c).map(entity => ({ entity })),
  },
];

import { isFullyKnown, nameOfKey, type IdKey } from '../../graph/arm-id.js';
import { between, type FactValue } from '../fact.js';
import { soleTarget, type App, type Integration } from '../model/apps.js';
import { isOpenEntity } from '../model/estate.js';
import type { Model } from '../model/model.js';

/** How many different networks an app reaches by gateway; a network counts once however often it is named. */
export function networksOfApp(app: App, model: Model): FactValue {
  if (!model.hasGatewayMode) return 0;
  return distinctNetworks(
    model.integrationsOf(app).map(integration => ({ integration, isCertain: true })),
    `networks of ${app.key}`,
  );
}

/** How many different networks the apps of a plan reach by gateway; apps outside the input may reach more. */
export function networksOfPlan(plan: IdKey, model: Model): FactValue {
  const apps = model.hasGatewayMode ? model.appsOn(plan) : [];
  const integrations = apps.flatMap(({ item, isCertain }) =>
    model.integrationsOf(item).map(integration => ({ integration, isCertain })),
  );
  const isShared = isOpenEntity(model.estate.at(plan));
  return distinctNetworks(integrations, `networks reached by the apps of ${plan}`, isShared);
}

/** The least number of networks that the keys name: two with a symbol in them may be one, but not under different names. */
function surelyDifferent(keys: readonly IdKey[]): number {
  const names = new Set(keys.map(nameOfKey).filter(isFullyKnown));
  return Math.max(keys.filter(isFullyKnown).length, names.size);
}

function distinctNetworks(
  integrations: readonly { readonly integration: Integration; readonly isCertain: boolean }[],
  symbol: string,
  isOpen = false,
): FactValue {
  const certain = new Set<IdKey>();
  let unclear = 0;
  for (const { integration, isCertain } of integrations) {
    if (integration.mode !== 'gateway' || integration.target === undefined) continue;
    const key = isCertain ? soleTarget(integration) : undefined;
    if (key === undefined) unclear += 1;
    else certain.add(key);
  }
  const minimum = Math.max(surelyDifferent([...certain]), certain.size + unclear > 0 ? 1 : 0);
  return between(minimum, isOpen ? Number.POSITIVE_INFINITY : certain.size + unclear, () => [
    symbol,
    'the input does not tell which networks some of the connections name',
  ]);
}

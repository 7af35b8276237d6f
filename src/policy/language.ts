import type { Position } from './judgement.js';
import type { PolicyTexts } from './policy.js';

/** The language in which somebody has to mend what was found. */
export type Language = 'terraform' | 'bicep' | 'arm';

/** The parts of a plan that places in it stand in; a template has none of them. */
const planPlace = /^\/(?:resource_changes|resource_drift|deferred_changes|planned_values|prior_state|configuration)\b/u;
const terraformFile = /\.(?:tf|tofu)(?:\.json)?$/u;
const terraformAddress = /^(?:module\.|data\.|[a-z0-9]+_\w+\.)/u;

/**
 * The language of what stands at a place. Symbolic names of a template can look like addresses of Terraform,
 * so the address counts only where the place says nothing.
 */
export function languageOf({ file = '', pointer, address }: Position & { readonly address: string }): Language {
  if (file.endsWith('.bicep') || file.endsWith('.bicepparam')) return 'bicep';
  const isTerraform =
    terraformFile.test(file) || (pointer === undefined ? terraformAddress.test(address) : planPlace.test(pointer));
  return isTerraform ? 'terraform' : 'arm';
}

/** What to do, in the language of a place; Bicep is what says it best of a template for which nothing is given. */
export function remedyFor({ remedy }: Pick<PolicyTexts, 'remedy'>, language: Language): string {
  return (language === 'arm' ? remedy.arm : remedy[language]) ?? remedy.bicep;
}

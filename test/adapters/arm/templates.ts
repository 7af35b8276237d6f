import type { PreflightError } from '../../../src/core/error.js';
import { deploy, type Deployment, type DeploymentInputs } from '../../../src/adapters/arm/deploy.js';
import { templateSourceOf } from '../../../src/adapters/arm/json/json-source.js';
import type { DeployedResource, GivenParameter } from '../../../src/adapters/arm/model.js';
import type { TemplateSource } from '../../../src/adapters/arm/json/template-source.js';
import { describe as text, isObject, reveal, Unknown, type Json, type Value } from '../../../src/graph/value.js';

type Section = Readonly<Record<string, unknown>>;

/** A template of these sections; what every template has is added. */
export function template(sections: Section, level = ''): Section {
  const name = level === '' ? 'deploymentTemplate' : `${level}DeploymentTemplate`;
  return {
    $schema: `https://schema.management.azure.com/schemas/2019-04-01/${name}.json#`,
    contentVersion: '1.0.0.0',
    ...sections,
  };
}

export function source(content: Section, file = 'azuredeploy.json'): TemplateSource {
  return templateSourceOf(new TextEncoder().encode(JSON.stringify(content, null, 2)), file);
}

export function given(values: Readonly<Record<string, Json>>): readonly GivenParameter[] {
  return Object.entries(values).map(([name, value]) => ({ name, read: () => value, place: () => undefined }));
}

/** Deploys a template to a known place. */
export function deployed(sections: Section, inputs: DeploymentInputs = {}, level = ''): Deployment {
  const place = { subscription: 's', resourceGroup: 'g', location: 'westeurope', tenant: 't', managementGroup: 'm' };
  return deploy(source(template(sections, level)), { place, ...inputs });
}

/** A template's only value of interest: what an output of this expression gives. */
export function valueOf(expression: unknown, sections: Section = {}, inputs: DeploymentInputs = {}): Value {
  const found = deployed({ resources: [], ...sections, outputs: { o: { type: 'object', value: expression } } }, inputs);
  if (found.errors.length > 0) throw new Error(messages(found).join('; '));
  return outputOf(found, 'o');
}

export function outputOf({ outputs }: Deployment, name: string): Value {
  const output = outputs[name];
  const value = isObject(output) ? output['value'] : undefined;
  if (value === undefined) throw new Error(`no output ${name}`);
  return value;
}

export function messages({ errors }: Pick<Deployment, 'errors'>): readonly string[] {
  return errors.map(({ message }) => message);
}

/** The only error; its place too. */
export function onlyError({ errors }: Deployment): PreflightError {
  const [error] = errors;
  if (error === undefined || errors.length > 1) throw new Error(`${errors.length} errors: ${errors.join('; ')}`);
  return error;
}

export function ids({ resources }: Pick<Deployment, 'resources'>): readonly string[] {
  return resources.filter(({ condition }) => condition !== false).map(({ id }) => text(id));
}

export function resource({ resources }: Deployment, address: string): DeployedResource {
  const found = resources.find(candidate => candidate.address === address);
  if (found === undefined) throw new Error(`no ${address} among ${resources.map(one => one.address).join(', ')}`);
  return found;
}

/** The symbol of a value that is not known. */
export function symbol(value: Value): string {
  const open = reveal(value);
  if (!(open instanceof Unknown)) throw new Error(`known: ${text(value)}`);
  return open.$unknown.symbol;
}

export const group = '/subscriptions/s/resourceGroups/g';

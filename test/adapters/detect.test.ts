import { describe, expect, test } from '@jest/globals';
import { detectKind } from '../../src/adapters/detect.js';
import { fixtureText, parse, refusal } from './inputs.js';

const schemas = 'https://schema.management.azure.com/schemas';

describe('a plan is known by its sections', () => {
  test.each([
    { format_version: '1.2', planned_values: {} },
    { format_version: '1.2', resource_changes: [] },
    { format_version: '1.2', configuration: {} },
    { format_version: '2.0', planned_values: {}, prior_state: {}, values: {} },
    { resource_changes: [], configuration: {} },
    { planned_values: {}, configuration: {} },
  ])('%j', value => {
    expect(detectKind(value, 'plan.json')).toBe('terraform-plan');
  });
});

describe('what Azure’s own tools write is known by its content', () => {
  test.each<[ReturnType<typeof detectKind>, unknown]>([
    ['arm-template', { $schema: `${schemas}/2019-04-01/deploymentTemplate.json#`, resources: [] }],
    ['arm-template', { $schema: `${schemas}/2018-05-01/subscriptionDeploymentTemplate.json#`, resources: [] }],
    ['arm-template', { $schema: `${schemas}/2014-04-01-preview/deploymentTemplate.json`, parameters: {} }],
    ['arm-template', { contentVersion: '1.0.0.0', resources: {} }],
    ['arm-template', { ContentVersion: '1.0.0.0', Resources: [] }],
    ['arm-template', { $Schema: `${schemas}/2019-04-01/DeploymentTemplate.json#` }],
    ['arm-parameters', { ContentVersion: '1.0.0.0', Parameters: { a: { Value: 1 } } }],
    ['arm-parameters', { $schema: `${schemas}/2015-01-01/deploymentParameters.json#`, parameters: {} }],
    ['arm-parameters', { contentVersion: '1.0.0.0', parameters: { a: { value: 1 }, b: { reference: {} } } }],
    ['what-if', { status: 'Succeeded', changes: [{ changeType: 'Create', resourceId: 'x' }] }],
    ['what-if', { status: 'Succeeded', properties: { changes: [{ changeType: 'Create' }] } }],
    ['what-if', { Status: 'Succeeded', Changes: [{ ChangeType: 'Create', FullyQualifiedResourceId: 'x' }] }],
    ['what-if', { status: 'Succeeded', changes: [] }],
    ['what-if', { status: 'Failed', error: { code: 'InvalidTemplate' } }],
    ['what-if', { id: 'x', properties: { changes: { resourceChanges: [{ id: 'y', changeType: 'create' }] } } }],
    ['snapshot', { predictedResources: [], diagnostics: [] }],
  ])('%s', (kind, value) => {
    expect(detectKind(value, 'x.json')).toBe(kind);
  });
});

describe('what tells of what is there is known by its content', () => {
  test.each<[unknown]>([
    [[{ id: '/subscriptions/0/resourceGroups/a', type: 'x' }]],
    [{ value: [{ id: '/subscriptions/0/resourceGroups/a', type: 'x' }] }],
    [{ id: '/subscriptions/0/resourceGroups/a', type: 'x', name: 'a' }],
  ])('what Azure lists: %j', value => {
    expect(detectKind(value, 'x.json')).toBe('azure-listing');
  });

  test.each([
    ['inputs/state.json', 'terraform-state'],
    ['plans/noop-with-defect/before/state.json', 'terraform-state'],
    ['inputs/terraform.tfstate.json', 'terraform-state-file'],
    ['plans/noop-with-defect/before/terraform.tfstate.json', 'terraform-state-file'],
  ])('the file %s', (path, kind) => {
    expect(detectKind(JSON.parse(fixtureText(path)), 'x.json')).toBe(kind);
  });
});

/** Each kind has a sentence of its own and the command that makes the right file. */
describe('what is no plan is told what it is', () => {
  // The files come from terraform 1.11.4 with the configuration in inputs/main.tf.
  test.each([
    ['inputs/state-empty.json', /an empty Terraform state/],
    ['inputs/plan-stream.jsonl', /the line stream of `plan -json`/],
    ['inputs/validate.json', /`validate -json`/],
    ['inputs/output.json', /`output -json`/],
    ['inputs/version.json', /`version -json`/],
    ['inputs/plan-for-people.txt', /the text that plan prints for people/],
  ])('the file %s', (path, message) => {
    const error = refusal(() => parse(fixtureText(path)));
    expect(error.message).toMatch(message);
    expect(error.advice).toMatch(/terraform show -json plan\.bin > plan\.json/);
    expect(error.advice).toMatch(/tofu/);
  });

  test('a file of source that is not named as one', () => {
    const error = refusal(() => parse(fixtureText('inputs/main.tf')));
    expect(error.message).toMatch(/Terraform source/);
    expect(error.advice).toMatch(/the folder that it lies in/);
  });

  test.each<[unknown, RegExp]>([
    [{}, /an empty JSON object/],
    [[], /an empty list/],
    [[1], /a JSON list/],
    [null, /a single JSON value \(null\)/],
    [true, /\(boolean\)/],
    [5, /\(number\)/],
    ['plan', /\(string\)/],
    [{ '@level': 'info', '@message': 'Terraform 1.15.9' }, /line stream/],
    [{ schema: 'vnet-preflight/report/1', verdicts: [] }, /of vnet-preflight itself/],
    [{ schema: 'vnet-preflight/list/1', integrations: [] }, /of vnet-preflight itself/],
    [{ meta: {}, encrypted_data: 'x', encryption_version: 'v0' }, /OpenTofu has encrypted/],
    [{ plan_format_version: '1.2', resource_changes: [], provider_schemas: {} }, /HCP Terraform/],
    [{ format_version: '1.0', provider_schemas: {} }, /providers schema -json/],
    [{ create: 1, update: 0, delete: 0 }, /GitLab/],
    [{ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', runs: [] }, /a SARIF report/],
    [{ resource: { azurerm_subnet: {} }, terraform: {} }, /Terraform source in JSON/],
    [{ name: 'package', version: '1.0.0' }, /^this is JSON, but neither a plan nor a template$/],
    [{ changes: ['x'] }, /^this is JSON, but neither a plan nor a template$/],
    [{ ['__proto__']: 1, constructor: 2 }, /^this is JSON, but neither a plan nor a template$/],
  ])('%j', (value, message) => {
    const error = refusal(() => detectKind(value, 'x.json'));
    expect(error.message).toMatch(message);
    expect(error.place).toEqual({ file: 'x.json' });
  });
});

import { alwaysThere } from '../../../../src/adapters/terraform/families/always.js';
import type { JsonObject } from '../../../../src/adapters/json-object.js';
import { expect, test } from '@jest/globals';
import { graphOfPlan } from '../../../../src/adapters/terraform/whole-plan.js';
import type { Expressions, PlanJson } from '../../../../src/adapters/terraform/document/plan-json.js';
import type { Graph } from '../../../../src/graph/graph.js';
import type { Resource } from '../../../../src/graph/resource.js';
import { reveal, type Json, type Value } from '../../../../src/graph/value.js';
import { fixtureText } from '../../inputs.js';

/** A resource or data source of a plan made by hand; name, group and region are filled in. */
export interface Written {
  readonly type: string;
  readonly name?: string;
  /** The key of one instance of a block with `for_each`. */
  readonly index?: string | number;
  readonly mode?: 'managed' | 'data';
  readonly values?: JsonObject;
  readonly unknown?: JsonObject;
  readonly sensitive?: JsonObject;
  /** What the author wrote, as `configuration` has it. */
  readonly written?: Record<string, Expressions>;
  readonly before?: JsonObject | null;
  readonly actions?: readonly string[];
  readonly provisioners?: readonly { readonly expressions: Expressions }[];
}

const subscription = '/subscriptions/00000000-0000-4000-8000-000000000001';
const group = `${subscription}/resourceGroups/rg/providers`;

/** The id of a resource of the group that hand-made plans use. */
export const idOf = (type: string, ...names: readonly string[]): string => {
  const [namespace = '', ...types] = type.split('/');
  return `${group}/${namespace}${types.map((segment, index) => `/${segment}/${names[index] ?? ''}`).join('')}`;
};

export const subnetId = (name: string): string => idOf('Microsoft.Network/virtualNetworks/subnets', 'vnet', name);

/** A reference as plan JSON shortens it: `azurerm_subnet.a.id` and `azurerm_subnet.a`. */
export function ref(...terms: readonly string[]): Expressions {
  return { references: terms.flatMap(term => [term, term.slice(0, term.lastIndexOf('.'))]) };
}

/** A plan of an `azurerm` provider for these resources. */
export function planOf(...resources: readonly Written[]): PlanJson {
  const named = resources.map(resource => ({ mode: 'managed' as const, name: 'x', ...resource }));
  return {
    format_version: '1.2',
    resource_changes: named.filter(resource => !isRead(resource)).map(changeOf),
    prior_state: { values: { root_module: { resources: named.filter(isRead).map(stateOf) } } },
    configuration: {
      provider_config: {
        azurerm: { expressions: { subscription_id: { constant_value: subscription.slice('/subscriptions/'.length) } } },
      },
      root_module: { resources: distinct(named).map(configurationOf) },
    },
  };
}

/** Instances of one block are written once. */
function distinct(all: readonly Named[]): readonly Named[] {
  return [...new Map(all.map(resource => [`${resource.mode} ${resource.type}.${resource.name}`, resource])).values()];
}

type Named = Written & { readonly name: string; readonly mode: 'managed' | 'data' };

function isRead(resource: Named): boolean {
  return resource.mode === 'data' && resource.actions === undefined;
}

function addressOf({ mode, type, name, index }: Named): string {
  return `${mode === 'data' ? 'data.' : ''}${type}.${name}${index === undefined ? '' : `["${index}"]`}`;
}

function valuesOf({ name, values }: Named): JsonObject {
  return { name, resource_group_name: 'rg', location: 'westeurope', ...values };
}

function providerOf(type: string): string {
  return `registry.terraform.io/hashicorp/${type.split('_')[0] ?? ''}`;
}

function changeOf(resource: Named): NonNullable<PlanJson['resource_changes']>[number] {
  const { type, name, mode, index, actions = ['create'] } = resource;
  const isGone = actions.length === 1 && actions[0] === 'delete';
  return {
    address: addressOf(resource),
    mode,
    type,
    name,
    ...(index !== undefined && { index }),
    provider_name: providerOf(type),
    change: {
      actions,
      before: resource.before ?? (isGone ? valuesOf(resource) : null),
      after: isGone ? null : { ...unset(resource), ...valuesOf(resource) },
      after_unknown: { ...(resource.values?.['body'] !== undefined && { body: {} }), ...resource.unknown },
      after_sensitive: resource.sensitive ?? false,
    },
  };
}

/** Plans write null for what is not set, unless it is unknown. */
function unset({ type, unknown = {} }: Named): JsonObject {
  const names = alwaysThere(type).filter(name => unknown[name] !== true);
  return Object.fromEntries(names.map(name => [name, null]));
}

function stateOf(resource: Named): { address: string; mode: 'data'; type: string; name: string; values: JsonObject } {
  const { type, name } = resource;
  return { address: addressOf(resource), mode: 'data', type, name, values: valuesOf(resource) };
}

function configurationOf(resource: Named): {
  address: string;
  mode: 'managed' | 'data';
  type: string;
  name: string;
  provider_config_key: string;
  expressions: Record<string, Expressions>;
} {
  const { type, name, mode, written = {}, provisioners } = resource;
  return {
    address: `${mode === 'data' ? 'data.' : ''}${type}.${name}`,
    mode,
    type,
    name,
    provider_config_key: type.split('_')[0] ?? '',
    expressions: written,
    ...(provisioners !== undefined && { provisioners }),
  };
}

export function graphOf(...resources: readonly Written[]): Graph {
  return graphOfPlan(planOf(...resources), 'plan.json');
}

/** The graph of a genuine plan below test/fixtures. */
export function genuine(path: string): Graph {
  return graphOfPlan(JSON.parse(fixtureText(path)) as PlanJson, path);
}

/** The resource that stands at an address, or that lies below an inline block's owner. */
export function at(graph: Graph, address: string, type?: string): Resource {
  const found = [...graph.all()].filter(
    resource => resource.origin.address === address && (type === undefined || resource.type === type),
  );
  expect(found.map(resource => resource.origin.address)).toContain(address);
  return found[0] as Resource;
}

/** A value as plain JSON: unknowns as their possible values, or `?` and their symbol. */
export function plain(value: Value | undefined): Json | undefined {
  if (value === undefined) return undefined;
  return JSON.parse(JSON.stringify(reveal(value), (_, inner: unknown) => shown(inner))) as Json;
}

function shown(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { $unknown: unknown, $concat: parts } = value as {
    $unknown?: { symbol: string; possible?: unknown };
    $concat?: readonly (string | { $unknown: { symbol: string } })[];
  };
  if (parts !== undefined)
    return parts.map(part => (typeof part === 'string' ? part : `\${${part.$unknown.symbol}}`)).join('');
  if (unknown === undefined) return value;
  return unknown.possible === undefined ? `?${unknown.symbol}` : { oneOf: unknown.possible };
}

/** One resource of a plan made by hand and what it becomes. */
export interface Case {
  readonly title: string;
  readonly resources: readonly Written[];
  /** The address to look at; that of the first resource unless told. */
  readonly address?: string;
  /** The ARM type of an inline block. */
  readonly type?: string;
  readonly expected: {
    readonly type?: string;
    readonly id?: string;
    readonly kind?: Json;
    readonly sku?: Json;
    readonly properties?: Json;
  };
}

/** A test for every case; of the properties all are compared, so that none comes in unseen. */
export function check(cases: readonly Case[]): void {
  test.each(cases.map((each): [string, Case] => [each.title, each]))('%s', (_, each) => {
    const [first] = each.resources;
    const address =
      each.address ?? `${first?.mode === 'data' ? 'data.' : ''}${first?.type ?? ''}.${first?.name ?? 'x'}`;
    const found = at(graphOf(...each.resources), address, each.type);
    const { type, id, kind, sku, properties } = each.expected;
    if (type !== undefined) expect(found.type).toBe(type);
    if (id !== undefined) expect(plain(found.id)).toBe(id);
    if (kind !== undefined) expect(plain(found.kind)).toEqual(kind);
    if (sku !== undefined) expect(plain(found.sku)).toEqual(sku);
    // Every subnet of a plan has its list of delegations, most often an empty one.
    const basis = found.type.endsWith('/subnets') ? { delegations: [] } : {};
    if (properties !== undefined)
      expect({ ...basis, ...(plain(found.properties) as JsonObject) }).toEqual({
        ...basis,
        ...(properties as JsonObject),
      });
  });
}

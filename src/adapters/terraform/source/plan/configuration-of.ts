import { isList } from '../../../../core/list.js';
import type { Json } from '../../../../graph/value.js';
import type {
  ConfigurationJson,
  Expressions,
  ModuleCall as CallJson,
  ModuleJson,
  ResourceConfiguration,
} from '../../document/plan-json.js';
import { blockId } from '../../instances/address.js';
import { singleBlocksIn } from '../files/block-names.js';
import { bareText, type Block, type Body } from '../files/block.js';
import { isCallArgument } from '../files/meta-arguments.js';
import type { ModuleCall, ModuleNode } from '../modules/module-tree.js';
import { ProviderNames, providerKey } from '../modules/provider-names.js';
import { expressionOf, expressionsOf } from './written-expressions.js';

/** What is written, in the form that a plan's `configuration` has. */
export function configurationOf(root: ModuleNode): ConfigurationJson {
  const providers: Providers = {};
  const module = moduleJson(root, new ProviderNames(root), providers);
  // A block in it is nothing that anybody reads.
  return { provider_config: providers as NonNullable<ConfigurationJson['provider_config']>, root_module: module };
}

const noBlocks: ReadonlySet<string> = new Set();

type Providers = Record<string, { expressions: Record<string, Expressions> }>;

/** `providers` gets the configurations of providers that the module and those below it have. */
function moduleJson(node: ModuleNode, names: ProviderNames, providers: Providers): ModuleJson {
  const { source } = node;
  for (const [name, { body }] of source.providers)
    providers[providerKey(node, name)] = { expressions: expressionsOf(body, noBlocks) };
  return {
    resources: [...source.resources.values(), ...source.data.values()].map(block => resourceJson(block, names)),
    module_calls: Object.fromEntries(
      [...node.calls].map(([name, call]) => [name, callJson(call, names, providers)] as const),
    ),
    outputs: Object.fromEntries(
      [...source.outputs].map(([name, { body }]) => [name, { expression: expressionOf(body['value'] ?? null) }]),
    ),
    variables: Object.fromEntries([...source.variables].map(([name, { body }]) => [name, variableJson(body)])),
  };
}

function resourceJson(block: Block, names: ProviderNames): ResourceConfiguration {
  const [mode, type = '', name = ''] = block.header;
  const { body } = block;
  return {
    address: blockId(mode, type, name),
    mode: mode === 'data' ? 'data' : 'managed',
    type,
    name,
    provider_config_key: names.keyOf(block),
    expressions: expressionsOf(body, singleBlocksIn(block)),
    ...repetitionJson(body),
  };
}

function callJson(call: ModuleCall, names: ProviderNames, providers: Providers): CallJson {
  const { body } = call.block;
  const own = Object.entries(body).filter(([name]) => !isCallArgument(name));
  return {
    expressions: Object.fromEntries(own.map(([name, json]) => [name, expressionOf(json)])),
    ...repetitionJson(body),
    ...(call.module !== undefined && {
      module: moduleJson(call.module, new ProviderNames(call.module, names, call), providers),
    }),
  };
}

function repetitionJson({ count, for_each: forEach, depends_on: before }: Body): Partial<ResourceConfiguration> {
  return {
    ...(count !== undefined && { count_expression: expressionOf(count) }),
    ...(forEach !== undefined && { for_each_expression: expressionOf(forEach) }),
    ...(isList(before) && { depends_on: before.flatMap(each => bareText(each) ?? []) }),
  };
}

function variableJson({ default: fallback, sensitive }: Body): { default?: Json; sensitive?: boolean } {
  const value = fallback === undefined ? undefined : expressionOf(fallback).constant_value;
  return { ...(value !== undefined && { default: value }), ...(sensitive === true && { sensitive: true }) };
}

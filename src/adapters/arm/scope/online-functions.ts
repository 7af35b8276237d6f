import { idKey } from '../../../graph/arm-id.js';
import { describe, Unknown, type Value } from '../../../graph/value.js';
import { symbolOf, symbolOfCall, symbolOfParts } from '../expression/symbol.js';
import { unknownCall } from '../expression/unknowns.js';
import { targetOf } from './reference-target.js';
import {
  checkMayAsk,
  fault,
  takes,
  type ScopeCall,
  type ScopeFunction,
  type ScopeFunctions,
} from './scope-function.js';

const inAzure = 'only Azure can answer it';

/** Functions that run in Azure: each call is one symbol, equal to itself. */
export const onlineFunctions: ScopeFunctions = {
  environment: takes(0, 0, () => new Unknown({ symbol: 'environment()', reason: 'the input does not tell the cloud' })),
  deployer: takes(0, 0, () => new Unknown({ symbol: 'deployer()', reason: 'the input does not tell who deploys' })),
  roledefinitions: takes(1, 1, ({ values }) => unknownCall('roleDefinitions', values, inAzure)),
  providers: takes(1, 2, ({ values }) => unknownCall('providers', values, inAzure)),
  pickzones: takes(3, 5, ({ values }) => unknownCall('pickZones', values, inAzure)),
  tologicalzone: takes(3, 3, ({ values }) => unknownCall('toLogicalZone', values, inAzure)),
  tologicalzones: takes(3, 3, ({ values }) => unknownCall('toLogicalZones', values, inAzure)),
  tophysicalzone: takes(3, 3, ({ values }) => unknownCall('toPhysicalZone', values, inAzure)),
  tophysicalzones: takes(3, 3, ({ values }) => unknownCall('toPhysicalZones', values, inAzure)),
  extensions: takes(1, 1, ({ values }) => unknownCall('extensions', values, 'extensions are not evaluated')),
  externalinputs: takes(1, 1, ({ values }) => unknownCall('externalInputs', values, 'it comes from outside the input')),
  __bicep_unrestored: takes(2, Infinity, ({ values: [file = '', name = '', ...values] }) => {
    const symbol = values.length === 0 ? describe(name) : symbolOfCall(describe(name), values);
    return new Unknown({ symbol: `${describe(file)}#${symbol}`, reason: 'the imported file has not been restored' });
  }),
  utcnow: takes(0, 1, call =>
    onlyInDefault(call, [call.context.template.path], 'the time of the deployment is not known'),
  ),
  newguid: takes(0, 0, call =>
    onlyInDefault(
      call,
      [call.context.template.path, call.context.parameter ?? '', String(call.call.offset)],
      'it is made at the deployment',
    ),
  ),
};

/** Every function whose name begins with `list` asks the resource provider (`listKeys`, `listSecrets`, …). */
export function onlineFunction(name: string): ScopeFunction | undefined {
  return name.startsWith('list') ? takes(1, 3, list) : undefined;
}

function list(call: ScopeCall): Value {
  checkMayAsk(call);
  const target = targetOf(call);
  const [id = '', ...others] = call.values;
  // As with `reference`, the symbol tells the resource by its key.
  const key = target?.key ?? idKey(id);
  const named = key === undefined ? symbolOf(id) : `'${key}'`;
  const symbol = symbolOfParts(call.call.name.toLowerCase(), [named, ...others.slice(1).map(symbolOf)]);
  return new Unknown({ symbol, reason: inAzure });
}

/**
 * A function that may only stand in the default of a parameter. Its value differs between the deployments
 * of one template, so that its symbol tells which one is meant.
 */
function onlyInDefault(call: ScopeCall, where: readonly string[], reason: string): Unknown {
  const { name } = call.call;
  if (call.context.parameter === undefined)
    throw fault(call, `${name}() may only stand in the default value of a parameter`);
  const parts = [...call.values.map(symbolOf), ...where.filter(part => part !== '')];
  return new Unknown({ symbol: `${name}(${parts.join(', ')})`, reason });
}

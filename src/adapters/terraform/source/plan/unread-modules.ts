import type { Notice } from '../../../../graph/notice.js';
import type { HandedOver } from '../../instances/source-values.js';
import { toGraphValue } from '../../language/values/value.js';
import type { CallBlock } from '../evaluation/call-block.js';
import { isCallArgument } from '../files/meta-arguments.js';
import { callsOf, instancesOf, valuesOf } from '../evaluation/instances-of.js';
import type { ModuleInstance } from '../evaluation/module-instance.js';
import type { ResourceInstance } from '../evaluation/resource-instance.js';

/** That the modules of a call are not judged. */
export function unreadNotice({
  call,
  address,
}: Pick<CallBlock<ModuleInstance>, 'call' | 'address'>): Notice | undefined {
  const { unread, block } = call;
  if (unread === undefined) return undefined;
  const message = `${unread.reason}, so what it makes is not judged; ${unread.advice}`;
  return { message, address, file: block.file, isUnread: true };
}

/** What modules that are not at hand are given: they may join the subnets among it. */
export function* unreadValues(root: ModuleInstance): Generator<HandedOver> {
  for (const call of callsOf(root)) {
    if (call.call.unread === undefined) continue;
    const { block } = call.call;
    const names = Object.keys(block.body).filter(name => !isCallArgument(name));
    for (const [address, value] of call.argumentsOf(names))
      yield {
        value: Object.fromEntries(value.map(([name, inner]) => [name, toGraphValue(inner)])),
        origin: { file: block.file, address },
      };
  }
}

/** What instances are made with that stand for many: the others may join the same subnets. */
export function* symbolicValues(root: ModuleInstance): Generator<HandedOver> {
  for (const instance of instancesOf(root)) {
    const { repetition, module, mode, address, block } = instance;
    if (mode === 'data' || !(repetition.isSymbolic || module.isSymbolic) || isOneForAll(instance)) continue;
    yield { value: Object.fromEntries(valuesOf(instance)), origin: { file: block.file, address } };
  }
}

/** Apps that take nothing of a subnet beside what their plan does. */
const plainApp = /^azurerm_linux_(?:web|function)_app$/u;

/** Whether all apps that an instance stands for share one plan and one subnet, so that the others add nothing to it. */
function isOneForAll(instance: ResourceInstance): boolean {
  if (!plainApp.test(instance.type)) return false;
  const values = valuesOf(instance);
  const shared = ['service_plan_id', 'virtual_network_subnet_id'].map(name => values.get(name) ?? null);
  return !/\[\*\]|\beach\.|\bcount\.index\b/u.test(JSON.stringify(shared));
}

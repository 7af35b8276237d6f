import type { Place } from '../../../core/error.js';
import type { Notice } from '../../../graph/notice.js';
import type { ResourceSource } from '../../../graph/graph.js';
import type { Origin } from '../../../graph/resource.js';
import type { Value } from '../../../graph/value.js';
import type { Instance } from './instance.js';

/** Values that are handed to what nobody can look into, so that it may join the subnets among them. */
export interface HandedOver {
  readonly value: Value;
  readonly origin: Origin;
}

/**
 * What the source of a configuration tells of its instances. An attribute of a resource that is not known before it is
 * made is an unknown whose symbol is its canonical reference, `module.net.azurerm_subnet.app["eu"].id`.
 */
export interface SourceValues {
  /** What could be supposed of what it leaves open; undefined where there is nothing of that. */
  readonly open?: Pick<ResourceSource, 'choices' | 'supposing'> | undefined;
  readonly notices: readonly Notice[];
  readonly handedOver: readonly HandedOver[];
  /** The value of an attribute path of an instance; undefined where the source does not tell. */
  valueAt(instance: Instance, path: string): Value | undefined;
  /** The number among the blocks of an instance, as the instance has them, of one that has a number in the source; undefined where nothing tells. */
  plannedIndex(instance: Instance, name: string, index: number): number | undefined;
  /** The subscription of a provider configuration, by the key that plan JSON has for it. */
  subscriptionOf(providerKey: string): string | undefined;
  /**
   * What a local refers to, as plan JSON writes references; undefined where the source does not tell. The module is
   * given by its address without keys, empty for the root.
   */
  referencesOfLocal(module: string, name: string): readonly string[] | undefined;
  /** Where an instance, or an attribute of it, is written. */
  placeOf(instance: Instance, path?: string): Place | undefined;
}

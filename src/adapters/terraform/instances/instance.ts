import { rememberText } from '../../../core/remember.js';
import { isArmId } from '../../../graph/arm-id.js';
import type { Json } from '../../../graph/value.js';
import type { JsonObject } from '../../json-object.js';
import type { ResourceConfiguration } from '../document/plan-json.js';
import type { BlockId } from './address.js';
import type { ModuleInstance } from './configuration.js';

/** One resource instance of a plan: what its values are, and the block that it comes from. */
export interface Instance {
  readonly address: string;
  readonly type: string;
  readonly name: string;
  readonly mode: 'managed' | 'data';
  readonly key: string | number | undefined;
  readonly actions: readonly string[];
  readonly module: ModuleInstance;
  readonly block: ResourceConfiguration | undefined;
  readonly blockId: BlockId;
  readonly provider: string;
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
  readonly unknown: JsonObject;
  readonly beforeSensitive: Json;
  readonly afterSensitive: Json;
  /** JSON pointer to the object that holds `before` and `after`, or to the values of a data source. */
  readonly pointer: string;
  readonly isDeposed: boolean;
  /** Attributes that are missing from the file altogether, though every plan has them. */
  readonly taken: ReadonlySet<string>;
  /** The attributes whose change makes the core replace it, as paths; undefined where the plan names none. */
  readonly replacePaths: readonly string[] | undefined;
  /** True for a block of the configuration of which the plan has no instance. */
  readonly isAbsent: boolean;
  /** True for one that stands for as many as nobody knows, none perhaps. */
  readonly isSymbolic: boolean;
  /** True for one of which nobody knows whether it is there. */
  readonly mayBeAbsent: boolean;
}

/** The provider's short name: the registry's host and namespace differ between the cores and mirrors. */
export const providerName = rememberText(address => address.slice(address.lastIndexOf('/') + 1).toLowerCase());

/** The ARM id that a plan shows of an instance before or after the run; undefined where it shows none. */
export function knownId(values: Instance['after']): string | undefined {
  const id = values?.['id'];
  return typeof id === 'string' && isArmId(id.toLowerCase()) && !id.includes('|') ? id : undefined;
}

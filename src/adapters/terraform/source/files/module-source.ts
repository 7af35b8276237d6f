import type { Block, Body, WrittenValue } from './block.js';

/** A provider as `required_providers` describes it. */
export interface RequiredProvider {
  readonly source: string | undefined;
  readonly version: string | undefined;
  /** The names under which the module is handed configurations by whoever calls it. */
  readonly aliases: readonly string[];
}

/** All that is written in one folder of Terraform source, each thing once. */
export interface ModuleSource {
  readonly folder: string;
  /** The files that were read, sorted. */
  readonly files: readonly string[];
  readonly variables: ReadonlyMap<string, Block>;
  readonly locals: ReadonlyMap<string, WrittenValue>;
  readonly outputs: ReadonlyMap<string, Block>;
  /** By `type.name`. */
  readonly resources: ReadonlyMap<string, Block>;
  /** By `type.name`. */
  readonly data: ReadonlyMap<string, Block>;
  /** By `type.name`. */
  readonly ephemeral: ReadonlyMap<string, Block>;
  /** By `type.name`. */
  readonly actions: ReadonlyMap<string, Block>;
  readonly calls: ReadonlyMap<string, Block>;
  /** By name, `azurerm`, or by name and alias, `azurerm.hub`. */
  readonly providers: ReadonlyMap<string, Block>;
  readonly checks: readonly Block[];
  readonly imports: readonly Block[];
  /** What is no longer managed. */
  readonly removed: readonly Block[];
  /** What stands in `terraform` blocks. */
  readonly terraform: readonly Body[];
  readonly required: ReadonlyMap<string, RequiredProvider>;
}

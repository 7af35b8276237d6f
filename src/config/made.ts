import type { Notice } from '../graph/notice.js';
import {
  bareState,
  resourceOf,
  type Lifecycle,
  type Properties,
  type PropertySource,
  type Resource,
} from '../graph/resource.js';
import { joinText, type Value } from '../graph/value.js';
import type { Path } from '../policy/files/yaml-source.js';
import type { Config } from './config.js';

/** Resources that a configuration adds to a graph, and what a reader must know about those that it cannot add. */
export interface Added {
  readonly resources: readonly Resource[];
  readonly notices: readonly Notice[];
}

/** A resource of ours: below or beside one of the inputs. */
export interface Making {
  readonly type: string;
  /** Parts of the ARM id, of which some may be unknown. */
  readonly id: readonly Value[];
  readonly name: string;
  readonly properties: Properties;
  readonly lifecycle: Lifecycle;
  /** The entry of the configuration that it stands for. */
  readonly path: Path;
  /** True for what is made by hand when the deployment is done, so after everything in it. */
  readonly isAfterAll?: boolean;
}

const afterAll: PropertySource = { origin: () => undefined, isWritten: () => undefined, dependsOn: () => true };

/** A resource that stands for an entry of a configuration. */
export function made(making: Making, config: Config): Resource {
  const { type, id, name, properties, lifecycle, path, isAfterAll = false } = making;
  const { line, column } = config.placeOf(path);
  return resourceOf(bareState(joinText(id), name, properties), {
    type,
    lifecycle,
    origin: {
      file: config.file,
      address: path.join('.'),
      ...(line !== undefined && { line }),
      ...(column !== undefined && { column }),
    },
    source: isAfterAll ? afterAll : undefined,
    isPartial: false,
  });
}

import { withoutKeys } from '../graph/instance-keys.js';
import type { Dependencies, Resource } from '../graph/resource.js';

/** Types of which it matters what comes before them: apps and what connects them, connections of gateways. */
const ordered =
  /^microsoft\.(?:web\/sites(?:\/slots)?(?:\/networkconfig|\/virtualnetworkconnections|\/config)?|network\/connections)$/i;

/** Types of which it matters whether they come before: what apps stand on, apps themselves, gateways. */
const before =
  /^microsoft\.(?:network\/virtualnetworks(?:\/subnets)?|resources\/resourcegroups|web\/sites(?:\/slots)?|web\/serverfarms|network\/virtualnetworkgateways)$/i;

const standing = new Set(['existing', 'keep']);

/** What the inputs of a graph tell of the order of their resources, as far as verdicts can depend on it. */
export class GraphOrder {
  readonly #inputs = new Map<unknown, number>();
  /** By input, the addresses of what may come before something. */
  readonly #candidates = new Map<unknown, Set<string>>();

  /** Of all resources of a graph, in their order: the inputs are numbered by it. */
  constructor(resources: readonly Resource[]) {
    for (const { source, type, lifecycle, origin } of resources) {
      const input = source?.input;
      if (input !== undefined && !this.#inputs.has(input)) this.#inputs.set(input, this.#inputs.size);
      if (standing.has(lifecycle) || !before.test(type)) continue;
      const known = this.#candidates.get(input) ?? new Set();
      this.#candidates.set(input, known.add(origin.address).add(withoutKeys(origin.address)));
    }
  }

  /** The number of the input that tells of a resource; undefined where there is only one. */
  inputOf({ source }: Resource): number | undefined {
    return this.#inputs.size > 1 ? this.#inputs.get(source?.input) : undefined;
  }

  /** What comes before a resource; undefined where nothing is told or nobody could ask. */
  dependenciesOf({ source, type }: Resource): Dependencies | undefined {
    const candidates = this.#candidates.get(source?.input);
    if (candidates === undefined || !ordered.test(type)) return undefined;
    const told = source?.dependencies?.();
    if (told === undefined) return undefined;
    const addresses = new Set([...told.addresses].filter(address => candidates.has(address)));
    return addresses.size === 0 && !told.isComplete ? undefined : { addresses, isComplete: told.isComplete };
  }
}

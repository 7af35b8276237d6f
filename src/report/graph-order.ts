import { withoutKeys } from '../graph/instance-keys.js';
import { associatedProperties, type Dependencies, type Resource, type SourceOrder } from '../graph/resource.js';

/** Types whose order matters: what apps stand on, apps themselves and what connects them, gateways. */
const ordered =
  /^microsoft\.(?:network\/virtualnetworks(?:\/subnets)?|resources\/resourcegroups|web\/sites(?:\/slots)?(?:\/networkconfig|\/virtualnetworkconnections|\/config)?|web\/serverfarms(?:\/virtualnetworkconnections)?|network\/virtualnetworkgateways|classicnetwork\/virtualnetworks(?:\/gateways)?)$/i;

/** A resource, or what sets a property of one. */
interface Ordered {
  readonly type: string;
  readonly source: SourceOrder | undefined;
}

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
      if (!ordered.test(type)) continue;
      for (const path of associatedProperties) this.#note(input, source?.setBy?.(path)?.address);
      if (!standing.has(lifecycle)) this.#note(input, origin.address);
    }
  }

  #note(input: unknown, address: string | undefined): void {
    if (address === undefined) return;
    const known = this.#candidates.get(input) ?? new Set();
    this.#candidates.set(input, known.add(address).add(withoutKeys(address)));
  }

  /** The number of the input that tells of a resource; undefined where there is only one. */
  inputOf({ source }: Resource): number | undefined {
    return this.#inputs.size > 1 ? this.#inputs.get(source?.input) : undefined;
  }

  /** What comes before a resource; undefined where nothing is told or nobody could ask. */
  dependenciesOf({ source, type }: Ordered): Dependencies | undefined {
    const candidates = this.#candidates.get(source?.input);
    if (candidates === undefined || !ordered.test(type)) return undefined;
    const told = source?.dependencies?.();
    if (told === undefined) return undefined;
    const addresses = new Set([...told.addresses].filter(address => candidates.has(address)));
    return addresses.size === 0 && !told.isComplete ? undefined : { addresses, isComplete: told.isComplete };
  }
}

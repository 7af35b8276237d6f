import { type Prefix } from './prefix.js';

/** Stands for a field whose value is not known before the deployment. */
export const unknown: unique symbol = Symbol('unknown');
export type Unknown = typeof unknown;

/**
 * A list as a rule spells it. Single and plural properties of a resource are one list here
 * (`destinationAddressPrefix`, `destinationAddressPrefixes`, ids of application security groups).
 * An empty list is read as unknown: Azure takes no rule without a source and a destination.
 */
export type Entries = readonly (string | Unknown)[] | Unknown;

/**
 * A security rule, its texts as written (letter case does not matter).
 * A rule that may turn out not to exist is one whose direction is unknown.
 */
export interface SecurityRule {
  readonly name: string;
  /** 100 to 4096; the smallest number is asked first, and no two rules of a direction share one. */
  readonly priority: number | Unknown;
  /** `Inbound` or `Outbound`. */
  readonly direction: string | Unknown;
  /** `Allow` or `Deny`. */
  readonly access: string | Unknown;
  /** `Tcp`, `Udp`, `Icmp`, `Esp`, `Ah` or `*`. */
  readonly protocol: string | Unknown;
  /** Prefixes, addresses, service tags, `*`; any other text (the id of an application security group) may match. */
  readonly source: Entries;
  readonly destination: Entries;
  /** `*`, `443`, `20000-30000`. */
  readonly sourcePorts: Entries;
  readonly destinationPorts: Entries;
}

/** A network security group without the default rules, which are added here. */
export interface SecurityGroup {
  readonly rules: readonly SecurityRule[];
  /** False when there may be rules that the input does not show. */
  readonly isComplete: boolean;
}

/**
 * One end of a flow: every address of a prefix, of a service tag or of `*`; or one address of which nothing
 * is known. The tag `VirtualNetwork` means here the address space of the network and of those connected to
 * it, so an endpoint with a private address not yet given (a private endpoint) is `VirtualNetwork`.
 */
export type Endpoint = Prefix | string | Unknown;

/** Ports from `first` to `last`, both included. */
export interface PortRange {
  readonly first: number;
  readonly last: number;
}

/** Traffic that a group on a subnet is asked about. A flow of several packets is all of them. */
export interface Flow {
  readonly direction: 'inbound' | 'outbound';
  readonly protocol: 'tcp' | 'udp' | 'icmp' | 'esp' | 'ah';
  readonly source: Endpoint;
  readonly destination: Endpoint;
  /** Destination port; it has no meaning for icmp, esp and ah. */
  readonly port: number | PortRange | Unknown;
  /** Missing: the sender picks one, nobody knows which. */
  readonly sourcePort?: number;
  /**
   * Prefixes known to be address space of the network or of networks connected to it. The end of the flow
   * on the group's own side (outbound: the source) is added to them.
   */
  readonly virtualNetwork?: readonly Prefix[];
  /**
   * Whether those are all. `partly` (taken when missing): there may be others. `space`: there is no other
   * address space, all peerings and gateways are known; user-defined routes may still add to the service tag.
   * `wholly`: no route adds to it either, as a default route to a firewall does.
   */
  readonly virtualNetworkKnown?: 'partly' | 'space' | 'wholly';
}

/**
 * The rules that Azure adds to every group; nobody can remove them, every other rule goes before them.
 * Source: learn.microsoft.com/azure/virtual-network/network-security-groups-overview, Default security rules.
 */
export const defaultRules: readonly SecurityRule[] = [
  defaultRule('AllowVnetInBound', 65_000, 'VirtualNetwork', 'VirtualNetwork'),
  defaultRule('AllowAzureLoadBalancerInBound', 65_001, 'AzureLoadBalancer', '*'),
  defaultRule('DenyAllInBound', 65_500, '*', '*'),
  defaultRule('AllowVnetOutBound', 65_000, 'VirtualNetwork', 'VirtualNetwork'),
  defaultRule('AllowInternetOutBound', 65_001, '*', 'Internet'),
  defaultRule('DenyAllOutBound', 65_500, '*', '*'),
];

function defaultRule(name: string, priority: number, source: string, destination: string): SecurityRule {
  return {
    name,
    priority,
    direction: name.endsWith('InBound') ? 'Inbound' : 'Outbound',
    access: name.startsWith('Deny') ? 'Deny' : 'Allow',
    protocol: '*',
    source: [source],
    destination: [destination],
    sourcePorts: ['*'],
    destinationPorts: ['*'],
  };
}

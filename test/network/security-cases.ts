import { type Flow, type SecurityGroup, type SecurityRule } from '../../src/network/security-group.js';
import { prefix } from './security-oracle.js';

export type Change = Partial<SecurityRule>;

/** An outbound rule for everything, with what a case is about put in. */
export function rule(access: string, priority: number, change: Change = {}): SecurityRule {
  const any = ['*'];
  return {
    name: `${access.toLowerCase()}-${priority}`,
    ...{ access, priority, direction: 'Outbound', protocol: '*' },
    ...{ source: any, destination: any, sourcePorts: any, destinationPorts: any },
    ...change,
  };
}

export const allow = (priority: number, change?: Change): SecurityRule => rule('Allow', priority, change);
export const deny = (priority: number, change?: Change): SecurityRule => rule('Deny', priority, change);
export const group = (...rules: readonly SecurityRule[]): SecurityGroup => ({ rules, isComplete: true });

export const subnet = prefix('10.1.2.0/26');
const network = [prefix('10.1.0.0/16')];

export function tcp(destination: Flow['destination'], port: Flow['port'] = 443): Flow {
  return { direction: 'outbound', protocol: 'tcp', source: subnet, destination, port, virtualNetwork: network };
}

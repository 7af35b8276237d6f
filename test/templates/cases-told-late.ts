import { rows, type Case } from './rows.js';

const common = { file: 'told-late', at: 'app' };
const here = { appRegion: 'westeurope', planRegion: 'West Europe' };

const sized = (length: string): Case['parameters'] => ({ skuName: 'P1v3', subnetPrefix: `10.20.0.0/${length}` });
const elastic = { skuName: 'EP1', isElastic: true };

/** What a policy says of a value it says of a parameter without one only if no value could change it. */
export const lateCases: readonly Case[] = [
  ...rows({ ...common, policy: 'network/other-region' }, [
    ['pass', 'app and plan in the network’s region', here],
    ['fail', 'the plan elsewhere', { ...here, planRegion: 'northeurope' }],
    ['undecided', 'the plan’s region left open', { appRegion: 'westeurope' }],
    ['fail', 'the app elsewhere', { ...here, appRegion: 'northeurope' }],
    ['undecided', 'the app’s region left open', { planRegion: 'westeurope' }],
  ]),
  ...rows({ ...common, policy: 'security/inbound-rules-ignored' }, [
    ['pass', 'outbound rules', { direction: 'Outbound' }],
    ['fail', 'an inbound rule', { direction: 'inbound' }],
    ['undecided', 'a rule of which the direction is left open'],
    ['fail', 'the same beside an inbound one', { otherDirection: 'Inbound' }],
  ]),
  ...rows({ ...common, policy: 'subnet/maximum-scale-does-not-fit' }, [
    ['pass', 'eleven instances at most in eleven addresses', sized('28')],
    ['undecided', 'twelve at most in eleven', { ...sized('28'), hasMore: true }],
    ['fail', 'four at least in three', sized('29')],
    ['fail', 'an elastic plan of four at least at its most in three', { ...sized('29'), ...elastic }],
    ['pass', 'an elastic plan of eleven at most in eleven', { ...sized('28'), ...elastic }],
    ['undecided', 'an elastic plan of twelve at most in eleven', { ...sized('28'), ...elastic, hasMore: true }],
  ]),
  ...rows({ ...common, policy: 'routing/default-differs' }, [
    ['fail', 'a function app on an ordinary plan', { skuName: 'S1' }],
    ['pass', 'one on Flex Consumption, which routes everything', { skuName: 'FC1' }],
    ['undecided', 'one on a plan left open'],
    ['fail', 'a web app on a plan left open, which is none of Flex Consumption', { kind: 'app' }],
  ]),
];

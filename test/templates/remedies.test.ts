import { describe, expect, test } from '@jest/globals';
import { policyTexts } from '../../src/generated/policy-texts.js';
import type { Json } from '../../src/graph/value.js';
import { blocksOf, memberOf } from '../policy/remedy-blocks.js';
import { cases } from './cases.js';
import { judgeChanged } from './judged.js';

/**
 * Where in the template of its first failing case the remedy of a policy has to be written for the finding to go. The
 * others ask for something to be taken out, or for names that the block only shows.
 */
const places: Readonly<Record<string, string>> = {
  'app/certificate-from-private-vault': 'resources/vault',
  'app/database-backup': 'resources/backup',
  'app/integration-unknown-to-version': 'resources/old',
  'app/names-no-subnet': 'resources/app',
  'app/network-config-incomplete': 'resources/childConnection',
  'app/obsolete-network-name': 'resources/app',
  'change/network-redeployed-without-subnets': 'resources/network',
  'deploy/permission-missing': 'resources/role/properties',
  'gateway/basic-with-ikev2': 'resources/gateway/properties',
  'gateway/ikev2-enabled': 'resources/gateway/properties',
  'gateway/no-point-to-site': 'resources/gateway/properties',
  'gateway/other-tunnel-types': 'resources/gateway/properties',
  'gateway/plan-tier-unsupported': 'resources/plan',
  'gateway/policy-based': 'resources/gateway',
  'gateway/pool-not-private': 'resources/gateway/properties',
  'gateway/sstp-not-selected': 'resources/gateway/properties',
  'network/classic': 'resources/app',
  'network/ipv6-address-space': 'resources/network/properties',
  'plan/networking-units-exceeded': 'resources/farm',
  'plan/old-scale-unit': 'resources/plan',
  'plan/tier-unsupported': 'resources/plan',
  'security/build-hosts-blocked': 'resources/group/properties/copy/0/input',
  'security/content-share-ports-blocked': 'resources/group/properties/copy/0/input',
  'security/destination-refuses': 'resources/endpointGroup/properties/copy/0/input',
  'security/health-probe-blocked': 'resources/group/properties/copy/0/input',
  'security/private-ports-blocked': 'resources/group/properties/copy/0/input',
  'subnet/below-recommended-size': 'resources/network::integration',
  'subnet/maximum-scale-does-not-fit': 'resources/network::integration',
  'subnet/name-invalid-for-flex': 'resources/network/properties/subnets/0',
  'subnet/scale-change-does-not-fit': 'resources/network::integration',
  'subnet/service-endpoint-policy': 'resources/network::integration',
  'subnet/too-small': 'resources/network::integration',
  'subnet/too-small-for-flex': 'resources/network/properties/subnets/0',
  'subnet/too-small-to-share': 'resources/joined',
};

type Tree = { readonly [name: string]: Json };

function isTree(value: Json | undefined): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function merged(left: Json | undefined, right: Json): Json {
  if (!isTree(left) || !isTree(right)) return right;
  const both = Object.entries(right).map(([name, value]) => [name, merged(left[name], value)] as const);
  return { ...left, ...Object.fromEntries(both) };
}

/** A template, or a part of one, with something written over what stands at a path. */
function writtenAt<T extends Json>(part: T, [step, ...rest]: readonly string[], written: Json): T {
  if (step === undefined) return merged(part, written) as T;
  const copy = structuredClone(part) as { [name: string]: Json };
  copy[step] = writtenAt(copy[step] ?? {}, rest, written);
  return copy as T;
}

/** Names in angle brackets are for the reader to fill in. */
function filled(text: string): string {
  const subnet = "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'vnet-other', 'snet-other')]";
  return text.replaceAll(/<id of \w*[sS]ubnet>/g, subnet);
}

describe('what a policy gives as remedy mends its failing case', () => {
  test.each(Object.entries(places))('%s, at %s', (policy, place) => {
    const row = cases.find(({ verdict, ...other }) => other.policy === policy && verdict === 'fail');
    const [block = ''] = blocksOf(policyTexts(policy).remedy.arm ?? '');
    if (row === undefined) throw new Error(`there is no failing case of ${policy}`);
    const { judgements } = judgeChanged(row, template =>
      writtenAt(template, place.split('/'), memberOf(filled(block))),
    );
    const verdicts = judgements
      .filter(found => found.policy === policy && found.subject.address === row.at)
      .map(({ verdict, message }) => (verdict === 'fail' ? message : verdict));
    expect(['pass', 'not-applicable']).toEqual(expect.arrayContaining([...new Set(verdicts)]));
    expect(verdicts).not.toEqual([]);
  });
});

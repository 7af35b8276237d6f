import { parsePrefix } from '../../network/prefix.js';
import { unknown as hidden } from '../../network/security-group.js';
import { evaluateFlow } from '../../network/security-rules.js';
import { asSwitch, switchOf } from '../app/settings.js';
import { containerStacks, stackOf } from '../app/stack.js';
import { fact, isUnknown, unknown, whenText, type Fact, type FactValue } from '../fact.js';
import { subnetOf, type IntegrationCase } from '../model/integration.js';
import { nameOf, prefixes } from '../model/subnets.js';
import { count, flag, text } from '../schemas.js';
import { groupSource, isGroup, packetPrefixes, securityGroup, verdictOnLeaving } from './security.js';

/** Ports by which instances of one app talk to each other (S3 "Network routing"). */
const privatePortRange = { first: 20_000, last: 30_000 };

/** Whether TCP and UDP on the private ports pass in and out within the subnet; `denied` where some do not. */
function privatePorts(c: IntegrationCase): FactValue {
  const group = securityGroup(c);
  if (group === undefined) return 'allowed';
  if (!isGroup(group)) return group;
  const found = packetPrefixes(prefixes(c.subnet));
  const own = found.map(prefix => (prefix === hidden ? 'VirtualNetwork' : prefix));
  const between = own.flatMap(source => own.map(destination => ({ source, destination, port: privatePortRange })));
  const answers = (['inbound', 'outbound'] as const).flatMap(direction =>
    (['tcp', 'udp'] as const).flatMap(protocol =>
      between.map(ends => evaluateFlow(group, { direction, protocol, ...ends })),
    ),
  );
  if (!found.includes(hidden) && answers.some(({ deniesPart }) => deniesPart)) return 'denied';
  if (answers.every(({ verdict }) => verdict === 'allowed')) return 'allowed';
  return unknown(`${nameOf(c.subnet)}: ports 20000-30000`, 'the security rules do not decide it in the input');
}

const everything = parsePrefix('0.0.0.0/0');

/** Whether HTTPS to the internet, where a build fetches its packages, may leave the subnet. */
function buildHosts(c: IntegrationCase): FactValue {
  const group = securityGroup(c);
  if (group === undefined || everything === undefined) return 'allowed';
  if (!isGroup(group)) return group;
  const verdict = verdictOnLeaving(c, group, { protocol: 'tcp', destination: 'Internet', port: 443 });
  return verdict === 'undecided'
    ? unknown(`${nameOf(c.subnet)}: TCP 443 to the internet`, 'the security rules do not decide it in the input')
    : verdict;
}

/** Built from sources when it is deployed: by the setting of App Service, or by that of its build system. */
function buildsOnDeploy(c: IntegrationCase): FactValue {
  const answers = (['SCM_DO_BUILD_DURING_DEPLOYMENT', 'ENABLE_ORYX_BUILD'] as const).map(name =>
    asSwitch(switchOf(c, name)),
  );
  const [build] = answers;
  if (build === 'off') return false;
  return answers.includes('on') ? true : (answers.find(isUnknown) ?? false);
}

/** The runtime that the platform provides, in lower case; null for an image of its own. */
function runtime(c: IntegrationCase): FactValue {
  return whenText(stackOf(c, 'linuxFxVersion'), stack => (stack === '' || containerStacks.has(stack) ? null : stack));
}

/** Facts of ports that the app or its build needs. */
export const portFacts: readonly Fact<IntegrationCase>[] = [
  {
    path: 'app.privatePorts',
    schema: count,
    about: 'how many private ports its instances use among each other',
    derive: c => fact(c.configured('vnetPrivatePortsCount')),
    from: c => c.configSource('vnetPrivatePortsCount'),
  },
  {
    path: 'app.buildsOnDeploy',
    schema: flag,
    about: 'whether it is built from its sources when it is deployed',
    derive: buildsOnDeploy,
    from: c => c.settingsSource(),
  },
  {
    path: 'app.runtime',
    schema: text,
    about: 'the runtime of the platform that it uses, in lower case; null for a container image of its own',
    derive: runtime,
    from: c => c.configSource('linuxFxVersion'),
  },
  {
    path: 'security.privatePorts',
    schema: { enum: ['allowed', 'denied'] },
    about: 'whether TCP and UDP 20000 to 30000 pass in and out within the subnet',
    derive: privatePorts,
    of: subnetOf,
    from: groupSource,
  },
  {
    path: 'security.buildHosts',
    schema: { enum: ['allowed', 'denied'] },
    about: 'whether TCP 443 to the internet may leave the subnet',
    derive: buildHosts,
    of: subnetOf,
    from: groupSource,
  },
];

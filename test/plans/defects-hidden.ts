import { defects, type Defect } from './defects.js';
import { add, set } from './edits.js';

const subnet = 'azurerm_subnet.integration';
const basic = { plan: 'web-linux-basic', at: 'azurerm_linux_web_app.main', verdict: 'undecided' as const };

const setup = add({ address: 'contoso_subnet_setup.all', links: { id: `${subnet}.id` } });
const byLocal = add({ address: 'contoso_thing.one', links: { subnet_id: 'local.subnet' } });
const asText = set('azurerm_service_plan.main', 'worker_count', 'many');

/** Things that a plan holds without telling what they do to the integration. */
export const hiddenDefects: readonly Defect[] = [
  ...['subnet/not-delegated', 'subnet/too-small', 'subnet/not-dedicated', 'security/health-probe-blocked'].flatMap(
    policy => defects({ ...basic, policy }, [{ change: 'something that sets the subnet up', edits: [setup] }]),
  ),
  ...defects({ ...basic, policy: 'subnet/not-dedicated' }, [
    { change: 'an unknown type whose subnet only a local tells', edits: [byLocal] },
  ]),
  ...defects({ ...basic, policy: 'subnet/maximum-scale-does-not-fit' }, [
    { change: 'a number of instances that is a text', edits: [asText] },
  ]),
];

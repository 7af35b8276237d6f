import type { Fact } from '../fact.js';
import { flag, text, texts } from '../schemas.js';
import { appChangeFacts } from './app.js';
import { changeKinds, own, userSources, type ChangeCase } from './cases.js';
import { gatewayChangeFacts } from './gateway.js';
import { integratedMeanwhile, isRemoved } from './order.js';
import { planChangeFacts } from './plan.js';
import { subnetChangeFacts } from './subnet.js';

/** Facts of a change. */
export const changeFacts: readonly Fact<ChangeCase>[] = [
  {
    path: 'kind',
    schema: { enum: [...changeKinds] },
    about: 'what kind of resource changes; a plan is a scale, too, once for every subnet that it takes addresses from',
    derive: c => c.kind,
    from: own(),
  },
  {
    path: 'lifecycle',
    schema: { enum: ['update', 'replace', 'delete'] },
    about: 'what the deployment does to it; an app is also updated by what connects it',
    derive: c => c.lifecycle,
    from: own(),
  },
  {
    path: 'name',
    schema: text,
    about: 'its address in the input',
    derive: c => c.resource.origin.address,
    from: own(),
  },
  {
    path: 'isRemoved',
    schema: flag,
    about: 'whether it is deleted, be it only to be made anew',
    derive: isRemoved,
    from: own(),
  },
  {
    path: 'users',
    schema: texts,
    about: 'apps that are integrated with it, or through it, when it changes or goes',
    derive: integratedMeanwhile,
    from: userSources,
  },
  ...appChangeFacts,
  ...subnetChangeFacts,
  ...planChangeFacts,
  ...gatewayChangeFacts,
];

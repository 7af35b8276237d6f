import { remember } from '../core/remember.js';
import { idKey } from '../graph/arm-id.js';
import type { Graph } from '../graph/graph.js';
import type { Origin } from '../graph/resource.js';
import type { Json } from '../graph/value.js';
import { holdsSecret } from './secrets.js';
import { changeCases, type ChangeCase } from './change/cases.js';
import { changeFacts } from './change/facts.js';
import { connectionFacts } from './connection.js';
import { deploymentFacts } from './deployment.js';
import { asWritten, type Entity } from './estate.js';
import { FactTable, SubjectFacts, type FactDocument } from './documents.js';
import type { Fact, FactValue, Source } from './fact.js';
import { gatewayFacts } from './gateway.js';
import { gatewaySubnetFacts } from './gateway-subnet.js';
import { needFacts } from './need-facts.js';
import { targetFacts } from './target-facts.js';
import { appFacts } from './app-facts.js';
import { casesOf, type IntegrationCase } from './integration.js';
import { certificateFacts } from './certificates.js';
import { networkFacts } from './network-facts.js';
import { planFacts } from './plan-facts.js';
import { subnetFacts } from './subnet-facts.js';
import { Model } from './model.js';
import { peeringCases, peeringFacts, type PeeringCase } from './peering.js';
import { planCases, planSubjectFacts, type PlanCase } from './plan.js';
import { gatewayReachFacts } from './gateway-reach.js';
import { rightsFacts } from './rights.js';
import { destinationFacts } from './destination-security.js';
import { resolutionFacts } from './resolution.js';
import { routeFacts } from './routes.js';
import { portFacts } from './security-ports.js';
import { serviceEndpointFacts } from './service-endpoints.js';
import { singleAddressFacts } from './single-addresses.js';
import { vaultFacts } from './vaults.js';
import { reachFacts } from './reach.js';
import { internetRuleFacts } from './internet-rules.js';
import { routingFacts } from './routing.js';
import { securityFacts } from './security.js';

export type SubjectKind = 'integration' | 'plan' | 'peering' | 'change';

/** The facts of each kind of subject, as documentation, policies and editors see them. */
export interface SubjectDescription {
  readonly kind: SubjectKind;
  readonly about: string;
  readonly facts: readonly {
    readonly path: string;
    readonly schema: Json;
    readonly about: string;
    readonly unit?: string;
  }[];
}

/** Where a fact comes from: one property of one resource. */
export interface FactOrigin {
  readonly origin: Origin;
  readonly type: string;
  /** The property; absent where the fact rests on the resource as a whole. */
  readonly path?: string;
  readonly isSensitive: boolean;
}

/** A subject under one reading of what its references mean. */
export interface Case {
  /** What tells this reading from the others: the subnet's address, the plan's, its sku. */
  readonly label: string | undefined;
  readonly facts: FactDocument;
  /** One of the facts by its path. */
  at(path: string): FactValue | undefined;
  originsOf(path: string): readonly FactOrigin[];
}

/** What a policy judges. It has several cases when the input leaves open which resource, or which sku, is meant. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly origin: Origin;
  /** True when the input does not tell whether it will be there at all. */
  readonly mayBeAbsent: boolean;
  /** True when that is because the input leaves open whether it is connected at all. */
  readonly mayNameNothing?: boolean;
  readonly cases: readonly Case[];
}

const integrationRows: readonly Fact<IntegrationCase>[] = [
  ...targetFacts,
  ...appFacts,
  ...planFacts,
  ...subnetFacts,
  ...needFacts,
  ...networkFacts,
  ...gatewayFacts,
  ...gatewaySubnetFacts,
  ...gatewayReachFacts,
  ...routingFacts,
  ...internetRuleFacts,
  ...securityFacts,
  ...connectionFacts,
  ...rightsFacts,
  ...deploymentFacts,
  ...reachFacts,
  ...certificateFacts,
  ...vaultFacts,
  ...resolutionFacts,
  ...serviceEndpointFacts,
  ...routeFacts,
  ...portFacts,
  ...destinationFacts,
  ...singleAddressFacts,
];

/** The facts that policies may name, by kind of subject. */
export const subjects: readonly SubjectDescription[] = [
  {
    kind: 'integration',
    about: 'an app, or a slot of one, that joins a virtual network: through a subnet (regional) or a gateway',
    facts: integrationRows,
  },
  { kind: 'plan', about: 'an App Service plan of which apps join virtual networks', facts: planSubjectFacts },
  { kind: 'peering', about: 'one direction of a peering of two virtual networks', facts: peeringFacts },
  {
    kind: 'change',
    about: 'a resource that the input changes or deletes, where it tells what was there before',
    facts: changeFacts,
  },
];

const caseMaker = {
  integration: maker<IntegrationCase>(integrationRows),
  plan: maker<PlanCase>(planSubjectFacts),
  peering: maker<PeeringCase>(peeringFacts),
  change: maker<ChangeCase>(changeFacts),
};

/** Everything in a graph that policies judge, one at a time: what is worked out for one need not outlive it. */
export function* subjectsOf(graph: Graph): Generator<Subject> {
  const model = new Model(graph, 'after');
  const former = graph.hasPast ? new Model(graph, 'before') : undefined;
  for (const integration of model.integrations) {
    const by = integration.app.entity ?? integration.declarations[0]?.by;
    if (by === undefined || isLeftOut(by)) continue;
    yield {
      kind: 'integration',
      id: `${integration.app.key}|${integration.mode}|${idKey(integration.target) ?? ''}`,
      origin: by.resource.origin,
      mayBeAbsent: by.resource.mayBeAbsent || integration.mayNameNothing,
      ...(integration.mayNameNothing && { mayNameNothing: true }),
      cases: casesOf(integration, { model, former }).map(({ item, label }) => caseMaker.integration(item, label)),
    };
  }
  for (const item of planCases(model, ({ app, declarations }) => !isListed(app.entity ?? declarations[0]?.by)))
    yield single('plan', item.plan.key, item.plan.entity, caseMaker.plan(item, undefined));
  for (const item of peeringCases(model).filter(({ peering }) => !isListed(peering)))
    yield single('peering', item.peering.state.key, item.peering, caseMaker.peering(item, undefined));
  if (former !== undefined) {
    for (const item of changeCases(model, former)) {
      const id = `${item.resource.key}|${item.kind === 'scale' ? (item.subnet?.key ?? '') : ''}`;
      const { origin, mayBeAbsent } = item.resource;
      yield { kind: 'change', id, origin, mayBeAbsent, cases: [caseMaker.change(item, undefined)] };
    }
  }
}

function isListed(entity: Entity | undefined): boolean {
  return entity?.resource.isOnlyListed === true;
}

/** What nobody asked about, or what a part of an input leaves out altogether: of that a notice tells. */
function isLeftOut(entity: Entity): boolean {
  const { mayBeAbsent, isPartial } = entity.resource;
  return (mayBeAbsent && isPartial) || isListed(entity);
}

function single(kind: SubjectKind, id: string, entity: Entity | undefined, item: Case): Subject {
  const { origin = { file: '', address: id }, mayBeAbsent = false } = entity?.resource ?? {};
  return { kind, id, origin, mayBeAbsent, cases: [item] };
}

function maker<S>(rows: readonly Fact<S>[]): (subject: S, label: string | undefined) => Case {
  const table = new FactTable(rows);
  return (subject, label) => new SubjectCase(table, subject, label);
}

/** A class and not closures: there is one for every subject, and most are never asked where a fact comes from. */
class SubjectCase<S> extends SubjectFacts<S> implements Case {
  readonly label: string | undefined;

  constructor(table: FactTable<S>, subject: S, label: string | undefined) {
    super(table, subject);
    this.label = label;
  }

  originsOf(path: string): readonly FactOrigin[] {
    return (this.table.byPath.get(path)?.from?.(this.subject) ?? []).map(originOf);
  }
}

function originOf(source: Source): FactOrigin {
  const { resource, state } = source.entity;
  const paths = spellings(source.path);
  const path = paths.find(spelling => asWritten(state, spelling) !== undefined) ?? source.path;
  return {
    origin: (path === undefined ? undefined : resource.source?.origin(path)) ?? resource.origin,
    type: resource.type,
    ...(path !== undefined && { path }),
    isSensitive: hasSecretTop(state) || paths.some(spelling => holdsSecret(asWritten(state, spelling))),
  };
}

/** A subnet with one prefix may have it in a property of its own. */
function spellings(path: string | undefined): readonly string[] {
  if (path === undefined) return [];
  return path === 'addressPrefixes' ? [path, 'addressPrefix'] : [path];
}

/** True when something beside the properties is marked as sensitive. */
const hasSecretTop = remember(({ name, location, kind, sku }: Entity['state']) =>
  [name, location, kind, sku].some(holdsSecret),
);

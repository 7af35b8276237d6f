import { remember } from '../core/remember.js';
import { idKey } from '../graph/arm-id.js';
import type { Graph } from '../graph/graph.js';
import type { Origin, Resource } from '../graph/resource.js';
import type { Json } from '../graph/value.js';
import { appFacts } from './app/app-facts.js';
import { connectionFacts } from './app/connection.js';
import { deploymentFacts } from './app/deployment.js';
import { rightsFacts } from './app/rights.js';
import { targetFacts } from './app/target-facts.js';
import { changeCases, type ChangeCase } from './change/cases.js';
import { changeFacts } from './change/facts.js';
import { FactTable, SubjectFacts, type FactDocument } from './documents.js';
import type { Fact, FactValue, Source } from './fact.js';
import { gatewayReachFacts } from './gateway/gateway-reach.js';
import { gatewaySubnetFacts } from './gateway/gateway-subnet.js';
import { gatewayFacts } from './gateway/gateway.js';
import { holderOf } from './model/apps.js';
import { asWritten, type Entity } from './model/estate.js';
import { casesOf, type IntegrationCase } from './model/integration.js';
import { Model } from './model/model.js';
import { holdsSecret } from './model/secrets.js';
import { peeringCases, peeringFacts, type PeeringCase } from './peering/peering.js';
import { planFacts } from './plan/plan-facts.js';
import { planCases, planSubjectFacts, type PlanCase } from './plan/plan.js';
import { certificateFacts } from './reach/certificates.js';
import { reachFacts } from './reach/reach.js';
import { resolutionFacts } from './reach/resolution.js';
import { vaultFacts } from './reach/vaults.js';
import { internetRuleFacts } from './routing/internet-rules.js';
import { routeFacts } from './routing/routes.js';
import { routingFacts } from './routing/routing.js';
import { destinationFacts } from './security/destination-security.js';
import { portFacts } from './security/security-ports.js';
import { securityFacts } from './security/security.js';
import { singleAddressFacts } from './security/single-addresses.js';
import { needFacts } from './subnet/need-facts.js';
import { networkFacts } from './subnet/network-facts.js';
import { serviceEndpointFacts } from './subnet/service-endpoints.js';
import { subnetFacts } from './subnet/subnet-facts.js';

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
  /** The same with a case for each value of what the inputs leave open, if that tells more. */
  closer?(): Subject | undefined;
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

/** Makes cases of each kind of subject. */
const caseOf = {
  integration: maker<IntegrationCase>(integrationRows),
  plan: maker<PlanCase>(planSubjectFacts),
  peering: maker<PeeringCase>(peeringFacts),
  change: maker<ChangeCase>(changeFacts),
};

/**
 * Everything in a graph that policies judge, one at a time: what is worked out for one need not outlive it. `label` says
 * which of several graphs it is.
 */
export function* subjectsOf(graph: Graph, label?: string): Generator<Subject> {
  const model = new Model(graph, 'after');
  const former = graph.hasPast ? new Model(graph, 'before') : undefined;
  yield* integrationSubjects(model, former, label);
  for (const item of planCases(model, integration => !isListed(holderOf(integration))))
    yield { ...described('plan', item.plan.key, item.plan.entity?.resource), cases: [caseOf.plan(item, label)] };
  for (const item of peeringCases(model).filter(({ peering }) => !isListed(peering))) {
    const { key } = item.peering.state;
    yield { ...described('peering', key, item.peering.resource), cases: [caseOf.peering(item, label)] };
  }
  for (const item of former === undefined ? [] : changeCases(model, former)) {
    const id = `${item.resource.key}|${item.kind === 'scale' ? (item.subnet?.key ?? '') : ''}`;
    yield { ...described('change', id, item.resource), cases: [caseOf.change(item, label)] };
  }
}

function* integrationSubjects(model: Model, former: Model | undefined, outer?: string): Generator<Subject> {
  for (const integration of model.integrations) {
    const by = holderOf(integration);
    if (by === undefined || isLeftOut(by)) continue;
    const { app, mode, target, mayNameNothing } = integration;
    yield {
      ...described('integration', `${app.key}|${mode}|${idKey(target) ?? ''}`, by.resource),
      ...(mayNameNothing && { mayNameNothing, mayBeAbsent: true }),
      cases: casesOf(integration, { model, former }).map(({ item, label }) =>
        caseOf.integration(item, [outer, label].filter(part => part !== undefined).join(' and ') || undefined),
      ),
    };
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

function described(kind: SubjectKind, id: string, resource: Resource | undefined): Omit<Subject, 'cases'> {
  const { origin = { file: '', address: id }, mayBeAbsent = false } = resource ?? {};
  return { kind, id, origin, mayBeAbsent };
}

function maker<S>(rows: readonly Fact<S>[]): (item: S, label?: string) => Case {
  const table = new FactTable(rows);
  return (item, label) => new SubjectCase(table, item, label);
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

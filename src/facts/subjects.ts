import { isList } from '../core/list.js';
import { remember } from '../core/remember.js';
import { idKey } from '../graph/arm-id.js';
import type { Graph } from '../graph/graph.js';
import type { Origin } from '../graph/resource.js';
import { Sensitive, Unknown, describe, isObject, type Json, type Value } from '../graph/value.js';
import { changeCases, changeFacts, type ChangeCase } from './change.js';
import { deploymentFacts } from './deployment.js';
import { asWritten, type Entity } from './estate.js';
import { documentsOf, type Fact, type FactDocument, type Source } from './fact.js';
import { gatewayFacts } from './gateway.js';
import { appFacts } from './app-facts.js';
import { casesOf, type IntegrationCase } from './integration.js';
import { networkFacts } from './network-facts.js';
import { planFacts } from './plan-facts.js';
import { subnetFacts } from './subnet-facts.js';
import { Model } from './model.js';
import { peeringCases, peeringFacts, type PeeringCase } from './peering.js';
import { planCases, planSubjectFacts, type PlanCase } from './plan.js';
import { routingFacts } from './routing.js';
import { securityFacts } from './security.js';

export type SubjectKind = 'integration' | 'plan' | 'peering' | 'change';

/** The facts of each kind of subject, as documentation, policies and editors see them. */
export interface SubjectDescription {
  readonly kind: SubjectKind;
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
  readonly isSensitive: boolean;
}

/** A subject under one reading of what its references mean. */
export interface Case {
  /** What tells this reading from the others: the subnet's address. */
  readonly label: string | undefined;
  readonly facts: FactDocument;
  originsOf(path: string): readonly FactOrigin[];
}

/** What a policy judges. It has several cases when the input leaves open which resource is meant. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly origin: Origin;
  readonly cases: readonly Case[];
}

const integrationRows: readonly Fact<IntegrationCase>[] = [
  ...appFacts,
  ...planFacts,
  ...subnetFacts,
  ...networkFacts,
  ...gatewayFacts,
  ...routingFacts,
  ...securityFacts,
  ...deploymentFacts,
];

/** The facts that policies may name, by kind of subject. */
export const subjects: readonly SubjectDescription[] = [
  { kind: 'integration', facts: integrationRows },
  { kind: 'plan', facts: planSubjectFacts },
  { kind: 'peering', facts: peeringFacts },
  { kind: 'change', facts: changeFacts },
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
    if (by === undefined || by.resource.mayBeAbsent) continue;
    const cases = casesOf(integration, model, former);
    yield {
      kind: 'integration',
      id: `${integration.app.key}|${integration.mode}|${idKey(integration.target) ?? ''}`,
      origin: by.resource.origin,
      cases: cases.map(item => caseMaker.integration(item, cases.length > 1 ? labelOf(item) : undefined)),
    };
  }
  for (const item of planCases(model))
    yield single('plan', item.plan.key, item.plan.entity, caseMaker.plan(item, undefined));
  for (const item of peeringCases(model))
    yield single('peering', item.peering.state.key, item.peering, caseMaker.peering(item, undefined));
  if (former !== undefined) {
    for (const item of changeCases(model, former)) {
      const id = `${item.resource.key}|${item.subnet?.key ?? ''}`;
      yield { kind: 'change', id, origin: item.resource.origin, cases: [caseMaker.change(item, undefined)] };
    }
  }
}

function single(kind: SubjectKind, id: string, entity: Entity | undefined, item: Case): Subject {
  return { kind, id, origin: entity?.resource.origin ?? { file: '', address: id }, cases: [item] };
}

function labelOf({ subnet, target, integration }: IntegrationCase): string {
  if (subnet.entity !== undefined) return subnet.entity.resource.origin.address;
  if (target === undefined) return 'no subnet';
  return mayHoldSecret(integration.target) ? 'a subnet whose id is sensitive' : describe(target);
}

function maker<S>(rows: readonly Fact<S>[]): (subject: S, label: string | undefined) => Case {
  const documents = documentsOf(rows);
  const byPath = new Map(rows.map(row => [row.path, row]));
  return (subject, label) => ({
    label,
    facts: documents(subject),
    originsOf: path => (byPath.get(path)?.from?.(subject) ?? []).map(originOf),
  });
}

function originOf(source: Source): FactOrigin {
  const { resource, state } = source.entity;
  const origin = (source.path === undefined ? undefined : resource.source?.origin(source.path)) ?? resource.origin;
  return {
    origin,
    type: resource.type,
    isSensitive: hasSecretTop(state) || (source.path !== undefined && holdsSecret(asWritten(state, source.path))),
  };
}

/** True when something beside the properties is marked as sensitive. */
const hasSecretTop = remember(({ name, location, kind, sku }: Entity['state']) =>
  [name, location, kind, sku].some(holdsSecret),
);

/** True when a value, or one of those that it may be, is sensitive. */
function mayHoldSecret(value: Value | undefined): boolean {
  const possible = value instanceof Unknown ? value.$unknown.possible : undefined;
  return possible === undefined ? holdsSecret(value) : possible.some(mayHoldSecret);
}

/** True when the value or a part of it is marked as sensitive. */
function holdsSecret(value: Value | undefined): boolean {
  if (value instanceof Sensitive) return true;
  if (isList(value)) return value.some(holdsSecret);
  return isObject(value) && Object.values(value).some(holdsSecret);
}

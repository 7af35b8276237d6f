import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { graphOfJson } from '../../src/adapters/graph/graph-of-json.js';
import { graphOfPlan } from '../../src/adapters/terraform/whole-plan.js';
import type { PlanJson } from '../../src/adapters/terraform/document/plan-json.js';
import type { Graph } from '../../src/graph/graph.js';
import { subjectsOf } from '../../src/facts/subjects.js';
import { policies } from '../../src/generated/policies.js';
import { policyTexts } from '../../src/generated/policy-texts.js';
import type { Judgement } from '../../src/policy/judgement.js';
import type { Profile } from '../../src/policy/policy.js';
import { renderGraph } from '../../src/report/graph-json.js';
import { judgeAll, type AllJudged } from '../judge-all.js';

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));

/** A defect that an index of plans lists. */
export interface Entry {
  readonly severity: 'error' | 'warning' | 'note';
  readonly policies: readonly string[];
  readonly addresses: readonly string[];
  readonly defect: string;
}

export interface Stack {
  readonly plans: Readonly<Record<string, string>>;
  readonly providers?: Readonly<Record<string, string>>;
  readonly expect?: readonly Entry[];
  readonly allowed?: readonly Entry[];
  readonly undecidable?: readonly { readonly addresses: readonly string[] }[];
  readonly truth?: readonly Entry[];
}

/** The stacks of a folder of plans, as its index describes them. */
export function stacksOf(folder: string): readonly (readonly [name: string, stack: Stack])[] {
  const index = JSON.parse(readFileSync(`${fixtures}/${folder}/index.json`, 'utf8')) as {
    stacks: Record<string, Stack>;
  };
  return Object.entries(index.stacks);
}

export function readPlan(path: string): PlanJson {
  return JSON.parse(readFileSync(`${fixtures}/${path}`, 'utf8')) as PlanJson;
}

/** What the built-in policies say of a plan. */
export function judgePlan(plan: PlanJson, profile: Profile = '2025', showAll = false): AllJudged {
  return judgeGraph(graphOfPlan(plan, 'plan.json'), showAll, profile);
}

/** What the built-in policies say of a graph. */
export function judgeGraph(graph: Graph, showAll = false, profile: Profile = '2025'): AllJudged {
  return judgeAll(subjectsOf(graph), { policies, profile, textsOf: policyTexts }, showAll);
}

/** The same of the graph of a plan, written down and read back: it must be able to tell the same. */
export function judgeWritten(plan: PlanJson, profile: Profile = '2025', showAll = false): AllJudged {
  const text = [...renderGraph(graphOfPlan(plan, 'plan.json'))].join('');
  const graph = graphOfJson(JSON.parse(text), 'graph.json');
  return judgeAll(subjectsOf(graph), { policies, profile, textsOf: policyTexts }, showAll);
}

/** True when what an entry calls undecidable, an address at least, plays a part in a judgement; no address means any. */
export function concerns({ subject, evidence, related }: Judgement, { addresses }: Pick<Entry, 'addresses'>): boolean {
  const places = [subject, ...evidence, ...related].map(({ address }) => address);
  const isMeant = (pattern: string): boolean =>
    places.some(place => place === pattern || place?.startsWith(pattern.replace('*]', '')) === true);
  return addresses.length === 0 || addresses.some(isMeant);
}

/** True when a judgement is about what an entry describes: one of its policies at one of its addresses. */
export function isAbout(judgement: Judgement, entry: Entry): boolean {
  const places = [judgement.subject, ...judgement.evidence, ...judgement.related].map(({ address }) => address);
  return (
    entry.policies.includes(judgement.policy) &&
    places.some(place => place !== undefined && entry.addresses.includes(place))
  );
}

import { evaluate, settle } from '../conditions/evaluate.js';
import type { Case } from '../../facts/subjects.js';
import { isScalar } from '../facts-schema.js';
import type { Verdict } from '../policy.js';
import type { ReadyPolicy } from './ready-policies.js';
import { ToldFacts, untold } from './told-facts.js';

/** What all documents have in common in which some facts have the same values. */
interface Node {
  /** The values of these facts, by the index of the fact. */
  readonly values: readonly unknown[];
  /** The verdicts that they settle, whatever the other facts are; undefined for those of open policies. */
  readonly verdicts: readonly (Verdict | undefined)[];
  readonly open: readonly OpenPolicy[];
  /** The fact that tells the next node, and its path; undefined where no open policy asks for one that is not among them. */
  readonly asks: number | undefined;
  readonly path: string | undefined;
  readonly next: Map<unknown, Node>;
}

interface OpenPolicy {
  readonly at: number;
  /** The fact that its conditions read first of those that are not told; undefined when they have read all. */
  readonly asks: number | undefined;
}

/** A document of facts, which can also be asked for one by its path. */
type Judged = Pick<Case, 'facts' | 'at'>;

/** As many documents are judged policy by policy first: a tree would cost more than it saves. */
const judgedDirectly = 4;

/** With more nodes, or with more values of one fact, subjects have too little in common. */
const mostNodes = 2000;
const mostValues = 8;

/** A longer list is seldom that of another subject too. */
const longestList = 4;

/**
 * The verdicts of some policies on many documents. Most documents of a deployment agree in most facts, and a verdict
 * that is settled by some facts while all others are unknown is the same whatever these are. So facts are read one
 * after the other, each leads to a node that remembers what is settled, and only what the values of a single
 * document decide is evaluated for it. A fact is read only where an open policy would read it next.
 */
export class DecisionTree {
  readonly policies: readonly ReadyPolicy[];
  readonly #paths: readonly string[];
  /** Facts that turned out to have a value of its own for nearly every subject, such as a name: they are told no more. */
  readonly #diverse = new Set<number>();
  #told: ToldFacts | undefined;
  #root: Node | undefined;
  #asked = 0;
  #nodes = 0;

  constructor(policies: readonly ReadyPolicy[]) {
    this.policies = policies;
    this.#paths = [...new Set(policies.flatMap(({ compiled }) => compiled.policy.decidedBy))];
  }

  /** The verdict of each policy on a document, in the order of the policies. */
  verdictsOn(item: Judged): readonly Verdict[] {
    this.#asked += 1;
    if (this.#asked <= judgedDirectly) return this.policies.map(policy => verdictOf(policy, item.facts));
    const { verdicts, open } = this.#nodeOf(item);
    if (open.length === 0) return verdicts as readonly Verdict[];
    const all = verdicts.slice() as Verdict[];
    for (const { at } of open) {
      const policy = this.policies[at];
      if (policy !== undefined) all[at] = verdictOf(policy, item.facts);
    }
    return all;
  }

  /** The node that the facts of a document lead to. */
  #nodeOf(item: Judged): Node {
    let node = (this.#root ??= this.#plant());
    while (node.asks !== undefined && node.path !== undefined) {
      const value = item.at(node.path);
      const label = labelOf(value);
      const next = node.next.get(label) ?? this.#nextOf(node, label, value);
      if (next === undefined) break;
      node = next;
    }
    return node;
  }

  #plant(): Node {
    const open = this.policies.map((_, at): OpenPolicy => ({ at, asks: undefined }));
    return this.#node([], { verdicts: [], open, asks: undefined });
  }

  /** The node of a value that was not seen at a node before; undefined when the tree is full. */
  #nextOf(node: Node, label: unknown, value: unknown): Node | undefined {
    const { asks: fact } = node;
    if (fact === undefined) return undefined;
    if (node.next.size >= mostValues) this.#diverse.add(fact);
    const isTold = label !== untold && !this.#diverse.has(fact);
    const known = isTold ? undefined : node.next.get(untold);
    if (known !== undefined || this.#nodes >= mostNodes) return known;
    const values = node.values.slice();
    values[fact] = isTold ? value : untold;
    const grown = this.#node(values, node);
    node.next.set(isTold ? label : untold, grown);
    return grown;
  }

  /** A node; policies that did not ask for the fact that is told now are as they were before. */
  #node(values: readonly unknown[], before: Pick<Node, 'verdicts' | 'open' | 'asks'>): Node {
    this.#nodes += 1;
    const told = (this.#told ??= new ToldFacts(this.#paths));
    told.values = values;
    const verdicts = before.verdicts.slice();
    const open = before.open.flatMap((candidate): readonly OpenPolicy[] => {
      const policy = this.policies[candidate.at];
      if (candidate.asks !== before.asks || policy === undefined) return [candidate];
      told.missing = undefined;
      const verdict = settle(policy.compiled, told.document, policy.parameters);
      if (verdict === undefined) return [{ at: candidate.at, asks: told.missing }];
      verdicts[candidate.at] = verdict;
      return [];
    });
    const asks = mostAsked(open);
    return { values, verdicts, open, asks, path: asks === undefined ? undefined : this.#paths[asks], next: new Map() };
  }
}

function verdictOf({ compiled, parameters }: ReadyPolicy, facts: object): Verdict {
  return evaluate(compiled, facts, parameters);
}

/** What two equal values have in common, of scalars and short lists of them; `untold` for all else. */
function labelOf(value: unknown): unknown {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value === 'string') return value.startsWith(listMark) ? untold : value;
  if (!Array.isArray(value) || value.length > longestList) return untold;
  // The list of most facts: what is wrong is listed, and little is.
  if (value.length === 0) return listMark;
  return value.every(isScalar) ? listMark + JSON.stringify(value) : untold;
}

const listMark = 'list: ';

/** The fact that most open policies ask for: what rules out many of them comes first, a name of their own last. */
function mostAsked(open: readonly OpenPolicy[]): number | undefined {
  const counts = new Map<number, number>();
  let most: number | undefined;
  for (const { asks } of open) {
    if (asks === undefined) continue;
    counts.set(asks, (counts.get(asks) ?? 0) + 1);
    if (most === undefined || (counts.get(asks) ?? 0) > (counts.get(most) ?? 0)) most = asks;
  }
  return most;
}

import { remember } from '../core/remember.js';
import type { Fact, FactValue } from './fact.js';

/** Facts by their names and groups, as policies read them. */
export type FactDocument = { readonly [name: string]: unknown };

type Values = (FactValue | undefined)[];

/** Where the value of a fact is kept, and how it is made. */
interface Slot<S> {
  readonly index: number;
  readonly derive: (subject: S) => FactValue;
  /** The place of what has the fact in common, among all such; undefined for a fact of the subject alone. */
  readonly shared: number | undefined;
}

/** What several subjects may have in common, and the facts that then are worked out once for all of them. */
interface Sharer<S> {
  readonly of: (subject: S) => object | undefined;
  readonly valuesOf: (shared: object) => Values;
}

/** The facts of one kind of subject. */
export class FactTable<S> {
  readonly byPath: ReadonlyMap<string, Fact<S>>;
  readonly slots: ReadonlyMap<string, Slot<S>>;
  readonly sharers: readonly Sharer<S>[];
  readonly #none: Values;
  #Document: DocumentClass | undefined;

  constructor(rows: readonly Fact<S>[]) {
    const shared = [...new Set(rows.flatMap(({ of }) => of ?? []))];
    this.byPath = new Map(rows.map(row => [row.path, row]));
    this.#none = rows.map(() => undefined);
    this.sharers = shared.map(of => ({ of, valuesOf: remember(() => this.noValues()) }));
    this.slots = new Map(
      rows.map(({ path, derive, of }, index): [string, Slot<S>] => [
        path,
        { index, derive, shared: of === undefined ? undefined : shared.indexOf(of) },
      ]),
    );
  }

  get Document(): DocumentClass {
    return (this.#Document ??= documentClass([...this.slots.keys()]));
  }

  noValues(): Values {
    return this.#none.slice();
  }
}

/** The facts of one subject. Each is worked out when it is first asked for, so that a policy pays only for those that it reads. */
export class SubjectFacts<S> {
  readonly table: FactTable<S>;
  readonly subject: S;
  readonly #own: Values;
  readonly #shared: (Values | undefined)[] = [];
  #document: FactDocument | undefined;

  constructor(table: FactTable<S>, subject: S) {
    this.table = table;
    this.subject = subject;
    this.#own = table.noValues();
  }

  get facts(): FactDocument {
    return (this.#document ??= new this.table.Document(this));
  }

  /** The fact of a path; undefined where there is none. */
  at(path: string): FactValue | undefined {
    const slot = this.table.slots.get(path);
    if (slot === undefined) return undefined;
    const { index, shared } = slot;
    const values = shared === undefined ? this.#own : (this.#shared[shared] ??= this.#valuesOf(shared));
    const known = values[index];
    return known === undefined ? (values[index] = slot.derive(this.subject)) : known;
  }

  #valuesOf(sharer: number): Values {
    const { of, valuesOf } = this.table.sharers[sharer] ?? {};
    const shared = of?.(this.subject);
    return shared === undefined || valuesOf === undefined ? this.table.noValues() : valuesOf(shared);
  }
}

/** What a document reads its facts from. */
type Facts = Pick<SubjectFacts<unknown>, 'at'>;

type DocumentClass = new (facts: Facts) => FactDocument;

/** A class whose members are the facts and groups of facts of these paths. */
function documentClass(paths: readonly string[], prefix = ''): DocumentClass {
  class Document {
    readonly #facts: Facts;
    readonly #groups = new Map<string, FactDocument>();

    constructor(facts: Facts) {
      this.#facts = facts;
    }

    static {
      for (const name of new Set(paths.map(path => path.slice(prefix.length).split('.')[0] ?? ''))) {
        const path = prefix + name;
        const inner = paths.filter(other => other.startsWith(`${path}.`));
        const Group = inner.length === 0 ? undefined : documentClass(inner, `${path}.`);
        Object.defineProperty(Document.prototype, name, {
          enumerable: true,
          get(this: Document) {
            return Group === undefined ? this.#facts.at(path) : this.#group(name, Group);
          },
        });
      }
    }

    #group(name: string, Group: DocumentClass): FactDocument {
      const group = this.#groups.get(name) ?? new Group(this.#facts);
      this.#groups.set(name, group);
      return group;
    }
  }
  return Document as unknown as DocumentClass;
}

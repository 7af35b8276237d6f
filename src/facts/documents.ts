import { remember } from '../core/remember.js';
import type { Fact, FactValue } from './fact.js';

/** Facts by their names and groups, as policies read them. */
export type FactDocument = { readonly [name: string]: unknown };

type Values = (FactValue | undefined)[];

/** Where the value of a fact is kept, and how it is made. */
interface Slot<S> {
  readonly group: number;
  /** Its place in the group. */
  readonly index: number;
  readonly derive: (subject: S) => FactValue;
}

/** Facts that are kept together: those of the subject alone, or of something that several subjects have in common. */
interface Group<S> {
  readonly of: Fact<S>['of'];
  readonly newValues: () => Values;
  /** Those that are worked out once for all that have it in common. */
  readonly valuesOf: (shared: object) => Values;
}

/** The facts of one kind of subject. */
export class FactTable<S> {
  readonly byPath: ReadonlyMap<string, Fact<S>>;
  readonly slots: ReadonlyMap<string, Slot<S>>;
  readonly #groups: readonly Group<S>[];
  #Document: DocumentClass | undefined;

  constructor(rows: readonly Fact<S>[]) {
    const byGroup = [...new Set(rows.map(({ of }) => of))].map(of => rows.filter(row => row.of === of));
    this.byPath = new Map(rows.map(row => [row.path, row]));
    this.#groups = byGroup.map(facts => {
      const none = facts.map(() => undefined);
      return { of: facts[0]?.of, newValues: () => none.slice(), valuesOf: remember(() => none.slice()) };
    });
    this.slots = new Map(
      byGroup.flatMap((facts, group) =>
        facts.map(({ path, derive }, index): [string, Slot<S>] => [path, { group, index, derive }]),
      ),
    );
  }

  get Document(): DocumentClass {
    return (this.#Document ??= documentClass([...this.byPath.keys()]));
  }

  /** The values of a group of facts as far as they are known. */
  valuesOf(subject: S, group: number): Values {
    const { of, newValues, valuesOf } = this.#groups[group] ?? noGroup;
    const shared = of?.(subject);
    return shared === undefined ? newValues() : valuesOf(shared);
  }
}

const noGroup = { of: undefined, newValues: () => [], valuesOf: () => [] };

/** The facts of one subject. Each is worked out when it is first asked for, so that a policy pays only for those that it reads. */
export class SubjectFacts<S> {
  readonly table: FactTable<S>;
  readonly subject: S;
  readonly #values: (Values | undefined)[] = [];
  #document: FactDocument | undefined;

  constructor(table: FactTable<S>, subject: S) {
    this.table = table;
    this.subject = subject;
  }

  get facts(): FactDocument {
    return (this.#document ??= new this.table.Document(this));
  }

  /** The fact of a path; undefined where there is none. */
  at(path: string): FactValue | undefined {
    const slot = this.table.slots.get(path);
    if (slot === undefined) return undefined;
    const { group, index } = slot;
    const values = (this.#values[group] ??= this.table.valuesOf(this.subject, group));
    const known = values[index];
    return known === undefined ? (values[index] = slot.derive(this.subject)) : known;
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

import { append } from '../core/multimap.js';
import { once } from '../core/once.js';
import type { Graph } from '../graph/graph.js';
import { variantsOf } from '../graph/variants.js';
import { subjectsOf, type Subject } from './subjects.js';

/**
 * The subjects of a graph. One that is not decided can be looked at more closely: under each combination of the values of
 * what the inputs leave open, such as a flag without a value on which both a network and what joins it are made.
 */
export function subjectsWithVariants(graph: Graph): Iterable<Subject> {
  if (!graph.hasChoices) return subjectsOf(graph);
  const subjects = [...subjectsOf(graph)];
  const closer = once(() => closerSubjects(graph, subjects));
  return subjects.map(subject => ({ ...subject, closer: () => closer().get(subject) }));
}

/** The subjects of a graph with the cases of all its variants, as far as that tells more. */
function closerSubjects(graph: Graph, subjects: readonly Subject[]): ReadonlyMap<Subject, Subject> {
  const variants = variantsOf(graph).map(variant => [...subjectsOf(variant.graph, variant.label)]);
  const closer = new Map<Subject, Subject>();
  if (variants.length === 0) return closer;
  const byName = new Map<string, Subject[]>();
  for (const subject of subjects) for (const name of namesOf(subject)) append(byName, name, subject);
  const named = (subject: Subject): readonly Subject[] => namesOf(subject).flatMap(name => byName.get(name) ?? []);
  const lost = new Set(variants.flat().flatMap(subject => (named(subject).length === 0 ? [subject.kind] : [])));
  const byVariant = variants.map(found => bySubject(found, named));
  for (const subject of subjects) {
    // What is there in some variant only may stand for any subject of its kind.
    const combined = lost.has(subject.kind) ? undefined : together(subject, byVariant);
    if (combined !== undefined) closer.set(subject, combined);
  }
  return closer;
}

/** What a subject can be found by in another variant: what is judged, and where it is written. */
function namesOf({ kind, id, origin }: Subject): readonly string[] {
  const [own = ''] = id.split('|');
  return [`${kind}|${own}`, `${kind} at ${origin.file}|${origin.address}`];
}

function bySubject(
  found: readonly Subject[],
  named: (subject: Subject) => readonly Subject[],
): ReadonlyMap<Subject, readonly Subject[]> {
  const groups = new Map<Subject, Subject[]>();
  for (const one of found) for (const subject of new Set(named(one))) append(groups, subject, one);
  return groups;
}

/** A subject as it is in all variants in which it is there; undefined when it is in none. */
function together(
  subject: Subject,
  byVariant: readonly ReadonlyMap<Subject, readonly Subject[]>[],
): Subject | undefined {
  const found = byVariant.map(groups => groups.get(subject) ?? []);
  const all = found.flat();
  if (all.length === 0) return undefined;
  const { kind, id, origin } = subject;
  const mayNameNothing = [subject, ...all].some(one => one.mayNameNothing);
  return {
    kind,
    id,
    origin,
    mayBeAbsent: all.some(one => one.mayBeAbsent) || found.some(here => here.length === 0),
    ...(mayNameNothing && { mayNameNothing }),
    cases: all.flatMap(({ cases }) => cases),
  };
}

import { append } from '../../core/multimap.js';
import { idKey, type IdKey } from '../../graph/arm-id.js';
import type { Value } from '../../graph/value.js';
import type { DeployedResource, Registry, Template } from './model.js';
import type { Run } from './run.js';

/** The resources of all templates of a deployment by their ids; looked through when somebody asks. */
export class MadeResources implements Registry {
  readonly #run: Run;
  readonly #made = new Map<IdKey, DeployedResource[]>();
  /** Those that have not been looked through, or only in part because they need what is being worked out. */
  #open: Template[] = [];
  #isIndexing = false;

  constructor(run: Run) {
    this.#run = run;
  }

  enter(template: Template): void {
    this.#open.push(template);
  }

  find(id: Value): readonly DeployedResource[] {
    const key = idKey(id);
    if (key === undefined) return [];
    if (!this.#isIndexing) this.#index();
    return this.#made.get(key) ?? [];
  }

  #index(): void {
    this.#isIndexing = true;
    try {
      const waiting: Template[] = [];
      for (let next = this.#open.shift(); next !== undefined; next = this.#open.shift()) {
        const template = next;
        const made = this.#run.attempt(() => madeBy(template));
        if (made === undefined) waiting.push(template);
        for (const resource of made ?? []) append(this.#made, resource.key, resource);
      }
      this.#open = waiting;
    } finally {
      this.#isIndexing = false;
    }
  }
}

function madeBy(template: Template): readonly DeployedResource[] {
  const made = template.resources.all().filter(({ condition }) => condition !== false);
  // Working out a key may fail, a nested template enters itself: both belong to the attempt.
  for (const resource of made) void [resource.key, resource.nested];
  return made.filter(({ existing }) => !existing);
}

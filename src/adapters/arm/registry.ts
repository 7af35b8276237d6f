import { append } from '../../core/multimap.js';
import { idKey, type IdKey } from '../../graph/arm-id.js';
import type { Value } from '../../graph/value.js';
import type { DeployedResource, Registry, Template } from './model.js';

/** The resources of all templates of a deployment by their ids; looked through when somebody asks. */
export class MadeResources implements Registry {
  readonly #templates: Template[] = [];
  readonly #made = new Map<IdKey, DeployedResource[]>();
  #indexed = 0;
  #isIndexing = false;

  enter(template: Template): void {
    this.#templates.push(template);
  }

  find(id: Value): readonly DeployedResource[] {
    const key = idKey(id);
    if (key === undefined) return [];
    this.#index();
    return this.#made.get(key) ?? [];
  }

  /** While a template is looked through its own resources may ask for others: they see what is found so far. */
  #index(): void {
    if (this.#isIndexing) return;
    this.#isIndexing = true;
    try {
      for (; this.#indexed < this.#templates.length; this.#indexed += 1) {
        for (const resource of this.#templates[this.#indexed]?.resources.all() ?? []) {
          if (resource.condition === false) continue;
          if (!resource.existing) append(this.#made, resource.key, resource);
          // A nested template enters itself.
          void resource.nested;
        }
      }
    } finally {
      this.#isIndexing = false;
    }
  }
}

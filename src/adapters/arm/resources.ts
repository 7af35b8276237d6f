import { PreflightError } from '../../core/error.js';
import { isList } from '../../core/list.js';
import { append } from '../../core/multimap.js';
import { idKey, type IdKey } from '../../graph/arm-id.js';
import { reveal, Unknown, type Json, type Value } from '../../graph/value.js';
import { countOf, roundsOf } from './copy.js';
import { DeclaredResource, type Declared } from './deployed.js';
import { evaluateJson, inside, placeOf, type Site } from './evaluate-json.js';
import { isJsonObject } from './json.js';
import type { DeployedResource, JsonObject, ResourceTable, Template } from './model.js';
import { ownMember } from './partly-known.js';
import { refused } from './run.js';
import { escapeStep } from './tolerant-json.js';

/** The resources of a template, with loops unrolled and children beside their parents. */
export class Resources implements ResourceTable {
  readonly isSymbolic: boolean;
  readonly #template: Template;
  #all: DeployedResource[] | undefined;
  #named: Map<string, DeployedResource[]> | undefined;
  #keyed: Map<string, DeployedResource[]> | undefined;

  constructor(template: Template) {
    this.#template = template;
    this.isSymbolic = isJsonObject(template.json['resources']);
  }

  all(): readonly DeployedResource[] {
    if (this.#all !== undefined) return this.#all;
    this.#all = [];
    this.#declare(this.#template.json['resources'], `${this.#template.pointer}/resources`, undefined);
    this.#template.run.countResources(this.#all.length, () => this.#template.source.place(this.#template.pointer));
    return this.#all;
  }

  named(name: string): readonly DeployedResource[] {
    if (this.#named === undefined) {
      this.#named = new Map();
      for (const resource of this.all()) {
        const names = new Set([resource.symbolicName?.toLowerCase(), resource.loopName?.toLowerCase()]);
        for (const own of names) if (own !== undefined) append(this.#named, own, resource);
      }
    }
    return this.#named.get(name.toLowerCase()) ?? [];
  }

  found(id: Value): readonly DeployedResource[] {
    if (this.#keyed === undefined) {
      const keyed = (this.#keyed = new Map<string, DeployedResource[]>());
      for (const resource of this.all()) for (const key of keysOf(resource)) append(keyed, key, resource);
    }
    return this.#keyed.get(idKey(id) ?? '') ?? [];
  }

  /** Adds the resources of a list, or of an object by symbolic names. */
  #declare(json: Json | undefined, pointer: string, parent: DeployedResource | undefined): void {
    if (isList(json)) {
      json.forEach((item, index) => this.#item(item, `${pointer}/${index}`, parent, undefined));
    } else if (isJsonObject(json)) {
      for (const [name, item] of Object.entries(json)) this.#item(item, `${pointer}/${escapeStep(name)}`, parent, name);
    }
  }

  #item(item: Json, pointer: string, parent: DeployedResource | undefined, symbolicName: string | undefined): void {
    const { run } = this.#template;
    if (!isJsonObject(item)) {
      run.note(refused('a resource is not an object', this.#place(pointer), 'write it as a JSON object'));
      return;
    }
    const declared = { template: this.#template, declaration: item, pointer, symbolicName, parent };
    try {
      for (const instance of this.#instances(declared)) {
        const resource = new DeclaredResource(instance);
        this.#all?.push(resource);
        this.#declare(ownMember(item, 'resources'), `${pointer}/resources`, resource);
      }
    } catch (error) {
      // What cannot be unrolled is told, and the other resources are looked at all the same.
      if (!isRefusal(error)) throw error;
      run.note(error);
    }
  }

  #instances(declared: Omit<Declared, 'loop' | 'loopName' | 'isOneOfMany'>): readonly Declared[] {
    const copy = ownMember(declared.declaration, 'copy');
    const once = { ...declared, loop: undefined, loopName: undefined, isOneOfMany: false };
    return isJsonObject(copy) ? this.#rounds(copy, once) : [once];
  }

  #rounds(copy: JsonObject, declared: Declared): readonly Declared[] {
    const { run, context, path } = this.#template;
    const site = inside({ context, pointer: declared.pointer }, 'copy');
    const name = this.#loopName(copy, declared, site);
    const place = (): ReturnType<typeof placeOf> => placeOf(site);
    const count = countOf(evaluateJson(ownMember(copy, 'count') ?? null, inside(site, 'count')), place);
    const round = (index: Value, isOneOfMany: boolean): Declared => ({
      ...declared,
      loop: { name: name.toLowerCase(), index, isOfResource: true, outer: context.loop },
      loopName: name,
      isOneOfMany,
    });
    if (typeof count === 'number') {
      run.countRounds(count, place);
      return roundsOf(count).map(index => round(index, false));
    }
    const symbol = `copyIndex('${name}')${path === '' ? '' : ` in ${path}`}`;
    const reason = `how often the loop “${name}” runs is not known: ${count.$unknown.reason}`;
    return [round(new Unknown({ symbol, reason, minimum: 0 }), true)];
  }

  #loopName(copy: JsonObject, { symbolicName, pointer }: Declared, site: Site): string {
    const written = ownMember(copy, 'name');
    const name = typeof written === 'string' ? evaluateJson(written, inside(site, 'name')) : undefined;
    return typeof name === 'string' ? name : (symbolicName ?? pointer);
  }

  #place(pointer: string): ReturnType<typeof placeOf> {
    return placeOf({ context: this.#template.context, pointer: pointer });
  }
}

function isRefusal(error: unknown): error is PreflightError {
  return error instanceof PreflightError;
}

/** What expressions may call a resource: its id, its name, its type and name. */
function keysOf(resource: DeployedResource): ReadonlySet<IdKey> {
  const name = reveal(resource.name);
  const keys = [resource.key, idKey(name), typedName(resource, name), withoutScope(resource.key)];
  return new Set(keys.flatMap(key => (key === undefined || key === '' ? [] : [key])));
}

/** `Microsoft.Network/virtualNetworks/hub`, as older templates write it in `dependsOn`. */
function typedName({ type }: DeployedResource, name: Value): IdKey | undefined {
  const key = idKey(name);
  return key === undefined ? undefined : `${type.toLowerCase()}/${key}`;
}

/** `microsoft.network/virtualnetworks/hub/subnets/apps`: an id without what stands before its provider. */
function withoutScope(key: IdKey): IdKey {
  return key.slice(key.lastIndexOf('/providers/') + '/providers/'.length);
}

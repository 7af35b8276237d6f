import type { Place } from '../../../core/error.js';
import { isList } from '../../../core/list.js';
import { isJsonObject, type JsonObject } from '../../json-object.js';
import { append } from '../../../core/multimap.js';
import { idKey, type IdKey } from '../../../graph/arm-id.js';
import { reveal, Unknown, type Json, type Value } from '../../../graph/value.js';
import { countNotKnown, countOf, roundsOf } from './copy.js';
import { DeclaredResource } from './deployed.js';
import { evaluateJson, inside, placeOf, type Site } from './evaluate-json.js';
import type { Declared, DeployedResource, Loop, ResourceTable, Template } from '../model.js';
import { ownMember } from '../partly-known.js';
import { Once, refused } from '../run.js';
import { escapeStep } from '../../../core/json-pointer.js';

/** A section `resources` that is being read. */
interface ResourceList {
  readonly json: Json | undefined;
  readonly pointer: string;
  /** The resource in whose declaration it stands. */
  readonly parent?: DeployedResource;
  /** The round of the loop that it stands in. */
  readonly loop: Loop | undefined;
  readonly all: DeployedResource[];
}

/** The resources of a template, with loops unrolled and children beside their parents. */
export class Resources implements ResourceTable {
  readonly isSymbolic: boolean;
  readonly #template: Template;
  readonly #section: Json | undefined;
  #declared: ReadonlySet<string> | undefined;
  readonly #all: Once<readonly DeployedResource[]>;
  readonly #named: Once<ReadonlyMap<string, readonly DeployedResource[]>>;
  readonly #keyed: Once<ReadonlyMap<IdKey, readonly DeployedResource[]>>;

  constructor(template: Template) {
    this.#template = template;
    this.#section = ownMember(template.json, 'resources');
    this.isSymbolic = isJsonObject(this.#section);
    const circle = (): Error => template.run.circle('the resources need themselves', () => this.#place('/resources'));
    this.#all = new Once(() => this.#readAll(), circle);
    this.#named = new Once(() => groupByEach(this.all(), namesOf), circle);
    this.#keyed = new Once(() => groupByEach(this.all(), keysOf), circle);
  }

  all(): readonly DeployedResource[] {
    return this.#all.get();
  }

  named(name: string): readonly DeployedResource[] {
    const all = this.#named.get();
    const found = all.get(name.toLowerCase());
    if (found !== undefined) return found;
    const [, loop = '', index] = /^(.*)\[(\d+)\]$/.exec(name) ?? [];
    const round = all.get(loop.toLowerCase())?.[Number(index)];
    return round === undefined ? [] : [round];
  }

  mayName(name: string): boolean {
    if (!this.isSymbolic || name.includes('/')) return true;
    const declared = (this.#declared ??= declaredNames(this.#section, new Set()));
    return declared.has(name.toLowerCase().replace(/\[[^\]]*\]$/u, ''));
  }

  found(id: Value): readonly DeployedResource[] {
    return this.#keyed.get().get(idKey(id) ?? '') ?? [];
  }

  #readAll(): readonly DeployedResource[] {
    const all: DeployedResource[] = [];
    const { pointer, context } = this.#template;
    this.#declare({ json: this.#section, pointer: `${pointer}/resources`, loop: context.loop, all });
    this.#template.run.countResources(all.length, () => this.#place(this.#template.pointer));
    return all;
  }

  /** Adds the resources of a list, or of an object by symbolic names. */
  #declare({ json, ...list }: ResourceList): void {
    if (isList(json)) json.forEach((item, index) => this.#item(item, String(index), list));
    else if (isJsonObject(json)) for (const [name, item] of Object.entries(json)) this.#item(item, name, list, name);
    else if (json !== undefined && json !== null) {
      const advice = 'list them, or write an object with a symbolic name for each';
      const fault = refused('the resources are neither a list nor an object', this.#place(list.pointer), advice);
      this.#template.run.note(fault);
    }
  }

  #item(item: Json, step: string, list: Omit<ResourceList, 'json'>, symbolicName?: string): void {
    const { run } = this.#template;
    const pointer = `${list.pointer}/${escapeStep(step)}`;
    if (!isJsonObject(item)) {
      run.note(refused('a resource is not an object', this.#place(pointer), 'write it as a JSON object'));
      return;
    }
    const { parent, loop } = list;
    const declared = { template: this.#template, declaration: item, pointer, symbolicName, parent, loop };
    try {
      for (const instance of this.#instances(declared)) {
        const resource = new DeclaredResource(instance);
        list.all.push(resource);
        const children = ownMember(item, 'resources');
        this.#declare({
          json: children,
          pointer: `${pointer}/resources`,
          parent: resource,
          loop: instance.loop,
          all: list.all,
        });
      }
    } catch (error) {
      // What cannot be unrolled is told, and the other resources are looked at all the same.
      run.noteThrown(error);
    }
  }

  #instances(declared: Omit<Declared, 'loopName' | 'isOneOfMany'>): readonly Declared[] {
    const copy = ownMember(declared.declaration, 'copy');
    const isOneOfMany = declared.parent?.isOneOfMany === true;
    const once = { ...declared, loopName: undefined, isOneOfMany };
    return isJsonObject(copy) ? this.#rounds(copy, once) : [once];
  }

  #rounds(copy: JsonObject, declared: Declared): readonly Declared[] {
    const { run, context, path } = this.#template;
    const around = { ...context, loop: declared.loop };
    const site = inside({ context: around, pointer: declared.pointer }, 'copy');
    const name = this.#loopName(copy, declared, site);
    const place = (): Place => placeOf(site);
    const count = countOf(evaluateJson(ownMember(copy, 'count') ?? null, inside(site, 'count')), place);
    const round = (index: Value, isOneOfMany: boolean): Declared => ({
      ...declared,
      loop: { name: name.toLowerCase(), index, isOfResource: true, outer: declared.loop },
      loopName: name,
      isOneOfMany,
    });
    if (typeof count === 'number') {
      run.countRounds(count, place);
      return roundsOf(count).map(index => round(index, declared.isOneOfMany));
    }
    const symbol = `copyIndex('${name}')${path === '' ? '' : ` in ${path}`}`;
    const reason = countNotKnown(name, count.$unknown.reason);
    return [round(new Unknown({ symbol, reason, minimum: 0 }), true)];
  }

  #loopName(copy: JsonObject, { symbolicName, pointer }: Declared, site: Site): string {
    const written = ownMember(copy, 'name');
    const name = typeof written === 'string' ? evaluateJson(written, inside(site, 'name')) : undefined;
    return typeof name === 'string' ? name : (symbolicName ?? pointer);
  }

  #place(pointer: string): Place {
    return placeOf({ context: this.#template.context, pointer });
  }
}

/** The resources by each of their keys. */
function groupByEach(
  resources: readonly DeployedResource[],
  keys: (resource: DeployedResource) => Iterable<string>,
): ReadonlyMap<string, readonly DeployedResource[]> {
  const groups = new Map<string, DeployedResource[]>();
  for (const resource of resources) for (const key of keys(resource)) append(groups, key, resource);
  return groups;
}

function namesOf({ symbolicName, loopName }: DeployedResource): ReadonlySet<string> {
  return new Set([symbolicName, loopName].flatMap(name => (name === undefined ? [] : [name.toLowerCase()])));
}

/** The symbolic names and loops of a section `resources`, those of children and of loops without a round included. */
function declaredNames(section: Json | undefined, found: Set<string>): ReadonlySet<string> {
  for (const [name, item] of isJsonObject(section) ? Object.entries(section) : []) {
    found.add(name.toLowerCase());
    if (!isJsonObject(item)) continue;
    const copy = ownMember(item, 'copy');
    const loop = isJsonObject(copy) ? ownMember(copy, 'name') : undefined;
    if (typeof loop === 'string') found.add(loop.toLowerCase());
    declaredNames(ownMember(item, 'resources'), found);
  }
  return found;
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

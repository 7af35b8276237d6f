import { isList } from '../../core/list.js';
import { idKey } from '../../graph/arm-id.js';
import type { Notice } from '../../graph/notice.js';
import { memberOf, resourceType, type PropertyTree } from '../../graph/resource-types.js';
import type { Lifecycle, Origin, Resource } from '../../graph/resource.js';
import { isObject, joinText, Sensitive, Unknown, type Value } from '../../graph/value.js';

/** A template that another input carries, and where it would be deployed. */
export interface EmbeddedTemplate {
  readonly template: string;
  /** The parameter values as JSON text, `{"name": {"value": …}}`. */
  readonly parameters: string | undefined;
  /** The id of the resource group that it is deployed to. */
  readonly group: Value;
  readonly origin: Origin;
  readonly lifecycle: Lifecycle;
  /** True when its text must not be printed. */
  readonly isSensitive: boolean;
}

/**
 * The resources of an embedded ARM template, as far as they are written out: literals and plain
 * `parameters('…')`. Other expressions give unknowns; what depends on loops, conditions or nested
 * deployments is left out and said in a notice.
 */
export function resourcesOfEmbedded(embedded: EmbeddedTemplate): {
  readonly resources: readonly Resource[];
  readonly notices: readonly Notice[];
} {
  const template = parse(embedded.template);
  if (!isObject(template))
    return { resources: [], notices: [notice(embedded, 'is not valid JSON, so its resources are not judged')] };
  const reader = new TemplateReader(embedded, template);
  reader.read(template['resources'], '', '');
  return {
    resources: reader.resources,
    notices:
      reader.skipped === 0
        ? []
        : [
            notice(
              embedded,
              `has ${reader.skipped} resources in loops, conditions or nested deployments, which are not judged`,
            ),
          ],
  };
}

class TemplateReader {
  readonly resources: Resource[] = [];
  skipped = 0;
  readonly #embedded: EmbeddedTemplate;
  readonly #parameters: Value | undefined;
  readonly #declared: Value | undefined;

  constructor(embedded: EmbeddedTemplate, template: { readonly [name: string]: Value }) {
    this.#embedded = embedded;
    const given = embedded.parameters === undefined ? undefined : parse(embedded.parameters);
    this.#parameters = isObject(given) && isObject(given['parameters']) ? given['parameters'] : given;
    this.#declared = template['parameters'];
  }

  /** Reads a list of resources, or an object of them by symbolic name, below a parent's type and name. */
  read(list: Value | undefined, parentType: string, parentName: string): void {
    const items = isList(list) ? list : isObject(list) ? Object.values(list) : [];
    for (const item of items) if (isObject(item)) this.#resource(item, parentType, parentName);
  }

  #resource(item: { readonly [name: string]: Value }, parentType: string, parentName: string): void {
    const type = typeof item['type'] === 'string' ? joinPath(parentType, item['type']) : undefined;
    const isOpen = item['copy'] !== undefined || (item['condition'] !== undefined && item['condition'] !== true);
    if (type === undefined || isOpen || /^microsoft\.resources\/deployments$/i.test(type)) {
      this.skipped += 1;
      return;
    }
    const name = this.#text(item['name'], 'name');
    const full = typeof name === 'string' ? joinPath(parentName, name) : undefined;
    const described = resourceType(type);
    if (full !== undefined && described !== undefined) this.#add(item, described.type, full, described.properties);
    if (full !== undefined) this.read(item['resources'], type, full);
    else this.skipped += 1;
  }

  #add(item: { readonly [name: string]: Value }, type: string, name: string, tree: PropertyTree): void {
    const [namespace = '', ...types] = type.split('/');
    const names = name.split('/');
    const id = joinText([
      this.#embedded.group,
      '/providers/',
      namespace,
      ...types.flatMap((segment, index) => ['/', segment, '/', names[index] ?? '']),
    ]);
    const properties = this.#pick(item['properties'], tree, 'properties');
    this.resources.push({
      id,
      key: idKey(id) ?? '',
      name: names.at(-1) ?? '',
      location: this.#optional(item['location'], 'location'),
      kind: this.#optional(item['kind'], 'kind'),
      sku: this.#optional(item['sku'], 'sku'),
      properties: isObject(properties) ? properties : {},
      type,
      apiVersion: typeof item['apiVersion'] === 'string' ? item['apiVersion'] : undefined,
      lifecycle: this.#embedded.lifecycle,
      before: null,
      origin: { ...this.#embedded.origin, address: `${this.#embedded.origin.address}: ${type} ${name}` },
      source: undefined,
      isPartial: false,
      mayBeAbsent: false,
      createsBeforeDestroy: false,
    });
  }

  #optional(value: Value | undefined, what: string): Value | undefined {
    return value === undefined || value === null ? undefined : this.#pick(value, '', what);
  }

  #pick(value: Value | undefined, tree: PropertyTree, path: string): Value | undefined {
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string') return this.#cover(this.#text(value, path));
    if (isList(value)) {
      const inner = isList(tree) ? tree[0] : '';
      return value.map((item, index) => this.#pick(item, inner, `${path}.${index}`) ?? null);
    }
    if (!isObject(value)) return this.#cover(value);
    const picked: Record<string, Value> = {};
    for (const [name, item] of Object.entries(value)) {
      const member = typeof tree === 'string' ? { name, tree } : memberOf(tree, name);
      const found = member === undefined ? undefined : this.#pick(item, member.tree, `${path}.${name}`);
      if (member !== undefined && found !== undefined) picked[member.name] = found;
    }
    return picked;
  }

  #cover(value: Value): Value {
    return this.#embedded.isSensitive && !(value instanceof Unknown) ? new Sensitive(value) : value;
  }

  /** A literal text, a parameter's value, or an unknown for any other expression. */
  #text(value: Value | undefined, path: string): Value {
    if (typeof value !== 'string' || !/^\[.*\]$/s.test(value) || value.startsWith('[['))
      return typeof value === 'string' ? value.replace(/^\[\[/, '[') : (value ?? '');
    const name = /^\[\s*parameters\(\s*'([^']+)'\s*\)\s*\]$/i.exec(value)?.[1];
    const found = name === undefined ? undefined : this.#parameter(name);
    return (
      found ??
      new Unknown({
        symbol: `${this.#embedded.origin.address}: ${path}`,
        reason: `the template computes it: ${value.slice(0, 100)}`,
      })
    );
  }

  #parameter(name: string): Value | undefined {
    const given = isObject(this.#parameters) ? this.#parameters[name] : undefined;
    const value = isObject(given) ? given['value'] : undefined;
    const declared = isObject(this.#declared) ? this.#declared[name] : undefined;
    const fallback = isObject(declared) ? declared['defaultValue'] : undefined;
    const found = value ?? fallback;
    return typeof found === 'string' && found.startsWith('[') ? undefined : found;
  }
}

function joinPath(parent: string, own: string): string {
  return parent === '' || own.includes('/providers/') || own.toLowerCase().startsWith(`${parent.toLowerCase()}/`)
    ? own
    : `${parent}/${own}`;
}

function parse(text: string): Value | undefined {
  try {
    return JSON.parse(text) as Value;
  } catch {
    return undefined;
  }
}

function notice(embedded: EmbeddedTemplate, what: string): Notice {
  return {
    message: `the template of ${embedded.origin.address} ${what}`,
    address: embedded.origin.address,
    file: embedded.origin.file,
  };
}

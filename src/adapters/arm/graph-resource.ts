import { stepsOf } from '../../core/path.js';
import type { IdKey } from '../../graph/arm-id.js';
import type { Lifecycle, Origin, Properties, PropertySource, Resource } from '../../graph/resource.js';
import type { ResourceType } from '../../graph/resource-types.js';
import type { Value } from '../../graph/value.js';
import { segmentsOf } from './deployment-scope.js';
import { madeBefore } from './deployment-order.js';
import { propertiesOfBody, skuOf } from './graph-properties.js';
import type { DeployedResource } from './model.js';
import { writtenAt } from './property-places.js';

/** A deployed resource, or a part of one that is a resource of its own, as the graph has it. */
export class TemplateResource implements Resource {
  readonly id: Resource['id'];
  readonly key: IdKey;
  readonly type: string;
  readonly before = null;
  readonly createsBeforeDestroy = false;
  readonly mayBeAbsent: boolean;
  readonly isPartial: boolean;
  readonly name: Value;
  readonly properties: Properties;
  readonly source: PropertySource;
  protected readonly deployed: DeployedResource;
  #origin: Origin | undefined;

  constructor(deployed: DeployedResource, part: GraphPart) {
    this.deployed = deployed;
    this.id = part.id;
    this.key = part.key;
    this.type = part.type;
    this.name = part.name;
    this.properties = part.properties;
    this.isPartial = part.isPartial;
    this.mayBeAbsent = !deployed.isCertain;
    this.source = new TemplateProperties(deployed, part.path);
  }

  get apiVersion(): string | undefined {
    return this.deployed.apiVersion;
  }

  get lifecycle(): Lifecycle {
    return this.deployed.existing ? 'existing' : 'create';
  }

  get origin(): Origin {
    return (this.#origin ??= this.source.origin('') ?? originOf(this.deployed, this.deployed.pointer));
  }

  get location(): Value | undefined {
    return undefined;
  }

  get kind(): Value | undefined {
    return undefined;
  }

  get sku(): Value | undefined {
    return undefined;
  }
}

/** What is told of a resource beside what its deployment says. */
export interface GraphPart {
  readonly id: Resource['id'];
  readonly key: IdKey;
  readonly type: string;
  readonly name: Value;
  readonly properties: Properties;
  readonly isPartial: boolean;
  /** The path of the property that it is a part of, `subnets.0`; undefined for the resource itself. */
  readonly path: string | undefined;
}

/** A resource that has a declaration of its own. */
export class DeclaredTemplateResource extends TemplateResource {
  constructor(deployed: DeployedResource, described: ResourceType, isOpen: boolean) {
    const isUncertain = deployed.existing || !deployed.isCertain || isOpen;
    super(deployed, {
      id: deployed.id,
      key: deployed.key,
      type: described.type,
      name: segmentsOf(deployed.name).at(-1) ?? '',
      properties: propertiesOfBody(described.properties, deployed.member('properties'), deployed.member('identity')),
      isPartial: isUncertain,
      path: undefined,
    });
  }

  override get location(): Value | undefined {
    return this.deployed.member('location') ?? undefined;
  }

  override get kind(): Value | undefined {
    return this.deployed.member('kind') ?? undefined;
  }

  override get sku(): Value | undefined {
    return skuOf(this.deployed.member('sku'));
  }
}

function originOf({ template, address }: DeployedResource, pointer: string): Origin {
  const place = template.source.place(pointer);
  return { file: template.source.file, pointer, ...place, address };
}

/** What stands beside the properties although the graph has it among them. */
const beside: Readonly<Record<string, string>> = {
  identity: 'identity',
  contentStorage: 'properties.siteConfig.appSettings',
};

class TemplateProperties implements PropertySource {
  readonly #deployed: DeployedResource;
  readonly #prefix: string | undefined;

  constructor(deployed: DeployedResource, prefix: string | undefined) {
    this.#deployed = deployed;
    this.#prefix = prefix;
  }

  origin(path: string): Origin | undefined {
    const found = this.#written(path);
    return found === undefined ? undefined : originOf(this.#deployed, found.pointer);
  }

  /** All that a template holds its author wrote. */
  isWritten(path: string): boolean | undefined {
    return this.#written(path) === undefined ? undefined : true;
  }

  dependsOn(address: string): boolean {
    return madeBefore(this.#deployed).has(address);
  }

  #written(path: string): ReturnType<typeof writtenAt> {
    const { declaration, pointer } = this.#deployed;
    if (this.#prefix === undefined && path === '') return { pointer, isWhole: true };
    const [first = ''] = stepsOf(path);
    const inBody = this.#prefix === undefined ? 'properties' : `properties.${this.#prefix}`;
    const other = this.#prefix === undefined && Object.hasOwn(beside, first) ? beside[first] : undefined;
    const isTop = this.#prefix === undefined && ['sku', 'kind', 'location', 'name'].includes(first);
    const full = other ?? (isTop ? path : path === '' ? inBody : `${inBody}.${this.#partPath(path)}`);
    return writtenAt(declaration, pointer, stepsOf(full));
  }

  /** A part such as an inline subnet has its properties one level down. */
  #partPath(path: string): string {
    return this.#prefix === undefined ? path : `properties.${path}`;
  }
}

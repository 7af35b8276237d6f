import { isList } from '../../core/list.js';
import { remember } from '../../core/remember.js';
import { idKey, nameOfKey, typeOfKey, type IdKey } from '../../graph/arm-id.js';
import { services, type Service } from '../../graph/services.js';
import { reveal, Sensitive, Unknown, type Value } from '../../graph/value.js';
import { settingsOf } from '../app/settings.js';
import { unknownOf, type UnknownFact } from '../fact.js';
import { coveredItems, member, property, type Entity, type Estate } from '../model/estate.js';
import { configChild, listOfBoth, ofChild } from '../model/site-config.js';

/** Something that an app reaches, as far as the input tells. */
export interface Destination {
  /** What leads there, in words: `the app setting DB`. */
  readonly by: string;
  /** A name for people: the address of a resource in the input, else what its host name says. */
  readonly name: string;
  /** The type of an Azure service in lower case, its first one where several have one kind of host name. */
  readonly type: string | undefined;
  /** The resource's own name as a key has it; undefined for a bare address. */
  readonly nameKey: IdKey | undefined;
  readonly entity: Entity | undefined;
  /** The part of the service, as private endpoints name it. */
  readonly group: string | undefined;
  readonly address: string | undefined;
  readonly port: number | undefined;
  /** Set for what App Service itself fetches from a key vault. */
  readonly isReference: boolean;
  /** False where it is open whether the setting leads there at all. */
  readonly isSure: boolean;
}

/** What an app reaches by its settings, and what may lead anywhere. */
export interface Reach {
  readonly destinations: readonly Destination[];
  readonly unclear: readonly Unclear[];
}

/** A text of which it is not known where it leads. */
export interface Unclear extends UnknownFact {
  /** False where it is known to be no reference to a key vault, true where it is one. */
  readonly isReference: boolean | undefined;
}

/** What the settings and connection strings of an app lead to. */
export const reachOf = remember((estate: Estate) =>
  remember((app: Entity): Reach => {
    const lists = [
      ...pointersIn(settingsOf(app, estate), 'the app setting'),
      ...pointersIn(connectionsOf(app, estate), 'the connection string'),
      ...pointersIn([{ pointsAt: property(app, 'leads.referred') ?? [] }], 'the settings'),
    ];
    return reach(lists, estate);
  }),
);

/** What one part of an app leads to: its content share, its image, its backup, its logs. */
export function reachOfPart(app: Entity, estate: Estate, part: Part): Reach {
  const pointers = pointersOfPart(app, estate, part);
  return isList(pointers) && pointers.length === 0 ? nowhere : reach([{ by: part.by, pointers }], estate);
}

/** Where most parts of most apps lead. */
const nowhere: Reach = { destinations: [], unclear: [] };

/** What tells where a part of an app leads: empty where the app has no such part. */
export function pointersOfPart(app: Entity, estate: Estate, { path, child }: Part): readonly Value[] | Unknown {
  const holder = child === undefined ? undefined : configChild(app, estate, child);
  const own = holder === undefined ? undefined : ofChild(app, holder, `leads.${path}`);
  return coveredItems(own ?? property(app, `leads.${path}`));
}

export interface Part {
  /** Where it stands among what the app leads to. */
  readonly path: string;
  /** The child `config` that may say it in place of the app. */
  readonly child?: string;
  readonly by: string;
}

interface Pointers {
  readonly by: string;
  readonly pointers: readonly Value[] | Unknown;
}

function connectionsOf(app: Entity, estate: Estate): readonly Value[] | Unknown {
  const child = configChild(app, estate, 'connectionstrings');
  const path = 'leads.connections';
  return listOfBoth({ entity: app, path }, child && { entity: child, path });
}

function pointersIn(settings: readonly Value[] | Unknown, kind: string): readonly Pointers[] {
  if (!isList(settings)) return [{ by: kind, pointers: settings }];
  return settings.flatMap((item): Pointers[] => {
    if (item instanceof Unknown) return [{ by: kind, pointers: item }];
    const pointsAt = member(item, 'pointsAt');
    if (pointsAt === undefined) return [];
    const name = member(item, 'name');
    return [{ by: typeof name === 'string' ? `${kind} ${name}` : kind, pointers: coveredItems(pointsAt) }];
  });
}

function reach(lists: readonly Pointers[], estate: Estate): Reach {
  const destinations: Destination[] = [];
  const unclear: Unclear[] = [];
  for (const { by, pointers } of lists) {
    if (!isList(pointers)) unclear.push({ ...unknownOf(pointers), isReference: undefined });
    else for (const pointer of pointers) add(pointer, by);
  }
  return { destinations, unclear };

  function add(pointer: Value, by: string): void {
    const open = reveal(pointer);
    const found = open instanceof Unknown ? undefined : destination(open, pointer instanceof Sensitive, { by, estate });
    if (found !== undefined) destinations.push(found);
    const name = open instanceof Unknown ? open : member(open, 'name');
    const isReference = open instanceof Unknown ? undefined : member(open, 'isReference') === true;
    if (name instanceof Unknown && found === undefined) unclear.push({ ...unknownOf(name), isReference });
  }
}

function destination(
  pointer: Value,
  isHidden: boolean,
  { by, estate }: { readonly by: string; readonly estate: Estate },
): Destination | undefined {
  const name = member(pointer, 'name');
  const [key, address] = [textAt(pointer, 'resource'), textAt(pointer, 'address')];
  const type = key === undefined ? textAt(pointer, 'type') : firstType(typeOfKey(key));
  const nameKey = key === undefined ? idKey(name) : nameOfKey(key);
  const entity = key === undefined ? byName(estate).get(`${type ?? ''}|${nameKey ?? ''}`) : estate.at(key);
  const isWhollyUnknown = name instanceof Unknown && entity === undefined;
  if (isWhollyUnknown || (nameKey === undefined && address === undefined)) return undefined;
  const shown = isHidden ? 'a resource whose name is sensitive' : (nameKey ?? address ?? '');
  const port = member(pointer, 'port');
  const usualPort = type === undefined ? undefined : serviceOf(type)?.port;
  return {
    by,
    name: entity?.resource.origin.address ?? shown,
    type,
    nameKey,
    entity,
    group: textAt(pointer, 'group'),
    address,
    port: typeof port === 'number' ? port : usualPort,
    isReference: member(pointer, 'isReference') === true,
    isSure: member(pointer, 'isSure') !== false,
  };
}

function textAt(pointer: Value, path: string): string | undefined {
  const found = member(pointer, path);
  return typeof found === 'string' ? found : undefined;
}

/** The first of the types that share a kind of host name: by such a name they cannot be told apart. */
export function firstType(type: string): string {
  return serviceOf(type)?.types[0] ?? type;
}

/** The service of a type, and of a part of it where that is told. */
function serviceOf(type: string, group?: string): Service | undefined {
  const ofType = services.filter(({ types }) => types.includes(type));
  return ofType.find(service => service.group === group) ?? ofType[0];
}

/** The resources of services by `type|name`: a name is given once in the whole cloud. */
const byName = remember((estate: Estate): ReadonlyMap<string, Entity> => {
  const found = new Map<string, Entity>();
  for (const type of new Set(services.flatMap(({ types }) => types))) {
    for (const entity of estate.ofType(type)) found.set(`${firstType(type)}|${nameOfKey(entity.state.key)}`, entity);
  }
  return found;
});

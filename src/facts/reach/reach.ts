import { sortedUnique } from '../../core/order.js';
import { Unknown } from '../../graph/value.js';
import { ofApp } from '../app/of-app.js';
import { settingsOf } from '../app/settings.js';
import { fact, isUnknown, unknown, type Fact, type FactValue, type Source, type UnknownFact } from '../fact.js';
import { member, property } from '../model/estate.js';
import { valuesAt } from '../model/indexes.js';
import type { IntegrationCase } from '../model/integration.js';
import { configChild } from '../model/site-config.js';
import { texts } from '../schemas.js';
import {
  pointersOfPart,
  reachOf as reachOfApp,
  reachOfPart,
  type Destination,
  type Part,
  type Reach,
} from './destinations.js';
import { accessSources, publicAccess } from './public-access.js';

/** Parts of an app that the platform itself reaches for it. */
const parts = {
  contentShare: { path: 'contentShare', child: 'appsettings', by: 'the content share' },
  image: { path: 'image', child: 'web', by: 'the container image' },
  backup: { path: 'backup.storage', child: 'backup', by: 'the backup' },
  logs: { path: 'logs', child: 'logs', by: 'the logs' },
} as const satisfies Record<string, Part>;

type PartName = keyof typeof parts;

/** What a part of an app leads to; an unknown where the app is not in the input, nothing where a plan is connected. */
function reachOf(c: IntegrationCase, part: PartName): Reach | UnknownFact {
  const ofPlan: Reach = { destinations: [], unclear: [] };
  return ofApp(c, { what: part, ofPlan }, app => withoutVaults(reachOfPart(app, c.model.estate, parts[part])));
}

/** A secret in a key vault may tell where a part leads, and then the vault is not that place. */
function withoutVaults({ destinations, unclear }: Reach): Reach {
  const vaults = destinations.filter(({ isReference }) => isReference);
  return {
    destinations: destinations.filter(({ isReference }) => !isReference),
    unclear: [...unclear, ...vaults.map(toldByVault)],
  };
}

function toldByVault({ name, by }: Destination): Reach['unclear'][number] {
  return { ...unknown(`${by} by ${name}`, 'a secret in the key vault tells where it leads'), isReference: true };
}

/** What all parts of an app lead to. */
export function partsOf(c: IntegrationCase): readonly Destination[] {
  return (['contentShare', 'image', 'backup'] as const).flatMap(part => destinationsOfPart(c, part));
}

/** What one of them leads to. */
export function destinationsOfPart(c: IntegrationCase, part: PartName): readonly Destination[] {
  const reach = reachOf(c, part);
  return isReach(reach) ? reach.destinations : [];
}

/** True where something may tell more of where a part leads than can be read. */
export function isPartUnclear(c: IntegrationCase, part: PartName): boolean {
  const reach = reachOf(c, part);
  return !isReach(reach) || reach.unclear.length > 0;
}

function isReach(value: Reach | UnknownFact): value is Reach {
  return 'destinations' in value;
}

/** Whether a destination lets public traffic in. */
function accessOf({ entity, name, by }: Destination): FactValue {
  return entity === undefined ? unknown(name, `${by} leads to it, and it is not in the input`) : publicAccess(entity);
}

/** Whether what a part leads to lets public traffic in: `closed` where one does not, null where there is no such part. */
function access(c: IntegrationCase, part: PartName): FactValue {
  const reach = reachOf(c, part);
  if (!isReach(reach)) return reach;
  if (reach.destinations.length === 0) return reach.unclear[0] ?? null;
  const found = reach.destinations.map(destination => ({ destination, access: accessOf(destination) }));
  const closed = found.find(item => item.access === 'closed');
  if (closed !== undefined)
    return closed.destination.isSure
      ? 'closed'
      : unknown(closed.destination.name, `the input does not tell whether ${closed.destination.by} leads to it`);
  const open = reach.unclear[0] ?? found.map(item => item.access).find(isUnknown);
  return open ?? 'open';
}

function contentShare(c: IntegrationCase): FactValue {
  const { entity } = c.integration.app;
  const found = access(c, 'contentShare');
  if (found !== null || entity === undefined) return found;
  const settings = settingsOf(entity, c.model.estate);
  return settings instanceof Unknown && property(entity, 'leads.referred') !== undefined ? fact(settings) : found;
}

const registrySetting = ' DOCKER_REGISTRY_SERVER_URL';

/** A registry that is none of Azure is taken to be open: no input could say otherwise. */
function registry(c: IntegrationCase): FactValue {
  const found = access(c, 'image');
  const { entity } = c.integration.app;
  if (found !== null || entity === undefined) return found;
  const image = pointersOfPart(entity, c.model.estate, parts.image);
  if (image instanceof Unknown) return fact(image);
  if (image.length === 0) return null;
  // An image without a host is one of the registry that this setting names.
  const servers = reachOfApp(c.model.estate)(entity).destinations.filter(({ by }) => by.endsWith(registrySetting));
  if (!image.some(pointer => member(pointer, 'isUnnamed') === true)) return 'open';
  const answers = servers.map(accessOf);
  return answers.includes('closed') ? 'closed' : (answers.find(isUnknown) ?? 'open');
}

function namesOf(c: IntegrationCase, part: PartName): FactValue {
  const reach = reachOf(c, part);
  return isReach(reach) ? sortedUnique(reach.destinations.map(({ name }) => name)) : reach;
}

function closedIn(c: IntegrationCase, part: PartName): FactValue {
  const reach = reachOf(c, part);
  if (!isReach(reach)) return reach;
  if (reach.destinations.length === 0) return reach.unclear[0] ?? [];
  const judged = reach.destinations.map(destination => ({ name: destination.name, access: accessOf(destination) }));
  const closed = judged.filter(item => item.access === 'closed').map(({ name }) => name);
  if (closed.length > 0) return sortedUnique(closed);
  return reach.unclear[0] ?? judged.map(item => item.access).find(isUnknown) ?? [];
}

function backupDatabases(c: IntegrationCase): FactValue {
  return ofApp<FactValue>(c, { what: 'backup', ofPlan: 0 }, app => {
    const child = configChild(app, c.model.estate, 'backup');
    return fact(property(child ?? app, 'leads.backup.databases') ?? 0);
  });
}

function mailOnPort25(c: IntegrationCase): FactValue {
  return ofApp<FactValue>(c, { what: 'settings', ofPlan: false }, app => {
    const settings = settingsOf(app, c.model.estate);
    if (settings instanceof Unknown) return fact(settings);
    return settings.some(setting => valuesAt(setting, 'pointsAt.*.mailPort').includes(25));
  });
}

function partSource(part: PartName): (c: IntegrationCase) => readonly Source[] {
  return c => [...accessSources(destinationsOfPart(c, part)), ...c.app()];
}

/** Facts of what the platform reaches for an app, and whether that lets public traffic in. */
export const reachFacts: readonly Fact<IntegrationCase>[] = [
  {
    path: 'reaches.contentShare',
    schema: accessSchema(),
    about: 'whether the storage account of the content share lets public traffic in; null without a content share',
    derive: contentShare,
    from: partSource('contentShare'),
  },
  {
    path: 'reaches.contentShareAccount',
    schema: texts,
    about: 'the storage account of the content share',
    derive: c => namesOf(c, 'contentShare'),
    from: partSource('contentShare'),
  },
  {
    path: 'reaches.registry',
    schema: accessSchema(),
    about: 'whether the registry of the container image lets public traffic in; null without an image of its own',
    derive: registry,
    from: partSource('image'),
  },
  {
    path: 'reaches.registries',
    schema: texts,
    about: 'the registry of the container image',
    derive: c => namesOf(c, 'image'),
    from: partSource('image'),
  },
  {
    path: 'reaches.backup',
    schema: accessSchema(),
    about: 'whether the storage account of the custom backup lets public traffic in; null without such a backup',
    derive: c => access(c, 'backup'),
    from: partSource('backup'),
  },
  {
    path: 'reaches.backupAccounts',
    schema: texts,
    about: 'the storage account of the custom backup',
    derive: c => namesOf(c, 'backup'),
    from: partSource('backup'),
  },
  {
    path: 'reaches.backupDatabases',
    schema: { type: 'integer', minimum: 0 },
    about: 'how many databases the custom backup includes',
    derive: backupDatabases,
    from: c => c.app(),
  },
  {
    path: 'reaches.mailOnPort25',
    schema: { type: 'boolean' },
    about: 'whether a setting tells the app to send mail over port 25',
    derive: mailOnPort25,
    from: c => c.settingsSource(),
  },
  {
    path: 'reaches.closedLogAccounts',
    schema: texts,
    about: 'storage accounts that App Service writes logs to and that let no public traffic in',
    derive: c => closedIn(c, 'logs'),
    from: partSource('logs'),
  },
];

function accessSchema(): { readonly enum: readonly ('open' | 'closed' | null)[] } {
  return { enum: ['open', 'closed', null] };
}

import { idKey, isArmId, parentKey, typeOfKey, type IdKey } from '../../../graph/arm-id.js';
import { isJsonObject, type JsonObject } from '../../json-object.js';
import { Graph, sourceOf } from '../../../graph/graph.js';
import type { Notice } from '../../../graph/notice.js';
import { resourceType } from '../../../graph/resource-types.js';
import type { Lifecycle, Mention, Resource } from '../../../graph/resource.js';
import { Unknown, type Json } from '../../../graph/value.js';
import { bodyAsResource, evaluated, placesOf, textMember, type Standing } from './evaluated.js';
import type { JsonDocument } from '../json/json-source.js';
import { mentionsIn } from '../into-graph/mentions.js';
import { isDeployment } from '../known-types.js';
import { ownMember } from '../partly-known.js';
import { graphResources } from '../into-graph/resource-body.js';
import type { EvaluatedInput } from './snapshot.js';
import {
  readWhatIf,
  type ChangeType,
  type ToldState,
  type WhatIfChange,
  type WhatIfResult,
} from './what-if-changes.js';
import { joinMoments } from './what-if-moments.js';

/** What becomes of a resource. Of what is not supported it is not known, only that it is there. */
const lifecycles: Readonly<Record<ChangeType, Lifecycle>> = {
  create: 'create',
  modify: 'update',
  deploy: 'update',
  delete: 'delete',
  nochange: 'keep',
  ignore: 'keep',
  detach: 'keep',
  unsupported: 'keep',
};

/** The graph of a what-if result, with the state before. Throws a PreflightError where nothing can be told from it. */
export function graphOfWhatIf(document: JsonDocument): EvaluatedInput {
  const result = readWhatIf(document);
  const reader = new ResultReader(document, result);
  for (const change of result.changes) reader.add(change);
  const { resources, mentions, notices } = reader;
  return {
    graph: new Graph([sourceOf(resources, [...result.notices, ...notices], mentions)]),
    resources: result.changes.length,
  };
}

class ResultReader {
  readonly resources: Resource[] = [];
  readonly mentions: Mention[] = [];
  readonly notices: Notice[] = [];
  readonly #document: JsonDocument;
  readonly #result: WhatIfResult;
  readonly #deleted: ReadonlySet<IdKey>;
  /** What the result itself says a change of, by key. */
  readonly #told: ReadonlySet<IdKey>;
  /** What a request of its own is shown of. */
  readonly #own: ReadonlySet<IdKey>;

  constructor(document: JsonDocument, result: WhatIfResult) {
    this.#document = document;
    this.#result = result;
    this.#deleted = keysOf(result.changes.filter(({ type }) => type === 'delete'));
    this.#told = keysOf(result.changes.filter(({ type, after }) => type !== 'delete' && after !== undefined));
    this.#own = keysOf(result.changes.filter(isOwnRequest));
  }

  add(change: WhatIfChange): void {
    const key = idKey(change.id) ?? '';
    const state = change.after ?? change.before;
    const type = textMember(state?.body, 'type') ?? typeOfKey(key);
    if (change.type === 'unsupported') return this.#addUnsupported(change, type);
    const lifecycle = this.#lifecycle(change, key);
    const shown =
      lifecycle === 'delete' ? change.before : (change.after ?? (lifecycle === 'keep' ? change.before : undefined));
    const standing = this.#standing(change, type, shown);
    const told = { id: change.id, type };
    const isPartial = change.type !== 'create' && isWithoutProperties(standing);
    const role = { ...placesOf(standing), lifecycle, isPartial, mayBeAbsent: false, isAsWritten: false };
    const after = graphResources(bodyAsResource(standing, told), role);
    const former = this.#standing(change, type, change.before);
    const formerRole = { ...role, ...placesOf(former), isPartial: isWithoutProperties(former) };
    const before = change.before === undefined ? [] : graphResources(bodyAsResource(former, told), formerRole);
    const { apiVersion, isPotential } = change;
    const asksFor = (property: string): boolean => valueOf(standing.body, property) !== undefined;
    this.resources.push(
      ...joinMoments({ before, after, lifecycle, told: this.#told, own: this.#own, apiVersion, isPotential, asksFor }),
    );
    if (lifecycle !== 'delete')
      this.mentions.push(...mentionsIn(type, evaluated(ownMember(standing.body, 'properties') ?? null), role.origin));
  }

  #standing(change: WhatIfChange, type: string, state: ToldState | undefined): Standing {
    const { body, path } = state ?? { body: {}, path: change.path };
    const address = addressOf(change, type);
    return { document: this.#document, body, path, address };
  }

  #lifecycle(change: WhatIfChange, key: IdKey): Lifecycle {
    const { type, before, id } = change;
    if (type !== 'delete' || this.#result.isOfStack) return lifecycles[type];
    // A complete deployment deletes what stands in the group by itself. A child without a location is deleted by
    // its parent's request only, and what-if tells such deletions that no request asks for (arm-template-whatif#439).
    const isChild = typeOfKey(key).split('/').length > 2 && textMember(before?.body, 'location') === undefined;
    if (!isChild || this.#deleted.has(parentKey(key))) return 'delete';
    const message = `what-if says that ${id} will be deleted; its parent's request does not ask for that, so it is taken to stay`;
    this.notices.push({ message, file: this.#document.file });
    return 'keep';
  }

  /** What the platform could not look into may be anything; a deployment may even change the subnets that it reaches. */
  #addUnsupported(change: WhatIfChange, type: string): void {
    const { id, path, unsupportedReason } = change;
    const { file } = this.#document;
    const why = unsupportedReason === undefined ? '' : `: ${unsupportedReason.slice(0, 400)}`;
    const message = `what-if cannot tell what happens to ${id}${why}`;
    this.notices.push({ message, file, ...(!isAside(type) && { isUnread: true }) });
    const standing: Standing = { document: this.#document, body: {}, path, address: addressOf(change, type) };
    const places = placesOf(standing);
    const isKnown = isArmId(idKey(id) ?? '') && type !== '' && !isDeployment(type);
    if (!isKnown) {
      const unseen = new Unknown({ symbol: `what-if of ${id}`, reason: 'what-if could not look into it' });
      this.mentions.push({ id: unseen, effect: 'may-change', origin: places.origin });
    } else if (resourceType(type) !== undefined) {
      const role = { ...places, lifecycle: 'keep', isPartial: true, mayBeAbsent: true, isAsWritten: false } as const;
      this.resources.push(...graphResources(bodyAsResource(standing, { id, type }), role));
    }
  }
}

/** What the author wrote, or else type and name. */
function addressOf({ symbolicName, id }: WhatIfChange, type: string): string {
  return symbolicName ?? `${type} ${id.split('/').at(-1) ?? ''}`;
}

/** True for what cannot have to do with a network: what-if can seldom tell the name of a role assignment. */
function isAside(type: string): boolean {
  return /^microsoft\.authorization\//i.test(type);
}

/** True for what the deployment itself asks for, shown whole; what it ignores stands in the result beside that. */
function isOwnRequest({ type, after, isPotential }: WhatIfChange): boolean {
  const isAsked = type === 'create' || type === 'modify' || type === 'deploy' || type === 'nochange';
  return isAsked && !isPotential && after !== undefined && ownMember(after.body, 'properties') !== undefined;
}

/** The platform shows some resources by their head alone. */
function isWithoutProperties({ body }: Standing): boolean {
  return ownMember(body, 'properties') === undefined;
}

function keysOf(changes: readonly WhatIfChange[]): ReadonlySet<IdKey> {
  return new Set(changes.map(({ id }) => idKey(id) ?? ''));
}

function valueOf(body: JsonObject, property: string): Json | undefined {
  const properties = ownMember(body, 'properties');
  return isJsonObject(properties) ? ownMember(properties, property) : undefined;
}

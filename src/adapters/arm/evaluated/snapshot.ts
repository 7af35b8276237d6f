import { isList } from '../../../core/list.js';
import { isJsonObject } from '../../json-object.js';
import { PreflightError } from '../../../core/error.js';
import { Graph, sourceOf } from '../../../graph/graph.js';
import type { Notice } from '../../../graph/notice.js';
import type { Mention, Resource } from '../../../graph/resource.js';
import { bodyAsResource, evaluated, placesOf, textMember } from './evaluated.js';
import type { JsonDocument } from '../json/json-source.js';
import { mentionsIn } from '../into-graph/mentions.js';
import { ownMember } from '../partly-known.js';
import { graphResources } from '../into-graph/resource-body.js';

/** What an evaluated input gives. */
export interface EvaluatedInput {
  readonly graph: Graph;
  /** The resources that it describes, those included that no policy looks at. */
  readonly resources: number;
}

/**
 * The graph of a snapshot, as `bicep snapshot` writes it: everything the deployment would make, as far
 * as it can be told without Azure. Throws a PreflightError when it is damaged.
 */
export function graphOfSnapshot(document: JsonDocument): EvaluatedInput {
  const { value, file } = document;
  const list = isJsonObject(value) ? value['predictedResources'] : undefined;
  if (!isList(list) || !list.every(item => isJsonObject(item))) {
    const message = 'predictedResources of the snapshot is not a list of resources';
    const advice = 'make it anew: bicep snapshot main.bicepparam --mode overwrite';
    throw new PreflightError('input', message, { place: { file }, advice });
  }
  const resources: Resource[] = [];
  const mentions: Mention[] = [];
  const others = new Set<string>();
  for (const [index, body] of list.entries()) {
    const type = textMember(body, 'type') ?? '';
    // What an extension makes has no id in Azure.
    if (ownMember(body, 'id') === undefined) {
      others.add(type);
      continue;
    }
    const address = `${type} ${textMember(body, 'name') ?? index}`;
    const standing = { document, body, path: ['predictedResources', String(index)], address };
    const places = placesOf(standing);
    const role = { ...places, lifecycle: 'create', isPartial: false, mayBeAbsent: false, isAsWritten: true } as const;
    resources.push(...graphResources(bodyAsResource(standing, { type }), role));
    mentions.push(...mentionsIn(type, evaluated(ownMember(body, 'properties') ?? null), places.origin));
  }
  const notices = [...diagnostics(value, file), ...extensions(others, file)];
  return { graph: new Graph([sourceOf(resources, notices, mentions)]), resources: list.length };
}

function extensions(types: ReadonlySet<string>, file: string): readonly Notice[] {
  return types.size === 0
    ? []
    : [{ message: `resources of extensions are not Azure’s and not judged: ${[...types].sort().join(', ')}`, file }];
}

/** What the tool itself remarked when it made the snapshot. */
function diagnostics(value: JsonDocument['value'], file: string): readonly Notice[] {
  const list = isJsonObject(value) ? ownMember(value, 'diagnostics') : undefined;
  return (isList(list) ? list : []).flatMap(item =>
    typeof item === 'string' && item !== '' ? [{ message: `the snapshot remarks: ${item.slice(0, 400)}`, file }] : [],
  );
}

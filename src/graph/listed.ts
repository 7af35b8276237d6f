import type { Graph } from './graph.js';
import { withChanges, type PropertySource, type Resource } from './resource.js';

/** A graph of what is there and does not change, such as that of a state: all of it exists. */
export function asStanding(graph: Graph): Graph {
  return graph.mapped(resource =>
    withChanges(resource, { lifecycle: 'existing', before: null, origin: bare(resource), source: asFound(resource) }),
  );
}

/** In a state nothing is written: all values are those that a refresh found, and pointers would lead elsewhere. */
function asFound(resource: Resource): PropertySource {
  return { origin: () => bare(resource), isWritten: () => false };
}

function bare({ origin: { file, address } }: Resource): Resource['origin'] {
  return { file, address };
}

/**
 * A graph as an inventory: what lies outside of the inputs. It is not judged itself. Nothing in it is known to have
 * no other users, unless it says so, and what its own run would delete may be gone or not, so it is left out.
 */
export function asInventory(graph: Graph): Graph {
  return graph.mapped(resource => {
    if (resource.lifecycle === 'delete') return undefined;
    const { source, mayHaveOtherUsers = true } = resource;
    return withChanges(resource, {
      lifecycle: 'existing',
      before: null,
      isOnlyListed: true,
      mayHaveOtherUsers,
      ...(source !== undefined && {
        source: { origin: path => source.origin(path), isWritten: path => source.isWritten(path) },
      }),
    });
  });
}

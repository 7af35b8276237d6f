import { Concat } from '../../graph/value.js';
import { fact, whenText, type FactValue } from '../fact.js';
import type { IntegrationCase } from '../model/integration.js';

/** Stacks that are container images of one's own. */
export const containerStacks: ReadonlySet<string> = new Set(['docker', 'compose', 'sitecontainers']);

/**
 * What an app runs, `node` in `NODE|20-lts` and `docker` in `DOCKER|registry/image`, in lower case; an empty text where
 * nothing is set. Of the version or the image behind it nothing needs to be known.
 */
export function stackOf(c: IntegrationCase, property: 'linuxFxVersion' | 'windowsFxVersion'): FactValue {
  const written = c.configured(property) ?? '';
  const [start] = written instanceof Concat ? written.$concat : [];
  const known = typeof start === 'string' && start.includes('|') ? start : fact(written);
  return whenText(known, version => version.split('|')[0]?.toLowerCase() ?? '');
}

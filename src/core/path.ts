const known = new Map<string, readonly string[]>();

/** Paths come from tables of ours; the bound is for those that an input could make up. */
const mostKnown = 10_000;

/** The steps of a dotted path, `site_config.0.app_settings`. The same few paths are used for every resource. */
export function stepsOf(path: string): readonly string[] {
  const found = known.get(path);
  if (found !== undefined) return found;
  const steps = path.split('.');
  if (known.size < mostKnown) known.set(path, steps);
  return steps;
}

/** What stands below a path or an address with dots; the one before it is empty for the whole, such as the root module. */
export function dotted(outer: string, inner: string): string {
  return outer === '' ? inner : `${outer}.${inner}`;
}

/** True for the source of a module that is a folder beside the one that calls it. */
export function isLocal(source: string): boolean {
  return /^\.\.?(?:[/\\]|$)/.test(source);
}

/** True for the source of a module in a registry: `namespace/name/provider`, behind which may stand `//folder`. */
export function isRegistry(source: string): boolean {
  return /^(?:[\w.-]+\/)?[\w-]+\/[\w-]+\/[\w-]+(?:\/\/.*)?$/.test(source);
}

/**
 * A pattern of paths as an expression that matches whole ones: `*` and `?` within a folder, `**` over folders, classes
 * and alternatives. Undefined for one that is not understood, or has so many stars that matching could take long.
 */
export function globPattern(pattern: string): RegExp | undefined {
  if ((pattern.match(/\*+/gu) ?? []).length > 8 || pattern.length > 1000) return undefined;
  let depth = 0;
  const source = pattern.replace(/\*\*\/|\*\*|\*|\?|\[[^\]]*\]|\{|\}|,|\\.|[^*?[\]{},\\]+|[\s\S]/gu, part => {
    if (part === '**/') return '(?:[^/]+/)*';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    if (part === '?') return '[^/]';
    if (part === '{') depth += 1;
    if (part === '}') depth -= 1;
    if (part === '{') return '(?:';
    if (part === '}') return ')';
    if (part === ',') return depth > 0 ? '|' : ',';
    if (part.startsWith('[') && part.length > 2)
      return `[${part.slice(1, -1).replace(/^!/u, '^').replace(/[\\[]/gu, '\\$&')}]`;
    return (part.startsWith('\\') ? part.slice(1) : part).replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  });
  try {
    return depth === 0 ? new RegExp(`^${source}$`, 'u') : undefined;
  } catch {
    return undefined;
  }
}

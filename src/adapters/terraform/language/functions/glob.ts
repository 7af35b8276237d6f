import { RE2JS } from 're2js';

/**
 * A pattern of paths as an expression that matches whole ones: `*` and `?` within a folder, `**` over folders, classes
 * and alternatives. Undefined for one that is not understood. RE2 matches in linear time, however many stars there are.
 */
export function globPattern(pattern: string): Pick<RegExp, 'test'> | undefined {
  if (pattern.length > 1000) return undefined;
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
    return depth === 0 ? RE2JS.compile(`^${source}$`) : undefined;
  } catch {
    return undefined;
  }
}

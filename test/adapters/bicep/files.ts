import { PreflightError } from '../../../src/core/error.js';
import type { Files } from '../../../src/adapters/files.js';

function check(path: string): void {
  if (!/^\/(?:root|cache)(?:\/|$)/u.test(path)) throw new PreflightError('input', `${path} lies outside`);
}

/** Files by their paths below `/root`, of which nothing outside may be read except the module cache `/cache`. */
export function filesOf(
  contents: { readonly [path: string]: string },
  environment: { readonly [name: string]: string } = {},
): Files {
  return {
    read(path) {
      check(path);
      const content = Object.hasOwn(contents, path) ? contents[path] : undefined;
      return content === undefined ? undefined : new TextEncoder().encode(content);
    },
    list(folder) {
      check(folder);
      return Object.keys(contents).filter(path => path.startsWith(`${folder}/`));
    },
    environment: name => (Object.hasOwn(environment, name) ? environment[name] : undefined),
    moduleCaches: ['/cache'],
  };
}

import { posix } from 'node:path';
import { dataFolder } from '../../../../core/terraform-data.js';
import { isObject, type Json } from '../../../../graph/value.js';
import type { Files } from '../../../files.js';
import { jsonIn } from '../../../json/json-in.js';
import type { Unread } from './module-tree.js';
import { isRegistry } from './source-address.js';

interface Entry {
  readonly folder: string;
  readonly source: string;
}

/** The modules that `terraform init` has downloaded for a root module, by its own list of them. */
export class Installed {
  readonly #entries: ReadonlyMap<string, Entry>;

  constructor(root: string, files: Files) {
    this.#entries = entriesOf(files, dataFolder(root, files.environment('TF_DATA_DIR')), root);
  }

  /** The folders of all of them. */
  get folders(): readonly string[] {
    return [...this.#entries.values()].map(({ folder }) => folder);
  }

  /** The folder of the module that is called by a path of names, or why there is none. */
  folderOf(path: readonly string[], source: string): string | Unread {
    const found = this.#entries.get(path.join('.'));
    const name = `module ${path.join('.')} (${source})`;
    if (found === undefined) return { reason: `${name} is not at hand`, advice: bringIt };
    // The list has sources with what Terraform adds in front: the registry's host, or how it is fetched.
    if (isRegistry(source) && found.source !== '' && !found.source.endsWith(source))
      return { reason: `what is at hand for ${name} was fetched from ${found.source}`, advice: bringIt };
    return found.folder;
  }
}

const bringIt = 'fetch it: terraform init (or tofu init), with -backend=false where no state is needed';

function entriesOf(files: Files, data: string, root: string): ReadonlyMap<string, Entry> {
  const bytes = files.read(`${data}/modules/modules.json`);
  // A list that cannot be read is one that `terraform init` would write anew.
  const list = bytes === undefined ? undefined : jsonIn(new TextDecoder().decode(bytes));
  const modules = isObject(list) ? list['Modules'] : undefined;
  return new Map(
    (Array.isArray(modules) ? (modules as readonly Json[]) : []).flatMap((item): [string, Entry][] => {
      if (!isObject(item)) return [];
      const { Key: key, Dir: folder, Source: source = '' } = item;
      if (typeof key !== 'string' || typeof folder !== 'string' || typeof source !== 'string') return [];
      return [[key, { folder: posix.join(root, folder.replaceAll('\\', '/')), source }]];
    }),
  );
}

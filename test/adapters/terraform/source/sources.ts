import { filesAround } from '../../../../src/io/files.js';
import type { Files } from '../../../../src/adapters/files.js';
import { openTemplate } from '../../../../src/adapters/terraform/resources/embedded.js';
import { loadHclReader } from '../../../../src/adapters/terraform/language/hcl-reader.js';
import { readSource, type SourceReading } from '../../../../src/adapters/terraform/source/read-source.js';
import { PreflightError } from '../../../../src/core/error.js';
import { refusalOf } from '../../../refusal.js';

/** Source by the paths of its files; the root module is in `root`. */
export type Written = Readonly<Record<string, string>>;

export interface Given {
  /** What is given for variables, `NAME=VALUE` or the path of a file. */
  readonly variables?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly isStrict?: boolean;
  /** What the lock file says of azurerm, where there is none. */
  readonly azurerm?: string;
}

function checked(path: string): string {
  if (path.startsWith('outside') || path.startsWith('/') || path.startsWith('..'))
    throw new PreflightError('input', `this lies outside of what may be read`, { place: { file: path } });
  return path;
}

/** Files that are nowhere but here; what begins with `outside` must not be read. */
export function filesOf(written: Written, environment: Readonly<Record<string, string>> = {}): Files {
  return {
    read: path => {
      const text = written[checked(path)];
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
    list: folder => {
      const prefix = `${checked(folder)}/`;
      return Object.keys(written)
        .filter(path => path.startsWith(prefix) && !path.slice(prefix.length).includes('/'))
        .toSorted();
    },
    environment: name => environment[name],
    moduleCaches: [],
  };
}

/** Files of which one has another text than on the disk. */
export function withText(files: Files, path: string, change: (text: string) => string): Files {
  return {
    ...files,
    read: wanted => {
      const bytes = files.read(wanted);
      if (wanted !== path || bytes === undefined) return bytes;
      return new TextEncoder().encode(change(new TextDecoder().decode(bytes)));
    },
  };
}

/** Reads source that is written in a test. */
export async function read(written: Written | string, given: Given = {}): Promise<SourceReading> {
  const files = filesOf(typeof written === 'string' ? { 'root/main.tf': written } : written, given.environment);
  return opened({ folder: 'root', files, given });
}

/** Reads source from the disk. */
export async function readFolder(folder: string, given: Given = {}): Promise<SourceReading> {
  const files = filesAround(`${folder}/main.tf`, { root: folder, environment: given.environment ?? {} });
  return opened({ folder, files: withLock(files, folder, given.azurerm), given });
}

/** Files with a lock file among them. */
function withLock(files: Files, folder: string, azurerm: string | undefined): Files {
  if (azurerm === undefined) return files;
  const lock = `provider "registry.terraform.io/hashicorp/azurerm" {\n  version = "${azurerm}"\n}\n`;
  const path = `${folder}/.terraform.lock.hcl`;
  return { ...files, read: wanted => (wanted === path ? new TextEncoder().encode(lock) : files.read(wanted)) };
}

async function opened({
  folder,
  files,
  given,
}: {
  folder: string;
  files: Files;
  given: Given;
}): Promise<SourceReading> {
  const reading = readSource({
    folder,
    files,
    hcl: await loadHclReader(),
    given: (given.variables ?? []).map(text => (text.includes('=') ? { value: text } : { file: text })),
    isStrict: given.isStrict ?? false,
  });
  reading.openTemplates?.(openTemplate);
  return reading;
}

/** What reading source is refused with. */
export async function refusal(written: Written | string, given: Given = {}): Promise<PreflightError> {
  return refusalOf(read(written, given));
}

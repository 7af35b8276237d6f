import { compareText } from '../../../../core/order.js';

/** The files of a folder, as Terraform and OpenTofu sort them into what is source and what replaces it. */
export interface SourceFiles {
  readonly primary: readonly string[];
  /** They change what the others say, one after the other. */
  readonly overrides: readonly string[];
}

const sourceName = /\.(tf|tofu)(\.json)?$/;
const overrideName = /(?:^|[/_])override\.(?:tf|tofu)(?:\.json)?$/;

/** True for the name of a file in which source of Terraform or OpenTofu is written. */
export function isSourceName(path: string): boolean {
  return sourceName.test(path) && !isIgnored(baseName(path));
}

/** The source among the files of a folder. A `.tofu` file stands in for the `.tf` file of its name, as in OpenTofu. */
export function sourceFilesOf(listed: readonly string[]): SourceFiles {
  const all = new Set(listed);
  const own = listed
    .filter(isSourceName)
    .filter(path => !all.has(path.replace(/\.tf((?:\.json)?)$/, '.tofu$1')) || !/\.tf(?:\.json)?$/.test(path))
    .toSorted(compareText);
  return {
    primary: own.filter(path => !overrideName.test(path)),
    overrides: own.filter(path => overrideName.test(path)),
  };
}

/** True for a file of values that Terraform reads without being told, in the order in which they count. */
export function automaticValueFiles(listed: readonly string[]): readonly string[] {
  const named = (name: string): readonly string[] => listed.filter(path => baseName(path) === name);
  const automatic = listed
    .filter(path => /\.auto\.tfvars(?:\.json)?$/.test(path) && !isIgnored(baseName(path)))
    .toSorted(compareText);
  return [...named('terraform.tfvars'), ...named('terraform.tfvars.json'), ...automatic];
}

/** What editors leave behind is not read. */
function isIgnored(name: string): boolean {
  return name.startsWith('.') || name.endsWith('~') || (name.startsWith('#') && name.endsWith('#'));
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

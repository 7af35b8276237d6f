import { dataFolder } from '../../../../core/terraform-data.js';
import type { Files } from '../../../files.js';
import { bodiesOf, literalText } from '../files/block.js';
import type { ModuleSource } from '../files/module-source.js';

/** The workspace in which a root module would be planned. */
export interface Workspace {
  readonly name: string;
  /** True where somebody has chosen it, and false where it is the one that the core takes otherwise. */
  readonly isChosen: boolean;
}

/**
 * The workspace of the environment, the one that `terraform workspace select` has chosen, the one that is written for
 * HCP Terraform, or else “default”, as in the core; undefined where the workspaces of another machine are meant.
 */
export function workspaceOf({ folder, terraform }: ModuleSource, files: Files): Workspace | undefined {
  const selected = files.read(`${dataFolder(folder, files.environment('TF_DATA_DIR'))}/environment`);
  const chosen = [files.environment('TF_WORKSPACE'), new TextDecoder().decode(selected).trim()].find(Boolean);
  if (chosen !== undefined) return { name: chosen, isChosen: true };
  const remote = terraform.flatMap(body => [
    ...bodiesOf(body['cloud']),
    ...bodiesOf(body['backend']).flatMap(({ remote: own }) => bodiesOf(own)),
  ]);
  if (remote.length === 0) return { name: 'default', isChosen: false };
  const written = terraform
    .flatMap(body => bodiesOf(body['cloud']))
    .flatMap(({ workspaces }) => bodiesOf(workspaces))
    .map(({ name }) => literalText(name));
  const name = written.find(each => each !== undefined);
  return name === undefined ? undefined : { name, isChosen: true };
}

import { isList } from '../../../core/list.js';
import { stepsOf } from '../../../core/path.js';
import { pointersOf } from '../../../graph/pointers.js';
import { connectionOf, imagePointers } from '../../../graph/types/app-body.js';
import { Concat, Sensitive, Unknown, reveal, type Value } from '../../../graph/value.js';
import { compute, evaluate, type Compute, type Shape } from '../reading/mapping.js';
import type { BlockReader } from '../reading/reader.js';
import { referredBy } from '../reading/referred.js';
import { ifWritten } from './specs.js';

/**
 * Where an attribute's text leads: by the text itself, else by what it refers to; unknown where neither tells.
 * `where` says in words whose text it is.
 */
function pointersAt(block: BlockReader, attribute: string, where: string): readonly Value[] {
  // Before the first apply what nobody wrote is unknown as well, and then it is not there.
  if (block.isWritten(stepsOf(attribute)[0] ?? '') === false) return [];
  const value = block.value(attribute);
  const isOpen = value instanceof Unknown || value instanceof Concat;
  const referred = isOpen ? referredBy(block, [attribute]) : [];
  return referred.length > 0 ? referred : pointersOf(value, where);
}

function orNone(pointers: readonly Value[]): Value | undefined {
  return pointers.length === 0 ? undefined : pointers;
}

/**
 * The account of the content share: the provider makes the connection string of the account that the app names,
 * unless the author has switched the share off or lets an identity reach the account.
 */
const contentShare = compute(['storage_account_name'], block => {
  const isOff = ['content_share_force_disabled', 'storage_uses_managed_identity'].some(
    attribute => block.value(attribute) === true,
  );
  if (isOff) return undefined;
  const name = block.value('storage_account_name');
  if (name === undefined || name === null) return undefined;
  if (!(name instanceof Unknown)) return [{ type: 'microsoft.storage/storageaccounts', name, port: 443 }];
  return orNone(pointersAt(block, 'storage_account_name', 'the account of the content share'));
});

/** A set of blocks, one member of which is not known, is unknown as a whole. */
const connections = compute(['connection_string'], block => {
  const found = block.blocks('connection_string');
  if (!isList(found)) return block.isWritten('connection_string') === false ? undefined : found;
  if (found.length === 0) return undefined;
  return found.map(inner => {
    const name = inner.value('name');
    return connectionOf(typeof name === 'string' ? name : 'of an unknown name', inner.value('value') ?? undefined);
  });
});

/** What the settings refer to where the plan does not show them. */
const referred = compute(['app_settings', 'connection_string'], block => {
  const open = ['app_settings', 'connection_string'].filter(attribute => block.isPartlyUnknown(attribute));
  return open.length === 0 ? undefined : orNone(referredBy(block, open));
});

const stack = 'site_config.0.application_stack.0';
const registryAttributes = [`${stack}.docker_registry_url`, `${stack}.docker.0.registry_url`];

/** Workflows and the oldest types write the image as App Service has it. */
const fxVersions = ['linux_fx_version', 'windows_fx_version'].map(name => ifWritten(`site_config.0.${name}`));

/** The registry of the image; where its host is made of another resource, that one. */
export function imageLeads(image: (block: BlockReader) => Value | undefined): Compute {
  return compute(registryAttributes, block => {
    const version = image(block);
    if (version === undefined) return orNone(fxVersions.flatMap(spec => imagePointers(evaluate(spec, block))));
    const open = reveal(version);
    const attributes = [...registryAttributes, `${stack}.docker_image`, `${stack}.docker_image_name`];
    const unclear = open instanceof Concat ? referredBy(block, attributes) : [];
    return orNone(unclear.length > 0 ? unclear : imagePointers(prefixed(version)));
  });
}

/** The image as App Service writes it. */
function prefixed(image: Value): Value {
  if (image instanceof Sensitive) return new Sensitive(prefixed(reveal(image)));
  if (image instanceof Concat) return new Concat(['DOCKER|', ...image.$concat]);
  return typeof image === 'string' ? `DOCKER|${image}` : image;
}

const backup = compute(['backup'], block => {
  const found = block.blocks('backup');
  if (!isList(found)) return block.isWritten('backup') === false ? undefined : { storage: [found], databases: 0 };
  const [first] = found;
  return first === undefined || first.value('enabled') === false
    ? undefined
    : { storage: pointersAt(first, 'storage_account_url', 'the storage account of the backup'), databases: 0 };
});

const logPlaces = ['application_logs', 'http_logs'].map(kind => `logs.0.${kind}.0.azure_blob_storage.0.sas_url`);

const logs = compute(['logs'], block =>
  orNone(logPlaces.flatMap(path => pointersAt(block, path, 'the storage account of the logs'))),
);

/** The vault that a certificate is taken from. */
export const certificateVault = compute(['key_vault_secret_id'], block =>
  orNone(pointersAt(block, 'key_vault_secret_id', 'the vault of the certificate')),
);

/** What of an app leads to other resources, beside its settings. */
export const appLeads: Shape = { connections, backup, logs, referred };
/** Those of functions and workflows, whose files lie in a share. */
export const functionLeads: Shape = { ...appLeads, contentShare };

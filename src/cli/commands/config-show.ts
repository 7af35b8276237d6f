import { settingsRows, type SettingRow } from '../../config/settings-rows.js';
import type { Host } from '../../io/host.js';
import { renderSettingsJson, renderSettingsText } from '../../report/settings.js';
import { textOf, type Parsed } from '../line/command.js';
import { listFormats } from '../line/options.js';
import { configurationOf } from '../settings/configured.js';
import { findConfig } from '../settings/find-config.js';
import { layoutFor } from '../output/layout.js';
import { targetsOf, withErrors, writeTarget } from '../output/targets.js';

/** Prints every setting that holds for some inputs, each with what has decided it. */
export async function run(parsed: Parsed, host: Host): Promise<number> {
  const targets = targetsOf(parsed, listFormats, host);
  const rows = await withErrors(targets, host, async () => rowsOf(parsed, host));
  for (const target of targets) {
    const text =
      target.kind === 'json'
        ? renderSettingsJson(rows)
        : renderSettingsText(rows, layoutFor(parsed, host, target.file).style);
    await writeTarget(target, text, host);
  }
  return 0;
}

async function rowsOf(parsed: Parsed, host: Host): Promise<readonly SettingRow[]> {
  const found = findConfig(parsed, parsed.positionals, host);
  return settingsRows({
    found,
    ...(await configurationOf(found, parsed, host)),
    origin: { address: textOf(parsed, 'for') ?? '', file: parsed.positionals[0] ?? '' },
  });
}

import type { Host } from '../../io/host.js';
import { renderGraph } from '../../report/graph-json.js';
import type { Parsed } from '../line/command.js';
import { graphFormats } from '../line/options.js';
import { loadInputs } from '../inputs/load-inputs.js';
import { writeNotices } from '../output/notices.js';
import { givenInventories, settingsOf } from '../settings/settings.js';
import { targetsOf, withErrors, writeTarget } from '../output/targets.js';

export async function run(parsed: Parsed, host: Host): Promise<number> {
  const targets = targetsOf(parsed, graphFormats, host);
  const isDrawn = targets.some(({ kind }) => kind !== 'json');
  const { loaded, settings } = await withErrors(targets, host, async () => {
    // The graph itself is what the inputs say, so that whoever reads it again can add the same configuration.
    const configured = isDrawn ? await settingsOf(parsed, parsed.positionals, host) : undefined;
    const inventories = configured?.inventories ?? givenInventories(parsed);
    return {
      settings: configured,
      loaded: await loadInputs({ paths: parsed.positionals, inventories }, parsed, host),
    };
  });
  await writeNotices(loaded.notices, host);
  for (const target of targets) {
    const text =
      target.kind === 'json' || settings === undefined
        ? renderGraph(loaded.graph)
        : await (await import('./draw.js')).draw(target.kind, { loaded, settings });
    await writeTarget(target, text, host);
  }
  return 0;
}

import type { Host } from '../io/host.js';
import { renderGraph } from '../report/graph-json.js';
import type { Parsed } from './command.js';
import { graphFormats } from './commands.js';
import { loadInputs, withInventories } from './load-inputs.js';
import { writeNotices } from './notices.js';
import { givenInventories } from './settings.js';
import { targetsOf, withErrors, writeTarget } from './targets.js';

export async function run(parsed: Parsed, host: Host): Promise<number> {
  const targets = targetsOf(parsed, graphFormats, host);
  const loaded = await withErrors(targets, host, async () =>
    withInventories(await loadInputs(parsed.positionals, parsed, host), givenInventories(parsed), parsed, host),
  );
  await writeNotices(loaded.notices, host);
  for (const target of targets) {
    const text =
      target.kind === 'json' ? renderGraph(loaded.graph) : (await import('./draw.js')).draw(target.kind, loaded);
    await writeTarget(target, text, host);
  }
  return 0;
}

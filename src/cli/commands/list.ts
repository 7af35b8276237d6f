import { subjectsOf } from '../../facts/subjects.js';
import type { Host } from '../../io/host.js';
import { listIntegrations } from '../../report/list/integration-list.js';
import { renderListJson } from '../../report/list/list-json.js';
import { renderListText } from '../../report/list/list-text.js';
import { inputsText } from '../../report/summary-line.js';
import type { Parsed } from '../line/command.js';
import { listFormats } from '../line/options.js';
import { layoutFor } from '../output/layout.js';
import { loadInputs } from '../inputs/load-inputs.js';
import { writeNotices } from '../output/notices.js';
import { settingsOf } from '../settings/settings.js';
import { targetsOf, withErrors, writeTarget } from '../output/targets.js';

export async function run(parsed: Parsed, host: Host): Promise<number> {
  const targets = targetsOf(parsed, listFormats, host);
  const { graph, inputs, notices } = await withErrors(targets, host, async () => {
    const { complete, inventories } = await settingsOf(parsed, parsed.positionals, host);
    const loaded = await loadInputs({ paths: parsed.positionals, inventories }, parsed, host);
    return { ...loaded, graph: complete(loaded.graph) };
  });
  const integrations = listIntegrations(subjectsOf(graph));
  await writeNotices([...notices, ...graph.notices], host);
  for (const target of targets) {
    const text =
      target.kind === 'json'
        ? renderListJson(integrations)
        : renderListText(integrations, inputsText({ inputs }), layoutFor(parsed, host, target.file).style);
    await writeTarget(target, text, host);
  }
  return 0;
}

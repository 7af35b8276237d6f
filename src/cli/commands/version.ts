import { skusCheckedOn } from '../../facts/tables/skus.js';
import type { Host } from '../../io/host.js';
import { profiles } from '../../policy/policy.js';
import { tool } from '../../report/report.js';
import { hasFlag, type Parsed } from '../line/command.js';

/** The documents that this version writes. */
const schemas = [
  'report/1',
  'graph/1',
  'error/1',
  'list/1',
  'policy/1',
  'policy-list/1',
  'policy-matches/1',
  'policy-diff/1',
  'policy-check/1',
  'policy-test/1',
  'explanation/1',
  'settings/1',
  'baseline/1',
  'inventory/1',
].map(name => `vnet-preflight/${name}`);

export async function run(parsed: Parsed, host: Host): Promise<number> {
  const text = hasFlag(parsed, 'json')
    ? JSON.stringify({ ...tool, factsCheckedOn: skusCheckedOn(), profiles, schemas }, null, 2)
    : `${tool.name} ${tool.version}`;
  await host.stdout.write(`${text}\n`);
  return 0;
}

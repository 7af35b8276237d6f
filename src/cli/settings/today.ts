import { isDate } from '../../config/dates.js';
import type { Host } from '../../io/host.js';
import { textOf, type Parsed } from '../line/command.js';
import { usage } from '../line/usage.js';

/** The day that waivers and baselines are held against. */
export function todayOf(parsed: Parsed, host: Host): string {
  const given = textOf(parsed, 'today');
  if (given === undefined) return host.today();
  if (isDate(given)) return given;
  throw usage(`--today must be a day such as 2027-01-31, not “${given}”`, parsed.command);
}

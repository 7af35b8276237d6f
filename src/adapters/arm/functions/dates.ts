import type { Value } from '../../../graph/value.js';
import { integerAt, textAt } from './arguments.js';
import { formatDate, parseDate, type Moment } from './date-text.js';
import { Refusal, onKnown, type FunctionRow } from './function-row.js';

const spelling = { reason: 'dates in this format are only worked out in Azure' };

/** Date functions for ARM templates. Dates in other formats than ISO 8601 in UTC stay unknown. */
export const dates: readonly FunctionRow[] = [
  onKnown('dateTimeAdd', [2, 3], dateTimeAdd, spelling),
  onKnown('dateTimeFromEpoch', 1, values => fromEpoch(integerAt(values, 0)), spelling),
  onKnown('dateTimeToEpoch', 1, toEpoch, spelling),
];

/** Without a format, how the result is written depends on the base in ways that are not documented. */
function dateTimeAdd(values: readonly Value[]): string | undefined {
  const moment = parseDate(textAt(values, 0));
  const duration = parseDuration(textAt(values, 1));
  if (duration === undefined) throw new Refusal('takes a duration of ISO 8601, such as P1D or -PT30M');
  if (moment === undefined || values.length < 3) return undefined;
  const sum = add(moment, duration);
  return sum === undefined ? undefined : formatDate(sum, textAt(values, 2));
}

interface Duration {
  readonly months: number;
  readonly milliseconds: number;
}

const day = 86_400_000;

function parseDuration(text: string): Duration | undefined {
  const found =
    /^(-?)P(?=\d|T\d)(?:(\d{1,9})Y)?(?:(\d{1,9})M)?(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?=\d)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/.exec(
      text,
    );
  if (found === null) return undefined;
  const sign = found[1] === '-' ? -1 : 1;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(2)
    .map(digits => Number(digits ?? 0));
  const clock = hours * 3_600_000 + minutes * 60_000 + seconds * 1000;
  return { months: sign * (years * 12 + months), milliseconds: sign * ((weeks * 7 + days) * day + clock) };
}

/** Undefined where a month has no such day, or the calendar of .NET ends. */
function add(moment: Moment, { months, milliseconds }: Duration): Moment | undefined {
  const date = new Date(moment);
  const wanted = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months);
  if (date.getUTCDate() !== wanted) return undefined;
  const sum = date.getTime() + milliseconds;
  return sum >= Date.UTC(1000, 0) && sum < Date.UTC(10_000, 0) ? sum : undefined;
}

function fromEpoch(seconds: number): string | undefined {
  if (seconds < 0 || seconds >= Date.UTC(10_000, 0) / 1000) return undefined;
  return formatDate(seconds * 1000, 'yyyy-MM-ddTHH:mm:ssZ');
}

function toEpoch(values: readonly Value[]): number | undefined {
  const moment = parseDate(textAt(values, 0));
  return moment === undefined || moment % 1000 !== 0 ? undefined : moment / 1000;
}

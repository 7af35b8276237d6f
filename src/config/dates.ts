const day = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** True for a day that the calendar has, written as 2027-01-31. */
export function isDate(text: string): boolean {
  if (!day.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** How many days lie between two days, negative when the second is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** True for what holds to a day that is over. */
export function hasEnded({ until }: { readonly until?: string }, today: string): boolean {
  return until !== undefined && until < today;
}

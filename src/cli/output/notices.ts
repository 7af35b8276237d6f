import type { Notice } from '../../graph/notice.js';
import type { Host } from '../../io/host.js';
import { noticeText, sortedNotices } from '../../report/notices.js';

/** Tells on standard error what a result in a format of its own has no place for. */
export async function writeNotices(notices: readonly Notice[], host: Host): Promise<void> {
  const lines = sortedNotices(notices).map(notice => `notice: ${noticeText(notice)}\n`);
  if (lines.length > 0) await host.stderr.write(lines);
}

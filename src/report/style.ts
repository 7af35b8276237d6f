/** Colours a text for people; the plain one leaves it as it is. */
type Paint = (text: string) => string;

/** How text output looks. It is decided by whoever knows the terminal, never in here. */
export interface Style {
  readonly error: Paint;
  readonly warning: Paint;
  readonly note: Paint;
  readonly undecided: Paint;
  readonly good: Paint;
  readonly strong: Paint;
  readonly faint: Paint;
}

const same: Paint = text => text;

export const plainStyle: Style = {
  error: same,
  warning: same,
  note: same,
  undecided: same,
  good: same,
  strong: same,
  faint: same,
};

/** The sixteen colours that every terminal has, in the shades that can be read on black and on white. */
export const colouredStyle: Style = {
  error: sgr('1;31', '22;39'),
  warning: sgr('1;33', '22;39'),
  note: sgr('1;36', '22;39'),
  undecided: sgr('1;35', '22;39'),
  good: sgr('32', '39'),
  strong: sgr('1', '22'),
  faint: sgr('2', '22'),
};

/** A word beside another, faint and two spaces apart; nothing for nothing. */
export function aside(text: string, style: Style): string {
  return text === '' ? '' : `  ${style.faint(text)}`;
}

function sgr(on: string, off: string): Paint {
  return text => (text === '' ? '' : `\u001B[${on}m${text}\u001B[${off}m`);
}

import type { Host } from '../../io/host.js';
import { colourChoices, proseWidth, usesColour } from '../../io/terminal.js';
import type { TextLayout } from '../../report/finding-text.js';
import { colouredStyle, plainStyle } from '../../report/style.js';
import { textOf, type Parsed } from '../line/command.js';

/** How text looks in its place: in a file, without --color=always, neither coloured nor wrapped. */
export function layoutFor(parsed: Parsed, host: Host, file?: string): TextLayout {
  const given = textOf(parsed, 'color');
  const choice = colourChoices.find(known => known === given) ?? 'auto';
  const isColoured = file === undefined ? usesColour(choice, host.environment, host.stdout) : choice === 'always';
  return {
    style: isColoured ? colouredStyle : plainStyle,
    width: file === undefined ? proseWidth(host.stdout) : undefined,
  };
}

import type { shells } from '../../line/options.js';
import { bashScript } from './bash.js';
import type { Completed } from './completed.js';
import { fishScript } from './fish.js';
import { powershellScript } from './powershell.js';
import { zshScript } from './zsh.js';

/** What makes the script of each shell. */
export const scripts: Readonly<Record<(typeof shells)[number], (completed: Completed) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};

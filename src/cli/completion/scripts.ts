import type { Completed } from './completed.js';

type Script = (completed: Completed) => string;

/** The shells that completion is written for; each script's maker is loaded only when it is asked for. */
const scripts = {
  bash: async () => (await import('./bash.js')).bashScript,
  zsh: async () => (await import('./zsh.js')).zshScript,
  fish: async () => (await import('./fish.js')).fishScript,
  powershell: async () => (await import('./powershell.js')).powershellScript,
} as const satisfies Readonly<Record<string, () => Promise<Script>>>;

type Shell = keyof typeof scripts;

export const shells = Object.keys(scripts) as [Shell, ...Shell[]];

/** The script of a shell. */
export async function completionScript(shell: Shell, completed: Completed): Promise<string> {
  const script: Script = await scripts[shell]();
  return script(completed);
}

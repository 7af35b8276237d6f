import { quoted } from './quoted.js';

/** Files that the hook takes by their names, as `.pre-commit-hooks.yaml` says; a test holds them together. */
export const hookFiles = String.raw`\.bicep$|\.bicepparam$|(^|/)(azuredeploy|mainTemplate|plan|tfplan)\.json$`;

/** The entry of `.pre-commit-config.yaml`, which names templates that the hook would not know for such. */
export function hookEntry(jsonTemplates: readonly string[], owner: string, version: string): string {
  const known = new RegExp(hookFiles, 'u');
  const others = jsonTemplates.filter(path => !known.test(path)).map(path => `^${escaped(path)}$`);
  const files = others.length === 0 ? '' : `        files: ${quoted([hookFiles, ...others].join('|'))}\n`;
  return `  - repo: https://github.com/${owner}/vnet-preflight
    rev: v${version}
    hooks:
      - id: vnet-preflight
${files}`;
}

/** For the regular expressions of Python, which take a backslash before any sign. */
function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
}

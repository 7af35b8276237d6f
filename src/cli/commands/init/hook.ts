import { quoted } from './quoted.js';
import type { Survey } from './survey.js';

/** Files that the hook takes by their names, as `.pre-commit-hooks.yaml` says; a test holds them together. */
export const hookFiles = String.raw`\.bicep$|\.bicepparam$|(^|/)(azuredeploy|mainTemplate|plan|tfplan)\.json$`;

/** The entry of `.pre-commit-config.yaml`: a hook for templates and one for Terraform source, as far as there is any. */
export function hookEntry(found: Survey, owner: string, version: string): string {
  const hasTerraform = found.terraform.length + found.modules.length > 0;
  const hooks = [
    ...(hasTerraform && found.templates.length === 0 ? [] : [templateHook(found)]),
    ...(hasTerraform ? ['      - id: vnet-preflight-terraform\n'] : []),
  ];
  return `  - repo: https://github.com/${owner}/vnet-preflight
    rev: v${version}
    hooks:
${hooks.join('')}`;
}

/** Names templates that the hook would not know for such. */
function templateHook({ jsonTemplates }: Survey): string {
  const known = new RegExp(hookFiles, 'u');
  const others = jsonTemplates.filter(path => !known.test(path)).map(path => `^${escaped(path)}$`);
  const files = others.length === 0 ? '' : `        files: ${quoted([hookFiles, ...others].join('|'))}\n`;
  return `      - id: vnet-preflight\n${files}`;
}

/** For the regular expressions of Python, which take a backslash before any sign. */
function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
}

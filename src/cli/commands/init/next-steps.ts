import type { Survey } from './survey.js';

/** What has to be known to say what comes next. */
export interface Situation {
  readonly found: Survey;
  readonly owner: string;
  readonly has: (path: string) => boolean;
  readonly isDry: boolean;
}

/** What a file of another system means for the one who reads: its recipe in docs/recipes. */
const recipes = [
  ['azure-pipelines.yml', 'Azure Pipelines', 'azure-pipelines'],
  ['.gitlab-ci.yml', 'GitLab', 'gitlab'],
  ['atlantis.yaml', 'Atlantis', 'atlantis'],
  ['azure.yaml', 'azd', 'azd'],
] as const;

/** Lines that tell what to do now, the first thing first. */
export function nextSteps({ found, owner, has, isDry }: Situation): readonly string[] {
  const steps = [
    ...(isDry ? ['write the files: vnet-preflight init'] : []),
    ...(owner === 'OWNER'
      ? ['put the GitHub account that the action comes from in the place of OWNER, or use --owner NAME']
      : []),
    ...(found.terraform.length === 0
      ? []
      : [
          'let the workflow log in to Azure and to the backend, at the comment in its job',
          'try it here: vnet-preflight plan',
        ]),
    ...(found.templates.length === 0 ? [] : ['try it here: vnet-preflight check FILE']),
    'accept what is there today, so that only what is new counts: vnet-preflight baseline create INPUT...',
    ...(found.terraform.length > 1
      ? ['give root modules that share a network to one check, which then judges them together']
      : []),
    'start the hook, which runs the vnet-preflight on your PATH: pre-commit install',
    ...recipes.filter(([file]) => has(file)).map(([, name, page]) => recipe(name, page)),
    ...(found.usesTerragrunt ? [recipe('terragrunt', 'terragrunt')] : []),
  ];
  return ['', 'next:', ...steps.map((step, index) => `  ${index + 1}. ${step}`)];
}

function recipe(name: string, page: string): string {
  return `see docs/recipes/${page}.md of vnet-preflight for ${name}`;
}

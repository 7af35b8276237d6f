import { quoted } from './quoted.js';
import type { Survey } from './survey.js';

/** A matrix makes no more jobs than this: https://docs.github.com/actions/reference/limits (July 2026). */
export const mostJobs = 256;

const setups = {
  terraform: { action: 'hashicorp/setup-terraform@v3', wrapper: 'terraform_wrapper' },
  tofu: { action: 'opentofu/setup-opentofu@v1', wrapper: 'tofu_wrapper' },
} as const;

/**
 * A GitHub workflow that plans and checks every root module, and checks every template; undefined when there is
 * neither. Each is judged by itself: two environments of one template would contradict each other. No name of the
 * repository stands in a shell line.
 */
export function workflowText({ terraform, templates, planner }: Survey, owner: string): string | undefined {
  if (terraform.length === 0 && templates.length === 0) return undefined;
  const jobs = [
    ...(terraform.length === 0 ? [] : [terraformJob(terraform, planner, owner)]),
    ...(templates.length === 0 ? [] : [templatesJob(templates, owner)]),
  ];
  return `name: vnet-preflight
on: pull_request
permissions: {}

jobs:
${jobs.join('\n')}`;
}

/** Nothing in a job needs the token after the files are there. */
const checkout = `      - uses: actions/checkout@v5
        with:
          persist-credentials: false
`;

function terraformJob(folders: readonly string[], planner: Survey['planner'], owner: string): string {
  const { action, wrapper } = setups[planner];
  return `  ${planner}:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    strategy:
      fail-fast: false
      matrix:
        folder:
${list(folders)}
    steps:
${checkout}      - uses: ${action}
        with:
          ${wrapper}: false
      # A plan needs the login to Azure and to its backend that your deployment has: put that step here.
      - name: Plan
        working-directory: \${{ matrix.folder }}
        run: |
          ${planner} init -input=false
          ${planner} plan -input=false -out=plan.bin
          ${planner} show -json plan.bin > plan.json
      - uses: ${owner}/vnet-preflight@v1
        with:
          inputs: \${{ matrix.folder }}/plan.json
          category: \${{ matrix.folder }}
`;
}

function templatesJob(templates: readonly string[], owner: string): string {
  return `  templates:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    strategy:
      fail-fast: false
      matrix:
        template:
${list(templates)}
    steps:
${checkout}      - uses: ${owner}/vnet-preflight@v1
        with:
          inputs: \${{ matrix.template }}
          category: \${{ matrix.template }}
`;
}

function list(names: readonly string[]): string {
  return names
    .slice(0, mostJobs)
    .map(name => `          - ${quoted(withoutExpressions(name))}`)
    .join('\n');
}

/** A name that has the beginning of an expression in it must stay a name. */
function withoutExpressions(name: string): string {
  return name.replaceAll('${{', "${{ '${{' }}");
}

import type { Command, Option, Positional } from './command.js';

const words: Positional = {
  name: 'ARGS',
  about: 'everything after -- goes to terraform, tofu or terragrunt as it is',
  isRequired: false,
  takesMany: true,
  isForeign: true,
};

const binary: Option = {
  name: 'binary',
  kind: 'text',
  placeholder: 'PROGRAM',
  about: 'the program to run (default VNET_PREFLIGHT_TF, then terraform, tofu, terragrunt on the PATH)',
};

const override: Option = {
  name: 'override',
  kind: 'text',
  placeholder: 'REASON',
  about: 'apply in spite of findings; the reason is printed and kept in the report',
};

/** The commands that run another program and check its plan: they take the options of `check` that a plan has a use for. */
export function wrapperCommands(check: Command, forTemplates: readonly Option[]): readonly Command[] {
  const options = check.options
    .filter(option => !forTemplates.includes(option))
    .map(option => ({
      ...option,
      about: option.about
        .replace('exit with 1 ', 'exit with 11 ')
        .replace('beside the first input', 'where the program works'),
    }));
  return [
    {
      name: 'plan',
      about: 'run terraform plan (or tofu, terragrunt) and check that plan',
      positionals: [words],
      options: [binary, ...options],
      examples: [
        ['plan -- -var-file=prod.tfvars', 'plan as ever, then what Azure would refuse'],
        ['plan --binary tofu --format json=report.json -- -out=plan.bin', 'keep the plan and the report'],
      ],
      isWrapper: true,
      load: async () => (await import('../implementations.js')).plan,
    },
    {
      name: 'apply',
      about: 'apply exactly the plan that was checked, or do not',
      positionals: [words],
      options: [binary, override, ...options],
      examples: [
        ['apply -- -var-file=prod.tfvars', 'plan, check, ask, apply'],
        ['apply -- plan.bin', 'check a saved plan, then apply it'],
      ],
      isWrapper: true,
      load: async () => (await import('../implementations.js')).apply,
    },
  ];
}

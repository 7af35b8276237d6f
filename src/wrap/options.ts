/** Whether a step of a run takes an option: the one that plans, the one that applies a saved plan, or both. */
export type Step = 'plan' | 'apply' | 'both';

interface KnownOption {
  readonly step: Step;
  /** True when the next word is its value unless that stands after `=`. */
  readonly takesValue: boolean;
}

function options(step: Step, takesValue: boolean, names: string): readonly (readonly [string, KnownOption])[] {
  return names.split(' ').map(name => [name, { step, takesValue }]);
}

/**
 * The options of `plan` and `apply` of Terraform (to 1.15) and OpenTofu (to 1.12), as their own help and
 * their command packages have them. One that is missing here goes to both steps and has no value of its own.
 */
export const knownOptions: ReadonlyMap<string, KnownOption> = new Map([
  ...options('plan', true, 'out var var-file target target-file exclude exclude-file replace'),
  ...options('plan', true, 'generate-config-out invoke policies'),
  ...options('plan', false, 'destroy refresh refresh-only detailed-exitcode allow-deferral'),
  ...options('apply', true, 'backup state-out json-into'),
  ...options('apply', false, 'auto-approve suppress-forget-errors'),
  ...options('both', true, 'lock-timeout parallelism state deprecation'),
  ...options('both', false, 'lock input no-color json compact-warnings show-sensitive concise'),
  ...options('both', false, 'consolidate-warnings consolidate-errors'),
]);

/**
 * Terragrunt's own options with a value, as its `run` command has them; before 0.73 their names began with
 * `terragrunt-`. It takes them anywhere, with two dashes.
 */
export const terragruntValues: ReadonlySet<string> = new Set(
  [
    'working-dir config download-dir source source-map tf-path tfpath root-file-name',
    'iam-assume-role iam-assume-role-duration iam-assume-role-session-name iam-assume-role-web-identity-token',
    'iam-role iam-web-identity-token auth-provider-cmd feature out-dir json-out-dir parallelism',
    'queue-include-dir queue-exclude-dir queue-excludes-file queue-include-units-reading units-that-include',
    'include-dir exclude-dir excludes-file queue-strict-include modules-that-include filter filters-file graph-root',
    'log-level log-format log-custom-format experiment strict-control version-manager-file-name',
    'provider-cache-dir provider-cache-hostname provider-cache-port provider-cache-token provider-cache-registry-names',
    'engine-cache-path engine-log-level report-file report-format report-schema-file inputs-debug-file override-attr',
  ]
    .join(' ')
    .split(' '),
);

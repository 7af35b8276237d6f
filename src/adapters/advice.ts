/** The command that makes the file this program reads; the two cores differ in the program's name alone. */
export const showPlan =
  'give the JSON of a plan: terraform show -json plan.bin > plan.json (with OpenTofu: tofu show -json)';

/** For a file that once was right and was damaged on its way. */
export const makeAnew =
  'make the file anew: terraform show -json plan.bin > plan.json (with OpenTofu: tofu show -json)';

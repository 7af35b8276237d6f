/** What a plan says about its own application. */
export interface PlanTraits {
  /** False only when the program itself says that there is nothing to apply. */
  readonly hasChanges: boolean;
  /** Ephemeral variables are not in a saved plan (Terraform 1.10, OpenTofu 1.11) and have to be given again. */
  readonly hasEphemeralVariables: boolean;
}

type Members = Readonly<Record<string, unknown>>;

/** Reads the traits from the JSON of a plan; where it cannot be read, the usual case is taken. */
export function planTraits(json: Uint8Array): PlanTraits {
  const plan = members(parsed(json));
  const declared = members(members(members(plan['configuration'])['root_module'])['variables']);
  const kept = members(plan['variables']);
  return {
    hasChanges: plan['applyable'] !== false,
    hasEphemeralVariables: Object.keys(declared).some(name => !Object.hasOwn(kept, name)),
  };
}

function parsed(json: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(json));
  } catch {
    return undefined;
  }
}

function members(value: unknown): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};
}

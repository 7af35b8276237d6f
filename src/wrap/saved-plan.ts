import { isAbsolute, join } from 'node:path';
import { PreflightError } from '../core/error.js';
import { fileDigest, smallFile } from '../io/plan-file.js';
import { valueIn } from './foreign-words.js';
import type { Session } from './session.js';

/** A saved plan, as the program that made it finds it. */
export interface SavedPlan {
  /** The path that the program is given. */
  readonly path: string;
  /** What places in the report carry. */
  readonly name: string;
  /** `given` is one that the user made before, `kept` one where the user wants it, `private` one for us alone. */
  readonly kind: 'given' | 'kept' | 'private';
}

/** Where the program looks for a path; undefined for terragrunt, which works in folders of its own. */
export function placeOf({ program, words }: Session, path: string): string | undefined {
  if (isAbsolute(path)) return path;
  return program.isTerragrunt ? undefined : join(valueIn(words, 'chdir') ?? '', path);
}

/** A copy of the user's plan that nobody else can change, and how to tell whether the original still is the same. */
export interface FrozenPlan {
  readonly plan: SavedPlan;
  /** Throws when the bytes are not those that were checked. */
  readonly refuseChanged: () => void;
}

/** Takes a plan of the user's into the private folder, so that what is applied is what was checked. */
export function frozenCopy(session: Session, given: SavedPlan): FrozenPlan {
  const original = placeOf(session, given.path);
  if (original === undefined)
    throw new PreflightError(
      'usage',
      `“${given.path}” cannot be found, because terragrunt works in a folder of its own`,
      {
        advice: 'give the whole path of the plan, beginning at the root',
      },
    );
  const path = session.folder.copy(original, 'given-plan');
  const copy = frozen({ ...given, path });
  const digest = fileDigest(path);
  return {
    plan: copy.plan,
    refuseChanged: () => {
      copy.refuseChanged();
      if (fileDigest(original) !== digest) throw changed(given.name);
    },
  };
}

/** Holds a plan in the private folder to its bytes. */
export function frozen(plan: SavedPlan): FrozenPlan {
  const digest = fileDigest(plan.path);
  return {
    plan,
    refuseChanged: () => {
      if (fileDigest(plan.path) !== digest) throw changed(plan.name);
    },
  };
}

function changed(name: string): PreflightError {
  return new PreflightError('input', 'the plan was changed after it was checked, so it is not applied', {
    place: { file: name },
    advice: 'find out what writes to it, and make the plan anew',
  });
}

/** The run of HCP Terraform that holds a plan, when its file only points to one (Terraform 1.6 and newer). */
export function cloudRunOf(session: Session, { path }: SavedPlan): string | undefined {
  const place = placeOf(session, path);
  const text = place === undefined ? undefined : smallFile(place);
  if (text?.includes('"remote_plan_format"') !== true) return undefined;
  return /"run_id"\s*:\s*"([\w-]+)"/u.exec(text)?.[1];
}

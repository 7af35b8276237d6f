import type { Spot } from '../files/written-places.js';

/** Something that Terraform refuses before it evaluates anything, with its place. */
export interface Fault extends Spot {
  /** One sentence without a full stop. */
  readonly message: string;
  readonly advice?: string;
}

/** What is wrong, without the place. */
export type Wrong = Pick<Fault, 'message' | 'advice'>;

import type { Mode } from '../../facts/model/apps.js';

/** How a part of the picture is judged: the heaviest finding about it, else what is open, else nothing. */
export const marks = ['error', 'warning', 'note', 'undecided', 'good'] as const;
export type Mark = (typeof marks)[number];

/** What the verdicts say of a part. */
export interface Judged {
  readonly mark: Mark;
  /** What does not hold: `error subnet/too-small`. */
  readonly findings: readonly string[];
}

/** What a part of the picture is. */
export type Noun = 'plan' | 'app' | 'network' | 'subnet' | 'gateway';

/** A resource, or several alike that are drawn as one. Ids are for the picture alone and never shown. */
export interface Item extends Judged {
  readonly id: string;
  readonly noun: Noun;
  readonly names: readonly string[];
  /** Prefixes, a sku. */
  readonly details: readonly string[];
  /** True for what the input only refers to. */
  readonly isElsewhere: boolean;
}

/** From apps to the subnet, gateway or network that they join. */
export interface Link extends Judged {
  readonly to: string;
  readonly mode: Mode;
  /** False when the input leaves open whether it is this target or another. */
  readonly isSure: boolean;
}

export interface Apps extends Item {
  readonly links: readonly Link[];
}

export interface Plan extends Item {
  readonly apps: readonly Apps[];
}

export interface Network extends Item {
  readonly subnets: readonly Item[];
  readonly gateways: readonly Item[];
}

/** Two networks that are peered, by their ids. */
export interface Peering extends Judged {
  readonly from: string;
  readonly to: string;
}

/** The integrations of an estate as every drawing shows them. */
export interface Picture {
  /** How it went, in one line. */
  readonly title: string;
  readonly plans: readonly Plan[];
  readonly networks: readonly Network[];
  readonly peerings: readonly Peering[];
}

/** What several judged parts come to when they are drawn as one. */
export function worstOf(parts: readonly Judged[]): Judged {
  const mark = marks.find(candidate => parts.some(part => part.mark === candidate)) ?? 'good';
  return { mark, findings: [...new Set(parts.flatMap(({ findings }) => findings))] };
}

import { PreflightError, type Place } from '../../core/error.js';
import type { Notice } from '../../graph/notice.js';
import { Unknown } from '../../graph/value.js';
import { OpenConditions } from './expression/open-conditions.js';
import type { Supposed } from '../../graph/suppositions.js';
import type { Files } from '../files.js';
import { Budget } from './expression/budget.js';

/** What all templates of one deployment share: limits and what was found wrong. */
export class Run {
  readonly errors: PreflightError[] = [];
  readonly notices: Notice[] = [];
  readonly files: Files;
  readonly budget = new Budget();
  readonly suppositions: OpenConditions;
  readonly #noted = new Set<PreflightError>();
  #attempts = 0;
  #isOver = false;

  constructor(files: Files, supposed?: Supposed) {
    this.files = files;
    this.suppositions = new OpenConditions(supposed);
  }

  /** Notes an error once, however often its value is asked for; when the budget is spent that is the last one. */
  note(error: PreflightError): void {
    if (this.#noted.has(error) || this.#isOver) return;
    this.#isOver = this.budget.isSpent;
    this.#noted.add(error);
    this.errors.push(error);
  }

  /** Notes what was thrown when it is something that the platform would refuse; throws it on otherwise. */
  noteThrown(error: unknown): void {
    if (!(error instanceof PreflightError)) throw error;
    this.note(error);
  }

  /** Works something out that is wanted but not needed: undefined where it needs what is just being worked out. */
  attempt<T>(work: () => T): T | undefined {
    this.#attempts += 1;
    try {
      return work();
    } catch (error) {
      if (error instanceof Attempt) return undefined;
      throw error;
    } finally {
      this.#attempts -= 1;
    }
  }

  /** What is thrown where something needs itself. */
  circle(message: string, place: () => Place | undefined): Error {
    if (this.#attempts > 0) return new Attempt();
    return refused(message, place(), 'take one of the references out');
  }

  /** Counts the rounds of a loop. */
  countRounds(rounds: number, place: () => Place | undefined): void {
    const excess = this.budget.excessOfRounds(rounds);
    if (excess !== undefined) throw refused(excess, place(), 'split the template');
  }

  countResources(resources: number, place: () => Place | undefined): void {
    const excess = this.budget.excessOfResources(resources);
    if (excess !== undefined) throw refused(excess, place(), 'split the template');
  }
}

/** Something that the platform would not deploy. */
export function refused(message: string, place: Place | undefined, advice: string): PreflightError {
  return new PreflightError('input', message, { ...(place !== undefined && { place }), advice });
}

/** The value of an expression that was refused: nothing is known of it, and the error tells why. */
export function refusedValue(error: PreflightError): Unknown {
  return new Unknown({ symbol: `refused: ${error.message}`, reason: 'the platform would refuse the expression' });
}

/** An attempt has come upon something that is just being worked out. */
class Attempt extends Error {}

/** Something worked out once; asked for again while it is being worked out it is a circle. */
export class Once<T> {
  readonly #work: () => T;
  readonly #circle: () => Error;
  #state: 'new' | 'running' | 'done' | 'failed' = 'new';
  #value: T | undefined;
  #error: unknown;

  constructor(work: () => T, circle: () => Error) {
    this.#work = work;
    this.#circle = circle;
  }

  /** The value. Throws what the work threw, each time the same error. */
  get(): T {
    if (this.#state === 'failed') throw this.#error;
    if (this.#state === 'running') throw this.#circle();
    if (this.#state === 'new') {
      this.#state = 'running';
      try {
        this.#value = this.#work();
        this.#state = 'done';
      } catch (error) {
        // Who only tried may try again when what was running is done.
        this.#state = error instanceof Attempt ? 'new' : 'failed';
        this.#error = error;
        throw error;
      }
    }
    return this.#value as T;
  }
}

/** What is worked out once for each name, whatever its letter case. */
export class OnceByName<T> {
  readonly #work: (name: string) => T;
  readonly #circle: (name: string) => Error;
  readonly #known = new Map<string, Once<T>>();

  constructor(work: (name: string) => T, circle: (name: string) => Error) {
    this.#work = work;
    this.#circle = circle;
  }

  /** The value under a name. Throws what the work threw, each time the same error. */
  get(name: string): T {
    const folded = name.toLowerCase();
    const known = this.#known.get(folded);
    if (known !== undefined) return known.get();
    const once = new Once(
      () => this.#work(name),
      () => this.#circle(name),
    );
    this.#known.set(folded, once);
    return once.get();
  }
}

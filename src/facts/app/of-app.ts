import type { IdKey } from '../../graph/arm-id.js';
import { unknown, type UnknownFact } from '../fact.js';
import type { Entity } from '../model/estate.js';
import type { IntegrationCase } from '../model/integration.js';

/** Something of an app, before it is read. */
interface OfApp<T> {
  /** What it is, for the reason why it is not known. */
  readonly what: string;
  /** What it is where a plan is connected, and not one of its apps. */
  readonly ofPlan: T;
}

/** What is read of the app of an integration; unknown where only a connection in the input names the app. */
export function ofApp<T>(
  { integration: { app }, isOfPlan }: IntegrationCase,
  { what, ofPlan }: OfApp<T>,
  read: (app: Entity) => T,
): T | UnknownFact {
  if (isOfPlan) return ofPlan;
  return app.entity === undefined ? whyNotInInput(app.key, what) : read(app.entity);
}

/** Why nothing can be said of something of an app. */
export function whyNotInInput(app: IdKey, what: string): UnknownFact {
  return unknown(`${app}: ${what}`, 'the app is not in the input');
}

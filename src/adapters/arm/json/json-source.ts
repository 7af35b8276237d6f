import { PreflightError, type Place } from '../../../core/error.js';
import { unescapeStep } from '../../../core/json-pointer.js';
import { Lines } from '../../../core/lines.js';
import type { Json } from '../../../graph/value.js';
import { isJsonObject } from '../../json-object.js';
import { ownMember } from '../partly-known.js';
import { jsonIn } from '../../json/json-in.js';
import { anything, maximumDepth } from '../../json/shape.js';
import type { TemplateSource } from './template-source.js';
import { JsonFault, readTolerantJson, spotsIn, type Spot } from './tolerant-json.js';

/** A JSON document whose values can be found again in its text. */
export interface JsonDocument {
  readonly file: string;
  readonly value: Json;
  /** Where the value at a JSON pointer begins; undefined where there is none. */
  place(pointer: string): Place | undefined;
}

/**
 * Reads a template or parameter file: JSON as Azure Resource Manager reads it, with comments and strings
 * over several lines. The bytes are UTF-8. Throws a PreflightError with the place where it is broken.
 */
export function readJsonDocument(utf8: Uint8Array, file: string): JsonDocument {
  const text = new TextDecoder().decode(utf8);
  const lines = new Lines(text);
  let spots: Spot | undefined;
  return {
    file,
    value: parse(text, file, lines),
    place: pointer => {
      // The text is looked through again only when somebody asks for a place.
      spots ??= spotsIn(text);
      const spot = spotAt(pointer, spots);
      return spot && { file, ...lines.from(spot.offset, spot.end), pointer };
    },
  };
}

/** A template in the bytes of a JSON file. Throws a PreflightError where it is none. */
export function templateSourceOf(utf8: Uint8Array, file: string): TemplateSource {
  const document = readJsonDocument(utf8, file);
  const { value } = document;
  const fault = whyNoTemplate(value);
  if (!isJsonObject(value) || fault !== undefined) {
    const advice = 'give an ARM template: a JSON object with $schema, contentVersion and resources';
    throw new PreflightError('input', `the template ${fault}`, { place: { ...document.place(''), file }, advice });
  }
  return { file, template: value, place: pointer => document.place(pointer) };
}

function whyNoTemplate(value: Json): string | undefined {
  if (!isJsonObject(value)) return 'is not a JSON object';
  const schema = ownMember(value, '$schema');
  const isSaid = typeof schema === 'string' && /deploymentTemplate\.json/iu.test(schema);
  return isSaid || ownMember(value, 'resources') !== undefined
    ? undefined
    : 'has neither the $schema of one nor resources';
}

function parse(text: string, file: string, lines: Lines): Json {
  try {
    // Nearly all JSON has none of the platform's extras, and then this takes a fraction of the time.
    const value = jsonIn(text) ?? readTolerantJson(text);
    const deep = anything(value, maximumDepth);
    if (deep === undefined) return value;
    const message = `the JSON is nested more than ${maximumDepth} levels deep`;
    throw new PreflightError('input', message, { place: { file }, advice: 'make the template flatter' });
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const place = { file, ...lines.at(error.offset) };
    const advice = 'mend the JSON there; comments and strings over several lines are allowed';
    throw new PreflightError('input', `the JSON is broken: ${error.message}`, { place, advice });
  }
}

function spotAt(pointer: string, whole: Spot): Spot | undefined {
  let spot: Spot | undefined = whole;
  for (const step of pointer.split('/').slice(1)) spot = spot && partOf(spot, unescapeStep(step));
  return spot;
}

/** A member is found whatever the letter case of its name, as the platform finds it. */
function partOf({ parts }: Spot, name: string): Spot | undefined {
  const folded = name.toLowerCase();
  return parts?.get(name) ?? [...(parts ?? [])].find(([own]) => own.toLowerCase() === folded)?.[1];
}

import { subjects } from '../../src/facts/subjects.js';
import { editorSchema } from '../../src/policy/files/editor-schema.js';

/** Writes the JSON Schema of policy files, which holds the facts of every subject; the build ships it with the others. */
export async function generate(): Promise<Map<string, string>> {
  return new Map([['schemas/policy-file-1.json', `${JSON.stringify(editorSchema(subjects))}\n`]]);
}

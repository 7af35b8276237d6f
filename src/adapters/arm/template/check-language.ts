import { asObject } from '../../json-object.js';
import type { Template } from '../model.js';
import { ownMember } from '../partly-known.js';
import { refused } from '../run.js';
import { placeOf } from './evaluate-json.js';

/** `1.0`, which is also meant where none is written, and what came since: `2.0`, `1.10-experimental`. */
const known = /^([12])\.(\d{1,3})(?:-[a-z]+)?$/i;

/**
 * Notes a language version that is not known, for what the template means is not known then, and resources by symbolic
 * names in a version that has none: these came with 2.0, and before it in experimental versions from 1.9.
 */
export function checkLanguage(template: Template): void {
  const written = ownMember(template.json, 'languageVersion') ?? '';
  const version = written === '' ? '1.0' : written;
  const parts = typeof version === 'string' ? known.exec(version) : null;
  if (parts === null) {
    const shown = typeof written === 'string' ? written : JSON.stringify(written).slice(0, 40);
    note(template, 'languageVersion', `the language version “${shown}” is not known`, 'write "2.0"');
  } else if (!hasSymbolicNames(parts) && namesResources(template)) {
    const message = `resources by symbolic names need language version 2.0, and the template has ${parts[0]}`;
    note(template, 'resources', message, 'write "languageVersion": "2.0" into it, or list the resources');
  }
}

/** `"resources": {}` names none: landing zones leave a trace of themselves with it, which the platform takes in every version. */
function namesResources({ json }: Template): boolean {
  return Object.keys(asObject(ownMember(json, 'resources'))).length > 0;
}

function hasSymbolicNames([, major, minor]: RegExpExecArray): boolean {
  return major === '2' || Number(minor) >= 9;
}

function note(template: Template, member: string, message: string, advice: string): void {
  const site = { context: template.context, pointer: `${template.pointer}/${member}` };
  template.run.note(refused(message, placeOf(site), advice));
}

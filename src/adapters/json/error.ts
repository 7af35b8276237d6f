import { PreflightError } from '../../core/error.js';
import { makeAnew, showPlan } from '../advice.js';
import { findFault, missingValue } from './fault.js';
import { pointerOf } from '../../core/json-pointer.js';
import { positionAt, shownPointer } from './place.js';

/** Enough to know a format by, and little enough to search. */
const lookedAt = 4096;

/** A longer place would help nobody and fill a screen. */
const longestPath = 32;

export function emptyInput(file: string): PreflightError {
  const advice =
    'the command that wrote it has probably failed: run it again and read what it says: terraform show -json plan.bin > plan.json';
  return new PreflightError('input', 'the input is empty', { place: { file }, advice });
}

/** What people give in place of a plan, by how it begins. The first that fits is told. */
const lookAlikes: readonly { readonly pattern: RegExp; readonly is: string; readonly advice: string }[] = [
  {
    pattern: /^\s*<(?:!doctype html|html|head|body|!--)/i,
    is: 'an HTML page, not JSON',
    advice: 'a download has probably ended at a sign-in or error page: fetch the file again',
  },
  {
    pattern: /^Resource and property changes are indicated with|^The deployment will update the following scope/m,
    is: 'the text that what-if prints for people, not JSON',
    advice: 'let it print JSON: az deployment group what-if … --no-pretty-print > what-if.json',
  },
  { pattern: /^\s*<\?xml|^\s*<[a-z][\w:.-]*[\s>]/i, is: 'XML, not JSON', advice: showPlan },
  {
    pattern:
      /^.{0,20}Terraform (?:used the selected providers|will perform the following actions)|OpenTofu (?:used the selected|will perform)|^No changes\. /m,
    is: 'the text that plan prints for people, not JSON',
    advice:
      'save the plan and convert it: terraform plan -out plan.bin, then terraform show -json plan.bin > plan.json (or tofu)',
  },
  {
    pattern: /^.{0,12}Error: /m,
    is: 'an error message in place of JSON',
    advice:
      'the command that wrote it has failed: mend that first, then run it again: terraform show -json plan.bin > plan.json',
  },
  {
    pattern:
      /^\s*(?:terraform|locals|resource\s+"[^"]*"\s+"[^"]*"|data\s+"[^"]*"\s+"[^"]*"|(?:variable|module|provider|output)\s+"[^"]*")\s*\{/m,
    is: 'Terraform source, which is read by its folder',
    advice: `name the folder that it lies in, or a file there whose name ends in .tf: vnet-preflight check infra; or ${showPlan}`,
  },
];

/** The sentence for text that is known to be something else; undefined when it could be damaged JSON. */
export function lookAlike(utf8: Uint8Array, file: string): PreflightError | undefined {
  const head = new TextDecoder().decode(utf8.subarray(0, lookedAt));
  const found = isBinary(head)
    ? { is: 'binary data, not text', advice: showPlan }
    : lookAlikes.find(({ pattern }) => pattern.test(head));
  return found && new PreflightError('input', `this is ${found.is}`, { place: { file }, advice: found.advice });
}

/** More than one character in twenty is one that no text has; the escape character begins a colour. */
function isBinary(head: string): boolean {
  let strange = 0;
  for (let at = 0; at < head.length; at += 1) {
    const unit = head.charCodeAt(at);
    if (unit === 0) return true;
    if ((unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d && unit !== 0x1b) || unit === 0xfffd)
      strange += 1;
  }
  return strange * 20 > head.length;
}

/** Says where and how the JSON that begins at `start` is broken. */
export function syntaxError(utf8: Uint8Array, start: number, file: string): PreflightError {
  const fault = findFault(utf8, start);
  if (fault === undefined)
    return new PreflightError('input', 'the input is not JSON', { place: { file }, advice: makeAnew });
  const { path } = fault;
  const pointer = path.length > 0 && path.length <= longestPath ? { pointer: pointerOf(path) } : {};
  const place = { file, ...positionAt(utf8, fault.at), ...pointer };
  const inside = path.length === 0 ? '' : ` of ${shownPointer(path)}`;
  if (fault.isEnd) {
    const advice = `it was cut off, by a full disk or a step that was stopped: ${makeAnew}`;
    const message = path.length === 0 ? 'the input ends before its JSON does' : `the input ends in the middle${inside}`;
    return new PreflightError('input', message, { place, advice });
  }
  if (path.length === 0 && fault.at === start && fault.problem === missingValue) {
    return lookAlike(utf8, file) ?? new PreflightError('input', 'the input is not JSON', { place, advice: showPlan });
  }
  const where = path.length === 0 ? '' : ` in ${shownPointer(path)}`;
  const message = `the JSON is broken${where}: ${fault.problem}`;
  return new PreflightError('input', message, { place, advice: makeAnew });
}

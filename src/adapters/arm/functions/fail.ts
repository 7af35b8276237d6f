import { textAt } from './arguments.js';
import { Refusal, onKnown, type FunctionRow } from './function-row.js';

/** Ends the deployment with a message of the author's (`fail`, Bicep 0.33). */
export const fail: FunctionRow = onKnown('fail', 1, values => {
  throw new Refusal(`ends the deployment: ${textAt(values, 0)}`);
});

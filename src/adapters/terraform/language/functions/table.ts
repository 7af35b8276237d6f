import { refuse } from '../error.js';
import { derived } from '../symbol.js';
import type { FunctionTable } from './row.js';

/** Every function of the language. Those with `special` get their arguments as expressions. */
export const functions: FunctionTable = {
  upper: {
    parameters: [{ name: 'str', type: 'string' }],
    result: 'string',
    call: ([text]) => (typeof text === 'string' ? text.toUpperCase() : refuse('a string is required')),
  },
  uuid: {
    parameters: [],
    result: 'string',
    call: (_, { scope }) => derived(`uuid()#${scope.calls.next++}`, [], 'string'),
  },
  try: { special: () => refuse('try is not there yet') },
};

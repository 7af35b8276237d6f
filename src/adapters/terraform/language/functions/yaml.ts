import { parameters, text } from './arguments.js';
import type { FunctionTable } from './row.js';
import { decodeYaml } from './yaml-decode.js';
import { encodeYaml } from './yaml-encode.js';

export const yamlFunctions: FunctionTable = {
  yamlencode: {
    parameters: [{ name: 'value', type: 'any', isNullable: true }],
    result: 'string',
    call: ([value = null]) => encodeYaml(value),
  },
  yamldecode: { parameters: parameters({ src: 'string' }), result: 'unknown', call: args => decodeYaml(text(args, 0)) },
};

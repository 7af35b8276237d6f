import { didYouMean } from '../../../../core/nearest.js';
import { literalText } from '../files/block.js';
import { isCallArgument } from '../files/meta-arguments.js';
import type { ModuleCall } from '../modules/module-tree.js';
import { isLocal } from '../modules/source-address.js';
import type { Fault } from './fault.js';

/** What is wrong with a call of a module: arguments that it does not take or needs, a folder without source. */
export function* callFaults({ block, module, unread }: ModuleCall, isEmpty: boolean): Generator<Fault> {
  const { header, body, file } = block;
  const [, name = ''] = header;
  const given = Object.keys(body).filter(argument => !isCallArgument(argument));
  const source = literalText(body['source']) ?? '';
  // What is empty takes no arguments, either.
  if (unread !== undefined && isLocal(source) && (isEmpty || given.length > 0))
    yield {
      header,
      file,
      path: ['source'],
      message: `there is no Terraform source in the folder of the module “${name}”, ${source}`,
      advice: 'correct the path, or fetch what belongs there: git submodule update --init',
    };
  if (module === undefined) return;
  const { variables } = module.source;
  for (const argument of given)
    if (!variables.has(argument))
      yield {
        header,
        file,
        path: [argument],
        message: `the module “${name}” takes no argument “${argument}”${didYouMean(argument, variables.keys())}`,
        advice: `declare the variable in ${module.source.folder}, or correct the name`,
      };
  for (const [variable, declared] of variables)
    if (declared.body['default'] === undefined && !given.includes(variable))
      yield {
        header,
        file,
        path: [],
        message: `the module “${name}” needs the argument “${variable}”`,
        advice: `give it, or a default for the variable in ${module.source.folder}`,
      };
}

import type { Notice } from '../../../../graph/notice.js';
import { bareText, bodiesOf } from '../files/block.js';
import { addressOf, allModules, type ModuleNode } from './module-tree.js';

/** What `removed` blocks let go without destroying it: it stays in Azure, and nothing here tells what it is like. */
export function removedNotices(root: ModuleNode): readonly Notice[] {
  return [...allModules(root)].flatMap(module =>
    module.source.removed
      .filter(({ body }) => bodiesOf(body['lifecycle']).some(({ destroy }) => destroy === false))
      .flatMap(({ body, file }): Notice[] => {
        const from = bareText(body['from']) ?? '';
        if (!/^(?:module\.|azurerm_|azapi_)/.test(from)) return [];
        const address = [addressOf(module), from].filter(Boolean).join('.');
        const message =
          'this stays in Azure and is managed no longer, so it is not judged, nor is what it takes counted';
        return [{ message: `${message}; an inventory can tell of it: --inventory FILE`, address, file }];
      }),
  );
}

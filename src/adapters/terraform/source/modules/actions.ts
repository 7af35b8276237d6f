import type { Notice } from '../../../../graph/notice.js';
import { mayConnect } from '../../resources/unread-requests.js';
import { allModules, type ModuleNode } from './module-tree.js';

/** What `action` blocks would send to apps, plans or subnets: when they go, and to what, only a plan tells. */
export function actionNotices(root: ModuleNode): readonly Notice[] {
  return [...allModules(root)].flatMap(({ source, path }) =>
    [...source.actions]
      .filter(([, { body }]) => mayConnect(JSON.stringify(body)))
      .map(([name, { file }]): Notice => {
        const address = [...path.map(step => `module.${step}`), `action.${name}`].join('.');
        return {
          message: `what ${address} sends is not read: an integration that it makes is not judged`,
          address,
          file,
          isUnread: true,
        };
      }),
  );
}

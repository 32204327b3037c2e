import type { Naming } from '../../content/publication-facts';
import { runningKey } from '../../content/running-key';
import type { ActionContext, ActionShared } from './types';

/** How an action is called: `act-01`, in the order of entry. A title it gets from its writer. */
export function actionNaming(
  { key }: Pick<ActionShared, 'key'>,
  { takenKeys, takenSlugs }: Pick<ActionContext, 'takenKeys' | 'takenSlugs'>,
): Naming {
  return {
    key: runningKey({ current: key, prefix: 'act', taken: takenKeys }),
    periodKey: null,
    defaultTitle: () => null,
    isDefaultTitle: () => false,
    takenSlugs,
  };
}

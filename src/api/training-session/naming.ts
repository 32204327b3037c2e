import type { Naming } from '../../content/publication-facts';
import { runningKey } from '../../content/running-key';
import type { TrainingContext, TrainingShared } from './types';

/** How a training session is called: `train-01`, in the order of entry. */
export function trainingNaming(
  { key, heldOn }: Pick<TrainingShared, 'key' | 'heldOn'>,
  { takenKeys, takenSlugs }: Pick<TrainingContext, 'takenKeys' | 'takenSlugs'>,
): Naming {
  return {
    key: runningKey({ current: key, prefix: 'train', taken: takenKeys }),
    periodKey: heldOn === null ? null : heldOn.slice(0, 7),
    defaultTitle: () => null,
    isDefaultTitle: () => false,
    takenSlugs,
  };
}

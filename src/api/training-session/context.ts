import type { RuleScene } from '../../content/bound-rules';
import { publicationInstant } from '../../content/publication-clock';
import type { ContentDocument } from '../../content/rules';
import { schoolDay } from '../../content/school-day';
import { takenKeys, takenSlugs } from '../../content/siblings';
import type { TrainingContext, TrainingShared, TrainingWords } from './types';

/** Reads what the rules of a training session have to know besides it. */
export async function loadTrainingContext(
  _document: ContentDocument<TrainingShared, TrainingWords>,
  scene: RuleScene,
): Promise<TrainingContext> {
  return {
    today: await schoolDay(scene.strapi, new Date(publicationInstant())),
    takenKeys: await takenKeys(scene),
    takenSlugs: await takenSlugs(scene),
  };
}

import type { RuleScene } from '../../content/bound-rules';
import { endState } from '../../content/chains/end-state';
import type { ContentDocument } from '../../content/rules';
import { takenKeys, takenSlugs } from '../../content/siblings';
import type { ActionContext, ActionShared, ActionWords } from './types';

/** Reads what the rules of an action have to know of the documents that it names. */
export async function loadActionContext(
  { shared }: ContentDocument<ActionShared, ActionWords>,
  scene: RuleScene,
): Promise<ActionContext> {
  const { sourceType, sourceKey, meetingKey, resultType, resultKey } = shared;
  return {
    source: await endState(scene.strapi, sourceType, sourceKey),
    meeting: await endState(scene.strapi, 'meeting', meetingKey),
    result: await endState(scene.strapi, resultType, resultKey),
    takenKeys: await takenKeys(scene),
    takenSlugs: await takenSlugs(scene),
  };
}

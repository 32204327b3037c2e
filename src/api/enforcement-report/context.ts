import type { RuleScene } from '../../content/bound-rules';
import type { ContentDocument } from '../../content/rules';
import { takenKeys, takenSlugs } from '../../content/siblings';
import { regulationTitles } from '../regulation/titles';
import type { EnforcementContext, EnforcementShared, EnforcementWords } from './types';

/** Reads what the rules of a report have to know of other documents. */
export async function loadEnforcementContext(
  { shared }: ContentDocument<EnforcementShared, EnforcementWords>,
  scene: RuleScene,
): Promise<EnforcementContext> {
  return {
    regulation: await regulationTitles(scene.strapi, shared.regulationCode),
    takenKeys: await takenKeys(scene),
    takenSlugs: await takenSlugs(scene),
  };
}

import type { RuleScene } from '../../content/bound-rules';
import type { ContentDocument } from '../../content/rules';
import { findSibling, takenSlugs } from '../../content/siblings';
import type { MenuContext, MenuShared, MenuWords } from './types';

/** Reads what the rules of a menu have to know of other menus. */
export async function loadMenuContext(
  { shared }: ContentDocument<MenuShared, MenuWords>,
  scene: RuleScene,
): Promise<MenuContext> {
  const { year, isoWeek } = shared;
  const twin =
    year === null || isoWeek === null
      ? null
      : await findSibling(scene, scene.uid, { year, isoWeek });
  return { sameKey: twin?.documentId ?? null, takenSlugs: await takenSlugs(scene) };
}

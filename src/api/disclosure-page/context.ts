import type { RuleScene } from '../../content/bound-rules';
import type { ContentDocument } from '../../content/rules';
import { takenKeys, takenSlugs } from '../../content/siblings';
import type { DisclosurePageContext, DisclosurePageShared, DisclosurePageWords } from './types';

/** Reads what the rules of a page have to know of the other pages. */
export async function loadDisclosurePageContext(
  _document: ContentDocument<DisclosurePageShared, DisclosurePageWords>,
  scene: RuleScene,
): Promise<DisclosurePageContext> {
  return { takenKeys: await takenKeys(scene), takenSlugs: await takenSlugs(scene) };
}

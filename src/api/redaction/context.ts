import type { RuleScene } from '../../content/bound-rules';
import { publicationInstant } from '../../content/publication-clock';
import type { ContentDocument } from '../../content/rules';
import { findSibling, takenSlugs } from '../../content/siblings';
import { redactionNaming } from './naming';
import type { RedactionContext, RedactionShared, RedactionWords } from './types';

/** Reads what the rules of a redaction have to know: the time, and whether it is there already. */
export async function loadRedactionContext(
  document: ContentDocument<RedactionShared, RedactionWords>,
  scene: RuleScene,
): Promise<RedactionContext> {
  const { key } = redactionNaming(document);
  const twin = key === null ? null : await findSibling(scene, scene.uid, { key });
  return {
    now: publicationInstant(),
    sameKey: twin?.documentId ?? null,
    takenSlugs: await takenSlugs(scene),
  };
}

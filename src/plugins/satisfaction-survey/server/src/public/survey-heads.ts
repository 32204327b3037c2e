import type { Core } from '@strapi/strapi';

import type { Definition } from '../../../domain/definition/definition';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { definitionsOf } from '../store/revision-store';

/** What a list says of a questionnaire. */
export type SurveyHead = Pick<Definition, 'title' | 'purpose' | 'under14' | 'defaultLocale'>;

type RevisionId = number;
type Heads = Map<RevisionId | null, SurveyHead>;

const MOST_KEPT = 1000;

/** Revisions never change, so what was read of one stays right. */
const memories = new WeakMap<Core.Strapi, Heads>();

/** The heads of revisions, by their rows. */
export async function headsOf(
  strapi: Core.Strapi,
  revisions: readonly (RevisionId | null)[],
): Promise<ReadonlyMap<RevisionId | null, SurveyHead>> {
  const known = memories.get(strapi) ?? new Map<RevisionId | null, SurveyHead>();
  memories.set(strapi, known);
  const found: Heads = new Map();
  for (const id of revisions) {
    const head = known.get(id);
    if (head !== undefined) found.set(id, head);
  }
  const missing = revisions.filter((id) => id !== null).filter((id) => !found.has(id));
  if (missing.length === 0) return found;
  const read = await inUnitOfWork(strapi, (unit) => definitionsOf(unit, missing));
  if (known.size > MOST_KEPT) known.clear();
  for (const [id, { title, purpose, under14, defaultLocale }] of read) {
    const head = { title, under14, defaultLocale, ...(purpose !== undefined && { purpose }) };
    known.set(id, head);
    found.set(id, head);
  }
  return found;
}

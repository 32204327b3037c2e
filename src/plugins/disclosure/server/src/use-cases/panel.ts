import type { Core } from '@strapi/strapi';

import type { PanelResponse } from '../../../contracts/panel';
import { openBook } from '../book';
import { disclosureConfig } from '../config';
import { dayAt } from '../school';
import { ownDepartments } from '../store/post-store';
import { readableType } from '../views/readable-types';
import type { Actor } from './actor';

/** What all of the panel has to know. */
export async function readPanel(
  strapi: Core.Strapi,
  { id, at }: Actor & { readonly id: number },
): Promise<PanelResponse> {
  const today = dayAt(strapi, at);
  const book = await openBook(strapi, today, { dueTo: today });
  const own = await ownDepartments(strapi, id, today);
  const types = new Set(book.stored.map(({ item }) => item.contentType));
  return {
    ...{ timeZone: disclosureConfig(strapi).timeZone, today },
    overdue: book.judged.filter(
      ({ obligation, standing }) =>
        standing.state === 'overdue' && (own.length === 0 || own.includes(obligation.department)),
    ).length,
    readableTypes: [...types].sort().flatMap((uid) => readableType(strapi, uid) ?? []),
  };
}

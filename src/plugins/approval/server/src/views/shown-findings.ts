import type { Core } from '@strapi/strapi';

import type { DocumentResponse } from '../../../contracts/document';
import type { DocumentRef } from '../domain/case/case';
import { fieldLabel } from '../labels';
import { namesOf, type Names } from '../../../../../shared/strapi/people-names';
import type { Language } from '../../../../../shared/language';
import { readerLanguage } from '../../../../../shared/strapi/reader';
import type { DocumentAtHand } from '../use-cases/document-at-hand';
import type { Findings } from '../use-cases/findings';

/** Findings with the names of their fields, and why they may stay. */
export async function shownFindings(
  { strapi, document }: DocumentAtHand,
  { all, open, justifications }: Findings,
): Promise<DocumentResponse['findings']> {
  const names = await namesOf(
    strapi,
    justifications.map(({ byId }) => byId),
  );
  const language = readerLanguage(strapi);
  const isOpen = new Set(open.map(({ fingerprint }) => fingerprint));
  return all.map(({ fingerprint, kind, field, excerpt }) => ({
    ...{ fingerprint, kind, field, excerpt },
    ...placeOf(strapi, document, field, language),
    justification: isOpen.has(fingerprint) ? null : reasonOf(justifications, fingerprint, names),
  }));
}

/** `words.en.title` and `shared.lines.0.note`, as the statement has them. */
function placeOf(
  strapi: Core.Strapi,
  { contentType }: DocumentRef,
  field: string,
  language: Language,
): { readonly label: string; readonly locale: string | null } {
  const [part, ...rest] = field.split('.');
  const [locale = null, ...words] = part === 'words' ? rest : [null, ...rest];
  return { locale, label: fieldLabel(strapi, contentType, words.map(String), language) };
}

function reasonOf(
  justifications: Findings['justifications'],
  fingerprint: string,
  names: Names,
): DocumentResponse['findings'][number]['justification'] {
  const found = justifications.find((each) => each.fingerprint === fingerprint);
  return found ? { by: names(found.byId), at: found.at, reason: found.reason } : null;
}

import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import type { Definition } from '../../../domain/definition/definition';
import { OTHER } from '../../../domain/definition/limits';
import { isQuestion } from '../../../domain/definition/question';
import { digest } from '../../../../../shared/strapi/digest';
import { SURVEY_UID } from '../content-types';
import { optionLists, retiredOption } from '../domain/definition/check-definition';
import { editorRefusal } from '../refusals';
import { defaultLocaleOf, localesOf, questionnaireOf, questionnaireRows } from './questionnaire';

/** A questionnaire as it is being written. */
export interface Draft {
  readonly definition: Definition;
  /** Goes with whatever changes it: a hash of what was read. */
  readonly version: string;
}

/** @throws SURVEY_UNKNOWN */
export async function readDraft(strapi: Core.Strapi, documentId: string): Promise<Draft> {
  const rows = await questionnaireRows(strapi, documentId, 'draft');
  if (rows.length === 0) throw editorRefusal('SURVEY_UNKNOWN');
  const definition = questionnaireOf(rows, await defaultLocaleOf(strapi));
  return { definition, version: digest(definition).slice(0, 16) };
}

const words = z.record(z.string().max(20), z.string().max(5000));

/** The outer shape of a draft; what is wrong inside is told and saved nevertheless. */
const draftContract = z.strictObject({
  defaultLocale: z.string().max(20),
  title: words,
  purpose: words.optional(),
  privacyNotice: words,
  guardianNotice: words.optional(),
  under14: z.boolean(),
  items: z.array(z.record(z.string(), z.unknown())).max(300),
  segment: z.string().max(40).optional(),
  retired: z.array(z.string().max(130)).max(2000),
});
export type DraftContent = z.output<typeof draftContract>;

/** @throws SURVEY_INPUT_INVALID naming the field */
export function draftContent(value: unknown): DraftContent {
  const result = draftContract.safeParse(value);
  if (result.success) return result.data;
  const field = (result.error.issues[0]?.path ?? []).map(String).join('.');
  throw editorRefusal('SURVEY_INPUT_INVALID', { field: `definition.${field}` });
}

interface Documents {
  update(params: object): Promise<unknown>;
}

/** Writes a draft: each language's words into its row, everything else into all of them. */
export async function writeDraft(
  strapi: Core.Strapi,
  documentId: string,
  content: DraftContent,
): Promise<void> {
  const documents = strapi.documents(SURVEY_UID as never) as unknown as Documents;
  const defaultLocale = await defaultLocaleOf(strapi);
  const { under14, items, segment, retired } = content;
  const shared = { under14, items, segment: segment ?? null, retired };
  const isSaid = (locale: string) => (content.title[locale] ?? '').trim() !== '';
  const others = (await localesOf(strapi)).filter((locale) => locale !== defaultLocale);
  for (const locale of [defaultLocale, ...others.filter(isSaid)]) {
    const own = {
      title: content.title[locale] ?? '',
      purpose: content.purpose?.[locale] ?? null,
      privacyNotice: content.privacyNotice[locale] ?? null,
      guardianNotice: content.guardianNotice?.[locale] ?? null,
    };
    await documents.update({ documentId, locale, data: { ...shared, ...own } });
  }
}

/**
 * Codes that are never used again: those that were retired before, and whatever the published
 * questionnaire has and the draft has no more.
 */
export function retiredSince(published: Definition | null, items: Definition['items']): string[] {
  if (published === null) return [];
  const kept = new Map(items.map((item) => [item.code, item]));
  const gone = published.items.flatMap((item) => {
    const now = kept.get(item.code);
    if (now === undefined) return isQuestion(item) ? [item.code] : [];
    const lists = new Map(optionLists(now));
    return optionLists(item).flatMap(([list, options]) => {
      const codes = new Set((lists.get(list) ?? []).map(({ code }) => code));
      return options
        .filter(({ code }) => code !== OTHER && !codes.has(code))
        .map(({ code }) => retiredOption(item.code, list, code));
    });
  });
  return [...new Set([...published.retired, ...gone])];
}

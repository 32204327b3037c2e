import type { Core } from '@strapi/strapi';

import type { JsonValue } from '../../../../../shared/canonical-json';
import { approvalConfig } from '../config';
import { attributeAt } from '../content/attribute-at';
import type { ContentAttribute } from '../content/model';
import { plainText, type Difference } from '../domain/digest/difference';
import { valueLabels } from '../labels';
import { say } from '../../../../../shared/sentence';
import type { Language } from '../../../../../shared/language';
import { relatedNames, type Related } from './related-names';

const YES = say('是', '是', 'Yes');
const NO = say('否', '否', 'No');

/** What both sides of a difference are for people: names, not ids; null where there is nothing. */
export type DifferenceWords = (difference: Difference) => Record<'before' | 'after', string | null>;

/** Reads what it takes to put differences into words. */
export async function differenceWords(
  strapi: Core.Strapi,
  uid: string,
  differences: readonly Difference[],
  language: Language,
): Promise<DifferenceWords> {
  const attributeOf = ({ path }: Difference) => attributeAt(strapi, uid, path);
  const related = differences.flatMap((difference) =>
    [difference.before, difference.after].flatMap((value) =>
      relatedIn(attributeOf(difference), value),
    ),
  );
  const nameOf = await relatedNames(strapi, related);
  const label = await valueLabels(strapi, uid, language);
  const { timeZone } = approvalConfig(strapi);
  const words = (difference: Difference, value: JsonValue): string | null => {
    if (value === null) return null;
    const attribute = attributeOf(difference);
    const documents = relatedIn(attribute, value);
    if (documents.length > 0) {
      return documents.map((each) => nameOf(each, difference.locale)).join(', ');
    }
    switch (attribute?.type) {
      case 'media':
        return [value].flat().map(fileName).join(', ');
      case 'boolean':
        return (value === true ? YES : NO)[language];
      case 'datetime':
        return localInstant(plainText(value), timeZone, language);
      default:
        return label(difference.path, value) ?? plainText(value);
    }
  };
  return (difference) => ({
    before: words(difference, difference.before),
    after: words(difference, difference.after),
  });
}

function relatedIn(attribute: ContentAttribute | null, value: JsonValue): readonly Related[] {
  const { type, target: contentType } = attribute ?? {};
  if (type !== 'relation' || contentType === undefined || value === null) return [];
  return [value].flat().map((documentId) => ({ contentType, documentId: plainText(documentId) }));
}

/** The statement of a file is what is in it, its name, and what is said of it. */
function fileName(file: JsonValue): string {
  const told: unknown = JSON.parse(plainText(file));
  return Array.isArray(told) ? String(told[1]) : plainText(file);
}

/** "2025-07-10 16:30" where the school is. */
function localInstant(instant: string, timeZone: string, language: Language): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  const tag = { 'zh-Hans': 'zh-CN', zh: 'zh-TW', en: 'en-GB' }[language];
  const style = { dateStyle: 'long', timeStyle: 'short', timeZone } as const;
  return new Intl.DateTimeFormat(tag, style).format(date);
}

import type { Core } from '@strapi/strapi';
import { RuleError } from '../shared/rule-error';
import { uniqueViolation, type UniqueViolation } from '../shared/strapi/unique-violation';
import { indexesOf, type ContentIndex } from './content-indexes';
import { apiTypeUids } from './content-types';
import type { Locale } from './locales';
import { sentence } from './messages';
import { readerLocale } from './refusal';

/**
 * The broken rule (409) behind a write that one of our unique indexes refused, naming the field;
 * undefined for every other error. The rules look first and say more; this is what remains when two
 * writes pass them at the same moment.
 */
export function uniqueConflict(strapi: Core.Strapi, error: unknown): RuleError | undefined {
  const violation = uniqueViolation(error);
  if (!violation) return undefined;
  const indexes = apiTypeUids(strapi).flatMap((uid) => indexesOf(strapi, uid));
  const index = indexes.find((entry) => entry.isUnique && isViolated(entry, violation));
  if (!index) return undefined;
  const conflict = conflictOf(index.attributes.at(-1) ?? '', readerLocale(strapi));
  conflict.cause = error;
  return conflict;
}

function conflictOf(field: string, locale: Locale): RuleError {
  if (field === 'documentId') {
    return new RuleError(
      'WRITE_CONFLICT',
      sentence({ code: 'WRITE_CONFLICT', params: {} }, locale),
    );
  }
  const message = sentence({ code: 'NAME_CONFLICT', params: { field } }, locale);
  return new RuleError('NAME_CONFLICT', message, { path: [field] });
}

function isViolated(index: ContentIndex, violation: UniqueViolation): boolean {
  if ('index' in violation) return index.name === violation.index;
  const { table, columns } = violation;
  return index.table === table && index.columns.join() === columns.join();
}

import type { Core } from '@strapi/strapi';
import { RuleError } from '../shared/rule-error';
import { uniqueViolation, type UniqueViolation } from '../shared/strapi/unique-violation';
import { indexesOf, type ContentIndex } from './content-indexes';
import { apiTypeUids, modelLookup } from './content-types';
import { LABELS } from './labels';
import type { Locale } from './locales';
import { sentence } from './messages';
import { readerLocale } from './refusal';
import type { ModelSchema } from './schema';

/**
 * The broken rule (409) behind a write that one of our unique indexes refused, naming the field;
 * undefined for every other error. The rules look first and say more; this is what remains when two
 * writes pass them at the same moment.
 */
export function uniqueConflict(strapi: Core.Strapi, error: unknown): RuleError | undefined {
  const violation = uniqueViolation(error);
  if (!violation) return undefined;
  for (const uid of apiTypeUids(strapi)) {
    const index = indexesOf(strapi, uid).find(
      (entry) => entry.isUnique && isViolated(entry, violation),
    );
    if (!index) continue;
    const conflict = conflictOf(index, modelLookup(strapi)(uid), readerLocale(strapi));
    conflict.cause = error;
    return conflict;
  }
  return undefined;
}

/** Names all attributes of the group, and points to the last that is not a mere validity. */
function conflictOf(index: ContentIndex, schema: ModelSchema, locale: Locale): RuleError {
  const { attributes } = index;
  if (attributes.includes('documentId')) {
    return new RuleError(
      'WRITE_CONFLICT',
      sentence({ code: 'WRITE_CONFLICT', params: {} }, locale),
    );
  }
  const field = attributes.map((name) => LABELS[locale][name] ?? name).join(', ');
  const pointed = attributes.filter((name) => schema.attributes[name]?.type !== 'date').at(-1);
  return new RuleError(
    'NAME_CONFLICT',
    sentence({ code: 'NAME_CONFLICT', params: { field } }, locale),
    {
      path: pointed === undefined ? [] : [pointed],
    },
  );
}

function isViolated(index: ContentIndex, violation: UniqueViolation): boolean {
  if ('index' in violation) return index.name === violation.index;
  const { table, columns } = violation;
  return index.table === table && index.columns.join() === columns.join();
}

import type { Core } from '@strapi/strapi';
import type { z } from 'zod';

import { RuleError } from '../../../../shared/rule-error';
import { toStrapiError, type RuleStatuses } from '../../../../shared/strapi/error-mapping';
import { refusal, type Refusal, type RefusalCode } from './domain/refusal';
import { REFUSAL_MESSAGES } from './messages/refusal-messages';
import type { Language } from '../../../../shared/language';
import { filled } from '../../../../shared/sentence';
import { readerLanguage } from '../../../../shared/strapi/reader';
import { inputOf } from '../../../../shared/strapi/request-input';

/** Statuses that the code's ending does not say. */
const STATUSES: RuleStatuses = {
  DISCLOSURE_ITEM_NUMBER_TAKEN: 409,
  DISCLOSURE_WAIVED_ALREADY: 409,
  DISCLOSURE_MET_ON_TIME: 409,
  DISCLOSURE_NOTHING_OPEN: 409,
  DISCLOSURE_PERMISSION_NEEDED: 403,
};

const isRefusal = (code: string): code is RefusalCode => Object.hasOwn(REFUSAL_MESSAGES, code);

/** A refusal in the language of whoever asked. */
export function refusalError(
  strapi: Core.Strapi,
  { code, details }: Refusal,
  language: Language = readerLanguage(strapi),
): Error {
  const message = filled(REFUSAL_MESSAGES[code], language, textsOf(details));
  return toStrapiError(new RuleError(code, message, details), STATUSES);
}

/** Errors of rules that were thrown bare get their words and their status here. */
export function told(strapi: Core.Strapi, error: unknown): Error {
  if (!(error instanceof RuleError) || !isRefusal(error.code)) return toStrapiError(error);
  const { code, details } = error;
  return Object.assign(refusalError(strapi, { code, details }), { cause: error });
}

/** What a schema makes of a value. @throws the refusal, naming the field */
export function parsed<Schema extends z.ZodType>(
  strapi: Core.Strapi,
  schema: Schema,
  value: unknown,
  code: RefusalCode = 'DISCLOSURE_INPUT_INVALID',
): z.output<Schema> {
  return inputOf(schema, value, (fault) => refusalError(strapi, refusal(code, { ...fault })));
}

function textsOf(details: Refusal['details']): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(details).map(([key, value]) => [
      key,
      typeof value === 'number' ? value : String(value),
    ]),
  );
}

import type { Core } from '@strapi/strapi';

import { REFUSALS, type RefusalCode } from '../../contracts/public/refusal';
import { filled, languageOf, type Language, type Sentence } from '../../domain/messages/sentence';
import { RuleError } from '../../../../shared/rule-error';
import {
  toStrapiError,
  type RuleStatus,
  type RuleStatuses,
} from '../../../../shared/strapi/error-mapping';
import { readerLanguage } from '../../../../shared/strapi/reader';
import { EDITOR_REFUSALS, type EditorRefusalCode } from './domain/editor-refusal';
import { EDITOR_MESSAGES } from './messages/editor-messages';
import { REFUSAL_MESSAGES } from './messages/refusal-messages';

/** The language of whoever asks, as far as the request says. */
export function languageHere(strapi: Core.Strapi): Language {
  return languageOf(readerLanguage(strapi));
}

/** A sentence for whoever asks. */
export function sentenceHere(
  strapi: Core.Strapi,
  sentence: Sentence,
  values: Readonly<Record<string, unknown>> = {},
): string {
  return filled(sentence, languageHere(strapi), values);
}

/** A refusal of what editors do; its words follow where the reader is known. */
export function editorRefusal(
  code: EditorRefusalCode,
  details: Readonly<Record<string, unknown>> = {},
): RuleError {
  return new RuleError(code, code, details);
}

export const isRefusal = (code: string): code is RefusalCode => Object.hasOwn(REFUSALS, code);

const isEditorRefusal = (code: string): code is EditorRefusalCode =>
  Object.hasOwn(EDITOR_REFUSALS, code);

const STATUSES: RuleStatuses = EDITOR_REFUSALS;

/** Statuses that Strapi has an error for; the others are told as a conflict. */
const STRAPIS: Readonly<Partial<Record<number, RuleStatus>>> = {
  ...{ 400: 400, 403: 403, 404: 404, 409: 409, 429: 429, 501: 400, 503: 503 },
};

/** Refusals get their words and their status here; what is none comes back as it is. */
export function told(strapi: Core.Strapi, error: unknown): Error {
  if (!(error instanceof RuleError)) return toStrapiError(error);
  const { code, details } = error;
  if (isEditorRefusal(code)) {
    const message = sentenceHere(strapi, EDITOR_MESSAGES[code], details);
    const named = toStrapiError(new RuleError(code, message, details), STATUSES);
    return Object.assign(named, { cause: error });
  }
  if (!isRefusal(code)) return toStrapiError(error);
  const message = sentenceHere(strapi, REFUSAL_MESSAGES[code], valuesOf(details));
  const { status } = REFUSALS[code];
  return toStrapiError(new RuleError(code, message, details), { [code]: STRAPIS[status] ?? 409 });
}

/** What the sentences of refusals name. */
export function valuesOf(
  details: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return { ...details, seconds: details['retryAfterSeconds'] };
}

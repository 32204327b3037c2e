import type { Core } from '@strapi/strapi';
import { RuleError } from '../shared/rule-error';
import { toStrapiError, type RuleStatuses } from '../shared/strapi/error-mapping';
import { readerLocale } from './refusal';
import type { Words } from './words/words';

export type SentenceValues = Readonly<Record<string, string | number>>;

/** A sentence with its places, `{name}`, taken; dots where a value is not there. */
export function filledIn(template: string, values: SentenceValues): string {
  return template.replace(/\{(\w+)\}/g, (_place, name: string) => String(values[name] ?? '…'));
}

/**
 * How refusals are made of their sentences: in the language of whoever asked, with the code by which
 * the panel knows them and the values of the sentence.
 */
export function refusalsOf<Code extends string>(
  sentences: Readonly<Record<Code, Words>>,
  statuses?: RuleStatuses,
) {
  return (strapi: Core.Strapi, code: Code, values: SentenceValues = {}) => {
    const message = filledIn(sentences[code][readerLocale(strapi)], values);
    return toStrapiError(new RuleError(code, message, values), statuses);
  };
}

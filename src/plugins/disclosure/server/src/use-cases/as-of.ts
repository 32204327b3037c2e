import type { Core } from '@strapi/strapi';

import type { Day } from '../../../../../shared/workdays';
import { refusal } from '../domain/refusal';
import { refusalError } from '../refusals';
import { dayAt } from '../school';

/**
 * The day on which things are looked at: the present one, or one in the past, as they stood then.
 *
 * @throws DISCLOSURE_INPUT_INVALID for a day to come, of which nothing is known
 */
export function dayAsked(strapi: Core.Strapi, asOf: Day | undefined, at: string): Day {
  const today = dayAt(strapi, at);
  if (asOf === undefined) return today;
  if (asOf <= today) return asOf;
  throw refusalError(strapi, refusal('DISCLOSURE_INPUT_INVALID', { field: 'asOf' }));
}

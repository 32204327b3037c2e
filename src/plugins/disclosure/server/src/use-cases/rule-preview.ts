import type { Core } from '@strapi/strapi';
import type { z } from 'zod';

import type { rulePreviewRequest, RulePreviewResponse } from '../../../contracts/catalogue';
import { disclosureConfig } from '../config';
import { addDays } from '../domain/calendar/day';
import { catalogueItemSchema } from '../domain/catalogue/catalogue-item';
import { dueDayOfEvent } from '../domain/due/due-day';
import { isEventRule } from '../domain/due/due-rule';
import { candidatesOf } from '../domain/obligation/candidates';
import { byDueDay } from '../domain/obligation/obligation';
import { dueRuleText } from '../messages/due-rule-messages';
import { readerLanguage } from '../../../../../shared/strapi/reader';
import { dayAt, loadCalendar, loadTerms } from '../school';

const SHOWN = 4;
/** A year that began long ago may fall due next, and the one after it in more than a year. */
const DAYS_BACK = 800;
const DAYS_AHEAD = 400;

/** What a rule says and when it falls due next; nothing is stored. */
export async function previewRule(
  strapi: Core.Strapi,
  { cadence, dueRule }: z.output<typeof rulePreviewRequest>,
  at: string,
): Promise<RulePreviewResponse> {
  const today = dayAt(strapi, at);
  const span = { startOn: addDays(today, -DAYS_BACK), endOn: addDays(today, DAYS_AHEAD) };
  const read = catalogueItemSchema.safeParse({
    ...{ itemNo: '1', titles: { en: '-' }, theme: 'finance', contentType: 'api::any.any' },
    ...{ ownerDepartment: '-', retentionYears: 0, cadence, dueRule },
    ...{ activeFrom: span.startOn, measuredFrom: span.startOn },
  });
  if (!read.success) return { ruleText: null, next: [] };
  const item = read.data;
  const ruleText = dueRuleText(item.dueRule, readerLanguage(strapi));
  const calendar = await loadCalendar(strapi);
  if (isEventRule(item.dueRule)) {
    const due = dueDayOfEvent(calendar, item.dueRule, today);
    return { ruleText, next: [{ periodKey: null, ...due }] };
  }
  const ground = {
    ...{ calendar, events: [], terms: await loadTerms(strapi) },
    fiscalYearStart: disclosureConfig(strapi).fiscalYearStart,
  };
  const next = candidatesOf(item, ground, span)
    .filter(({ dueOn }) => dueOn >= today)
    .toSorted(byDueDay)
    .slice(0, SHOWN)
    .map(({ periodKey, dueOn, unknownYears }) => ({ periodKey, dueOn, unknownYears }));
  return { ruleText, next };
}

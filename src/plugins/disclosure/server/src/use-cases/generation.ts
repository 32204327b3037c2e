import type { Core } from '@strapi/strapi';

import { inUnitOfWork, type UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { Day } from '../../../../../shared/workdays';
import { appFunctions } from '../app-functions';
import { disclosureConfig } from '../config';
import type { Generated } from '../domain/obligation/generate';
import { dayAt, loadCalendar, loadTerms, spanOn } from '../school';
import { newestItems } from '../store/item-store';
import { notedEvents } from '../store/noted-event-store';
import { takeGenerationTurn } from '../store/obligation-store';
import { generate } from './generate';

export interface GenerationOrder {
  /** The instant that the history gets; the day at the school that it is decides what has begun. */
  readonly at: string;
  /** Periods that begin in it; some years back to some weeks ahead where it is left out. */
  readonly span?: { readonly startOn: Day; readonly endOn: Day };
  readonly dueUntil?: Day | null;
}

/** Brings what is owed up to date. Doing it again changes nothing. */
export function generateNow(strapi: Core.Strapi, order: GenerationOrder): Promise<Generated> {
  return inUnitOfWork(strapi, (unit) => generateWithin(strapi, unit, order));
}

/** The same within a unit of work; what it reads, it reads when it is its turn. */
export async function generateWithin(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  { at, span, dueUntil = null }: GenerationOrder,
): Promise<Generated> {
  await takeGenerationTurn(unit);
  const today = dayAt(strapi, at);
  const stored = await newestItems(unit);
  const told = (await appFunctions(strapi).eventsOf?.()) ?? [];
  return generate(
    unit,
    {
      items: stored.map(({ item }) => item),
      events: [...told, ...(await notedEvents(unit))],
      calendar: await loadCalendar(strapi),
      terms: await loadTerms(strapi),
      fiscalYearStart: disclosureConfig(strapi).fiscalYearStart,
      ...{ span: span ?? spanOn(strapi, today), dueUntil, today },
    },
    at,
  );
}

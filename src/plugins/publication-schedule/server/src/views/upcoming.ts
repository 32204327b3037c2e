import type { Core } from '@strapi/strapi';

import { holdsUntil } from '../../../../../shared/strapi/holds-until';
import { pluginService } from '../../../../../shared/strapi/plugin-service';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { UpcomingResponse } from '../../../contracts/views';
import { scheduleConfig } from '../config';
import { schedulableTypes } from '../content/types';
import { dayOfLocal } from '../domain/time/local-time';
import { localTimeAt } from '../domain/time/zone';
import { listPlans } from '../store/plan-list';

/**
 * What will go out, for everybody: the title and the day of publications that somebody marked so,
 * and nothing else of them. What waits for a person is not promised.
 */
export async function readUpcoming(
  strapi: Core.Strapi,
  at: string,
  { locale, limit }: { readonly locale?: string | undefined; readonly limit: number },
): Promise<UpcomingResponse> {
  const seen = { wholeTypes: schedulableTypes(strapi), partlySeen: [] };
  const filter = {
    ...{ state: ['armed', 'claimed', 'retryWait'] as const, verb: 'publish' as const },
    ...{ isAnnounceable: true, from: at },
    localeOrNone: locale ?? (await defaultLocale(strapi)),
  };
  const page = { order: 'planned', offset: 0, limit } as const;
  const plans = await inUnitOfWork(strapi, (unit) => listPlans(unit, seen, filter, page));
  const [first] = plans;
  // It is named up to its very instant, and not one longer.
  if (first !== undefined) {
    holdsUntil(strapi, new Date(Date.parse(first.plan.plannedAt) + 1));
  }
  const { timeZone } = scheduleConfig(strapi);
  return {
    data: plans.map(({ title, plan }) => ({
      ...{ title, locale: plan.target.locale },
      date: dayOfLocal(localTimeAt(timeZone, plan.plannedAt)),
    })),
  };
}

interface Locales {
  getDefaultLocale(): Promise<string | null>;
}

async function defaultLocale(strapi: Core.Strapi): Promise<string | undefined> {
  if (!Object.hasOwn(strapi.plugins, 'i18n')) return undefined;
  const locales = pluginService<Locales>(strapi, 'i18n', 'locales');
  return (await locales.getDefaultLocale()) ?? undefined;
}

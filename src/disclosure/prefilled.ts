import type { Core } from '@strapi/strapi';
import { dayBounds } from '../content/day-bounds';
import { parseIsoWeek, weekEnd, weekStart, type IsoWeek } from '../content/iso-week';
import { DEFAULT_LOCALE } from '../content/locales';
import { previousPeriod, yearMonth } from '../content/period';
import { isRecord } from '../content/row';
import { schoolTimeZone } from '../content/school-day';
import { TICKETS } from '../feedback/tables';
import { rowsOf, type Row } from '../shared/strapi/rows';
import { inUnitOfWork } from '../shared/strapi/unit-of-work';
import type { CatalogueType } from './catalogue-types';

const SUMMARY = 'api::finance-summary.finance-summary';
const MEALS = 'api::meal-account.meal-account';

type Fields = Readonly<Record<string, unknown>>;

/** What is known of a document before anybody has written it. */
export async function prefilled(
  strapi: Core.Strapi,
  uid: CatalogueType,
  periodKey: string,
): Promise<Fields> {
  const month = yearMonth(periodKey);
  const week = parseIsoWeek(periodKey);
  if (uid === SUMMARY && month !== null) return financeMonth(strapi, periodKey);
  if (uid === MEALS && month !== null) return mealMonth(strapi, periodKey);
  if (uid === 'api::logistics-bulletin.logistics-bulletin' && week !== null) {
    return bulletin(strapi, week);
  }
  if (uid === 'api::menu.menu' && week !== null) return { year: week.year, isoWeek: week.week };
  if (uid === 'api::disclosure-report.disclosure-report' && /^\d{4}$/.test(periodKey)) {
    return { year: Number(periodKey) };
  }
  if (uid === 'api::asset-register-snapshot.asset-register-snapshot') {
    const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(periodKey) ?? [];
    return year === undefined ? {} : { year: Number(year), quarter: Number(quarter) };
  }
  return {};
}

/** The lines of the month before without their amounts, and its closing balance. */
async function financeMonth(strapi: Core.Strapi, period: string): Promise<Fields> {
  const scope = 'wholeSchool';
  const own = { fiscalYear: yearMonth(period)?.year, month: yearMonth(period)?.month, scope };
  const before = await draftOf(strapi, SUMMARY, { period: previousPeriod(period), scope }, [
    ...['incomeLines', 'expenditureLines', 'totals'],
  ]);
  if (before === null) return own;
  const totals = before['totals'];
  return {
    ...own,
    incomeLines: partsOf(before['incomeLines'], ['source']),
    expenditureLines: partsOf(before['expenditureLines'], [
      ...['economicCode', 'functionCode', 'managingDepartment'],
    ]),
    ...(own.month !== 1 &&
      isRecord(totals) && { openingBalanceFen: totals['closingBalanceFen'] ?? null }),
  };
}

/** What stays from month to month: who runs the canteen, and what a meal costs. */
async function mealMonth(strapi: Core.Strapi, period: string): Promise<Fields> {
  const own = { fiscalYear: yearMonth(period)?.year, month: yearMonth(period)?.month };
  const before = await draftOf(strapi, MEALS, { period: previousPeriod(period) }, []);
  if (before === null) return own;
  const { operationMode, studentMealPriceFen, staffMealPriceFen } = before;
  return { ...own, operationMode, studentMealPriceFen, staffMealPriceFen };
}

interface TicketRow {
  readonly service: string | null;
  readonly received_at: string;
  readonly resolved_at: string | null;
}

/** Repairs that were reported and done in the week, and how much feedback came in. */
async function bulletin(strapi: Core.Strapi, week: IsoWeek): Promise<Fields> {
  const days = { from: weekStart(week), to: weekEnd(week) };
  const { from = '', until = '' } = dayBounds(days, await schoolTimeZone(strapi));
  const rows: TicketRow[] = await inUnitOfWork(strapi, (unit) =>
    unit
      .table(TICKETS)
      .whereNull('transfer')
      .where((either) => {
        void either.where((own) => {
          void own.where('received_at', '>=', from).where('received_at', '<', until);
        });
        void either.orWhere((own) => {
          void own.where('resolved_at', '>=', from).where('resolved_at', '<', until);
        });
      })
      .select('service', 'received_at', 'resolved_at'),
  );
  const isWithin = (at: string | null) => at !== null && at >= from && at < until;
  const received = rows.filter((row) => isWithin(row.received_at));
  const resolved = rows.filter((row) => isWithin(row.resolved_at));
  const repairs = (some: readonly TicketRow[]) =>
    some.filter(({ service }) => service === 'repair').length;
  return {
    ...{ year: week.year, isoWeek: week.week },
    repairs: { received: repairs(received), completed: repairs(resolved) },
    summary: `本周收到意见 ${received.length} 件，办结 ${resolved.length} 件。`,
  };
}

function draftOf(
  strapi: Core.Strapi,
  uid: CatalogueType,
  where: Fields,
  parts: readonly string[],
): Promise<Row | null> {
  return rowsOf(strapi, uid).findOne({
    where: { ...where, publishedAt: null, locale: DEFAULT_LOCALE },
    populate: Object.fromEntries(parts.map((name) => [name, true])),
  });
}

function partsOf(value: unknown, names: readonly string[]): readonly Fields[] {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [];
  return parts
    .filter(isRecord)
    .map((part) => Object.fromEntries(names.map((name) => [name, part[name] ?? null])));
}

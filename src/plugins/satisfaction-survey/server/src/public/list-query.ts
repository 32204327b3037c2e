import { z } from 'zod';

import type { ListPagination } from '../../../contracts/public/survey-list';
import { inputOf } from '../../../../../shared/strapi/request-input';
import { surveyRefusal } from '../submission/survey-refusal';

const PAGE_SIZE = { default: 25, most: 100 } as const;
const MOST_PAGES = 100_000;
const MOST_ENTRIES = 1_000_000;

/** Addresses hold digits, GraphQL holds numbers. */
const whole = (least: number, most: number) =>
  z
    .union([
      z.number(),
      z
        .string()
        .regex(/^\d{1,7}$/)
        .transform(Number),
    ])
    .pipe(z.number().int().min(least).max(most));

const flag = z.union([
  z.boolean(),
  z.enum(['true', '1']).transform(() => true),
  z.enum(['false', '0']).transform(() => false),
]);

const pageContract = z
  .strictObject({
    page: whole(1, MOST_PAGES).nullish(),
    pageSize: whole(1, PAGE_SIZE.most).nullish(),
    start: whole(0, MOST_ENTRIES).nullish(),
    limit: whole(1, PAGE_SIZE.most).nullish(),
    withCount: flag.nullish(),
  })
  .refine(
    ({ page, pageSize, start, limit }) =>
      (page ?? pageSize ?? null) === null || (start ?? limit ?? null) === null,
  );

const contract = z.strictObject({
  locale: z.string().nullish(),
  pagination: pageContract.nullish(),
});

type Asked = z.output<typeof pageContract>;

export interface ListQuery {
  readonly locale: string;
  readonly start: number;
  readonly limit: number;
  /** Where it stands among so many, in the words of whoever asked. */
  readonly pagination: (total: number) => ListPagination;
}

/** What may be asked, told to whoever asks for something else. */
const allowedIn = (locales: readonly string[]): string =>
  [
    `locale (${locales.join(', ')})`,
    `pagination[page], pagination[pageSize] (1–${PAGE_SIZE.most})`,
    `pagination[start], pagination[limit] (1–${PAGE_SIZE.most}), pagination[withCount]`,
  ].join('; ');

/** A query by Strapi's conventions; nothing in it is passed over. @throws SURVEY_QUERY_INVALID */
export function listQueryOf(
  value: unknown,
  {
    locales,
    defaultLocale,
  }: { readonly locales: readonly string[]; readonly defaultLocale: string },
): ListQuery {
  const refuse = (field: string) =>
    surveyRefusal('SURVEY_QUERY_INVALID', { field, allowed: allowedIn(locales) });
  const asked = inputOf(contract, value, ({ field }) => refuse(field));
  const locale = asked.locale ?? defaultLocale;
  if (!locales.includes(locale)) throw refuse('locale');
  return { locale, ...pageOf(asked.pagination ?? {}) };
}

function pageOf(asked: Asked): Omit<ListQuery, 'locale'> {
  const isCounted = asked.withCount ?? true;
  if ((asked.start ?? asked.limit ?? null) !== null) {
    const [start, limit] = [asked.start ?? 0, asked.limit ?? PAGE_SIZE.default];
    const pagination = (total: number) => ({ start, limit, ...(isCounted && { total }) });
    return { start, limit, pagination };
  }
  const [page, pageSize] = [asked.page ?? 1, asked.pageSize ?? PAGE_SIZE.default];
  return {
    ...{ start: (page - 1) * pageSize, limit: pageSize },
    pagination: (total) => ({
      ...{ page, pageSize },
      ...(isCounted && { pageCount: Math.ceil(total / pageSize), total }),
    }),
  };
}

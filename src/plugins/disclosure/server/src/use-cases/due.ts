import type { Core } from '@strapi/strapi';
import type { z } from 'zod';

import type {
  DueCounts,
  dueQuery,
  DueResponse,
  ObligationsResponse,
  obligationsQuery,
} from '../../../contracts/obligations';
import { PAGE_SIZE } from '../../../contracts/common';
import { appFunctions } from '../app-functions';
import { openBook, readerWords, type Book } from '../book';
import { addDays } from '../domain/calendar/day';
import { weekOf } from '../domain/calendar/period';
import { unknownYearWarnings } from '../domain/obligation/generate';
import type { JudgedObligation } from '../domain/obligation/standing';
import { dayAsked } from './as-of';
import { ownDepartments } from '../store/post-store';
import { shownObligation, type Words } from '../views/obligation-view';
import { shownWarnings } from '../views/warnings';
import type { Actor } from './actor';

type State = JudgedObligation['standing']['state'];

const OPEN: readonly State[] = ['overdue', 'dueSoon', 'upcoming'];

/** What is open: overdue first, then week by week as far as is asked for. */
export async function listDue(
  strapi: Core.Strapi,
  { id, at }: Actor,
  { department, asOf, days }: z.output<typeof dueQuery>,
): Promise<DueResponse> {
  const today = dayAsked(strapi, asOf, at);
  const words = await readerWords(strapi);
  const book = await openBook(strapi, today, { dueTo: addDays(today, days) });
  const open = book.judged.filter(({ standing }) => OPEN.includes(standing.state));
  const wanted = open.filter(
    ({ obligation }) => department === undefined || obligation.department === department,
  );
  const isOverdue = ({ standing }: JudgedObligation) => standing.state === 'overdue';
  const shown = (some: readonly JudgedObligation[]) => some.map(shownIn(book, words));
  return {
    ...{ asOf: today, counts: countsOf(wanted), overdue: shown(wanted.filter(isOverdue)) },
    weeks: weeksOf(wanted.filter((one) => !isOverdue(one))).map(({ week, own }) => ({
      ...{ week: week.key, startOn: week.startOn, endOn: week.endOn },
      obligations: shown(own),
    })),
    departments: [...new Set(open.map(({ obligation }) => obligation.department))]
      .sort()
      .map((code) => ({
        department: words.department(code),
        counts: countsOf(open.filter(({ obligation }) => obligation.department === code)),
      })),
    ownDepartments: id === null ? [] : await ownDepartments(strapi, id, today),
    warnings: shownWarnings(
      unknownYearWarnings(open.map(({ obligation }) => obligation)),
      words.language,
    ),
    draftable: draftableItems(strapi, book),
  };
}

/** All obligations, met or not, the newest due day first. */
export async function listObligations(
  strapi: Core.Strapi,
  { state, page, asOf, ...rest }: z.output<typeof obligationsQuery>,
  at: string,
): Promise<ObligationsResponse> {
  const today = dayAsked(strapi, asOf, at);
  const words = await readerWords(strapi);
  const { itemNo, department, dueFrom, dueTo } = rest;
  const book = await openBook(strapi, today, {
    ...(itemNo !== undefined && { itemNo }),
    ...(department !== undefined && { department }),
    ...(dueFrom !== undefined && { dueFrom }),
    ...(dueTo !== undefined && { dueTo }),
  });
  const wanted = book.judged.filter(
    ({ standing }) => state === undefined || standing.state === state,
  );
  return {
    ...{ asOf: today, total: wanted.length, pageSize: PAGE_SIZE },
    obligations: wanted
      .toReversed()
      .slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
      .map(shownIn(book, words)),
  };
}

/** Items whose documents the app can open pre-filled. */
export function draftableItems(strapi: Core.Strapi, { stored }: Book): readonly string[] {
  const types = appFunctions(strapi).draftTypes ?? [];
  return stored
    .filter(({ item }) => types.includes(item.contentType))
    .map(({ item }) => item.itemNo);
}

const shownIn = (book: Book, words: Words) => (judged: JudgedObligation) =>
  shownObligation(judged, book.itemOf(judged.obligation.itemNo), words);

function countsOf(some: readonly JudgedObligation[]): DueCounts {
  const count = (state: State) => some.filter(({ standing }) => standing.state === state).length;
  return { overdue: count('overdue'), dueSoon: count('dueSoon'), upcoming: count('upcoming') };
}

/** By the week of the due day, in order. */
function weeksOf(some: readonly JudgedObligation[]) {
  const weeks = new Map<string, JudgedObligation[]>();
  for (const one of some) {
    const { key } = weekOf(one.obligation.dueOn);
    const known = weeks.get(key);
    if (known === undefined) weeks.set(key, [one]);
    else known.push(one);
  }
  return [...weeks.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined ? [] : [{ week: weekOf(first.obligation.dueOn), own }];
  });
}

import type { Locale } from '../../content/locales';
import { listOf, localeOf, rowOf, textOf } from '../parse';

/** A publication that the school announces. */
export interface Upcoming {
  readonly title: string;
  /** The day it goes out. */
  readonly date: string;
  readonly locale: Locale;
}

export function parseUpcoming(value: unknown): readonly Upcoming[] {
  return listOf(rowOf(value)['data']).flatMap((row) => {
    const [title, date] = [textOf(row['title']), textOf(row['date'])];
    return title === null || date === null
      ? []
      : [{ title, date, locale: localeOf(row['locale']) }];
  });
}

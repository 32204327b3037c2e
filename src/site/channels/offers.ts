import { listOf, rowOf, textOf } from '../parse';

/** A feed, a calendar or a table by its name in addresses. */
export interface Offer {
  readonly name: string;
  readonly title: string;
}

/** What there is for other programs. */
export interface ChannelOffers {
  readonly feeds: readonly Offer[];
  readonly calendars: readonly Offer[];
  readonly tables: readonly Offer[];
}

/** What the public API lists; nothing where there are no channels. */
export function parseOffers(value: unknown): ChannelOffers {
  const { feeds, calendars, tables } = rowOf(value);
  return { feeds: offersOf(feeds), calendars: offersOf(calendars), tables: offersOf(tables) };
}

function offersOf(value: unknown): readonly Offer[] {
  return listOf(value).flatMap((row) => {
    const [name, title] = [textOf(row['name']), textOf(row['title'])];
    return name === null || title === null ? [] : [{ name, title }];
  });
}

import type { Core } from '@strapi/strapi';
import type { Locale } from '../locales';
import type { PublicRow } from './serialise';
import type { RawRow } from './store';

/** For what day, and in which language, rows are completed. */
export interface ReadScene {
  readonly strapi: Core.Strapi;
  /** The day asked for, else today at the school. */
  readonly day: string;
  readonly locale: Locale;
}

/**
 * What the rows of a type say besides what is stored, because it depends on the day they are read:
 * such a value in a column would be wrong tomorrow. It is in every answer and in no filter.
 */
export interface ReadTime {
  /** The fields it adds, with their GraphQL types. */
  readonly fields: Readonly<Record<string, string>>;
  /** The fields of each row, in the order of the rows. */
  complete(rows: readonly RawRow[], scene: ReadScene): Promise<readonly PublicRow[]>;
}

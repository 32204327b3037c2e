import type { Core } from '@strapi/strapi';
import type { Locale } from '../locales';
import type { AttributeSchema } from '../schema';
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
 * such a value in a column would be wrong tomorrow. It is in no filter; what has to stay as it was
 * is kept in a snapshot.
 */
export interface ReadTime {
  /** Single values, as a schema would describe them. */
  readonly attributes: Readonly<Record<string, AttributeSchema>>;
  /** Whole objects, with their GraphQL types; only where no fields are named, or a day is. */
  readonly objects?: Readonly<Record<string, string>>;
  /** The values of each row, in the order of the rows. */
  complete(rows: readonly RawRow[], scene: ReadScene): Promise<readonly PublicRow[]>;
}

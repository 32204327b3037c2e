import type { CsvCell } from '../../../../../../../shared/csv';

/** A table that anybody may take away and count with. */
export interface Dataset {
  /** In addresses and file names: lower-case letters, digits and hyphens. */
  readonly name: string;
  readonly title: string;
  /** A sentence or two, at least 50 characters: search engines for data want as much. */
  readonly description: string;
  readonly keywords: readonly string[];
  readonly fields: readonly DatasetField[];
  /** Fields that together name a row. */
  readonly primaryKey: readonly string[];
  /** How often something is added; absent: whenever there is something. */
  readonly rhythm?: Rhythm;
}

/** How often a table grows. */
export type Rhythm = 'weekly' | 'monthly' | 'quarterly' | 'annual';

/** What of a table changes with what is published; what is not known is null. */
export interface DatasetFacts {
  /** ISO instants: of the first and of the last publication of what is in it */
  readonly issuedAt: string | null;
  readonly modifiedAt: string | null;
  /** What time its rows are about: years, months (`2025-06`) or days. */
  readonly span: { readonly from: string; readonly to: string } | null;
}

/** Facts of tables by their names. */
export type FactsOfDatasets = ReadonlyMap<string, DatasetFacts>;

export const FIELD_TYPES = [
  ...(['string', 'integer', 'number', 'boolean', 'date', 'datetime', 'yearmonth'] as const),
] as const;

/** A column, by the types of a Data Package. Amounts are numbers: yuan with two decimals. */
export interface DatasetField {
  readonly name: string;
  readonly title: string;
  readonly type: (typeof FIELD_TYPES)[number];
  /** What it means in a budget (Fiscal Data Package), e.g. `value`. */
  readonly columnType?: string;
}

/** A value of a cell; null is none. */
export type DatasetCell = CsvCell | boolean;
export type DatasetRow = readonly DatasetCell[];

/** Rows some at a time: however many there are, few are in memory. */
export type RowPages = AsyncIterable<readonly DatasetRow[]>;

/** Who publishes the data, and what may be done with it. */
export interface DataPublisher {
  readonly name: string;
  /** Address of the site; empty where it is not configured. */
  readonly url: string;
  /** An identifier such as `CC-BY-4.0`; null where the school has named none. */
  readonly license: string | null;
  readonly language: string;
  /** Of the catalogue of all tables; absent: it is called as the publisher is. */
  readonly catalogue?: { readonly title: string; readonly description: string };
  /** Whom to ask about the data. */
  readonly contact?: DataContact | null;
  /** Where it is all about, in words. */
  readonly place?: string | null;
}

export interface DataContact {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
}

export const TABLE_FORMATS = ['csv', 'json', 'xlsx'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

export const TABLE_MEDIA_TYPES: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

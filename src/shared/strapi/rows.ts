import type { Core } from '@strapi/strapi';

/** A row as the query engine gives it: nothing is known of its values until somebody looks. */
export type Row = Readonly<Record<string, unknown>>;

/** The part of Strapi's query engine that is used here, without `any`. */
export interface Rows {
  findMany(params: object): Promise<readonly Row[]>;
  findOne(params: object): Promise<Row | null>;
  count(params: object): Promise<number>;
  create(params: object): Promise<Row>;
  update(params: object): Promise<Row | null>;
  updateMany(params: object): Promise<{ readonly count: number }>;
  delete(params: object): Promise<Row | null>;
}

export function rowsOf(strapi: Core.Strapi, uid: string): Rows {
  return strapi.db.query(uid);
}

export function textOf(row: Row | null | undefined, name: string): string {
  const value = row?.[name];
  return typeof value === 'string' ? value : '';
}

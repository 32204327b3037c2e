import type { Core } from '@strapi/strapi';
import { rowsOf, textOf } from '../shared/strapi/rows';
import type { KnownCodes } from '../api/budget/types';
import { DEFAULT_LOCALE } from './locales';

const CODE = 'api::classification-code.classification-code';
const DEPARTMENT = 'api::department.department';

/** Codes that lines may name. Codes out of force count too: old months name them for ever. */
export async function loadKnownCodes(strapi: Core.Strapi): Promise<KnownCodes> {
  const codes = await rowsOf(strapi, CODE).findMany({
    where: { locale: DEFAULT_LOCALE },
    select: ['scheme', 'code'],
  });
  const departments = await rowsOf(strapi, DEPARTMENT).findMany({
    where: { locale: DEFAULT_LOCALE },
    select: ['code'],
  });
  const ofScheme = (scheme: string) =>
    new Set(codes.filter((row) => row.scheme === scheme).map((row) => textOf(row, 'code')));
  return {
    incomeSource: ofScheme('incomeSource'),
    economicClass: ofScheme('economicClass'),
    functionClass: ofScheme('functionClass'),
    department: new Set(departments.map((row) => textOf(row, 'code'))),
  };
}

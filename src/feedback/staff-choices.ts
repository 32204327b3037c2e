import type { Core } from '@strapi/strapi';
import { readerLocale } from '../content/refusal';
import { ACTIVE_USER, userName } from '../content/staff-names';
import { rowsOf, textOf } from '../shared/strapi/rows';
import { inUnitOfWork } from '../shared/strapi/unit-of-work';
import type { ChoicesResponse } from './staff-contracts';
import { templatesOf } from './template-store';

const MOST_USERS = 1000;

/** What the forms of the queue page offer, in the language of whoever asks. */
export async function staffChoices(strapi: Core.Strapi): Promise<ChoicesResponse> {
  const users = await rowsOf(strapi, 'admin::user').findMany({
    where: ACTIVE_USER,
    select: ['id', 'firstname', 'lastname', 'email'],
    orderBy: { id: 'asc' },
    limit: MOST_USERS,
  });
  return {
    departments: await namedCodes(strapi, 'api::department.department'),
    services: await namedCodes(strapi, 'api::classification-code.classification-code', {
      scheme: 'feedbackService',
    }),
    users: users.map((row) => ({ id: Number(row['id']), name: userName(row) })),
    templates: await inUnitOfWork(strapi, templatesOf),
  };
}

async function namedCodes(strapi: Core.Strapi, uid: string, where: object = {}) {
  const rows = await rowsOf(strapi, uid).findMany({
    where: { ...where, locale: readerLocale(strapi) },
    select: ['code', 'name'],
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => ({ code: textOf(row, 'code'), name: textOf(row, 'name') }));
}

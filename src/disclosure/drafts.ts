import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '../content/locales';
import { conditionPopulate, documentPermissions } from '../content/document-permissions';
import { isRecord } from '../content/row';
import { staffRefusal } from '../content/staff-messages';
import { rowsOf, textOf, type Row } from '../shared/strapi/rows';
import { ANNUAL_REPORT, writeAnnualReport } from './annual-report';
import { CATALOGUE_TYPES, isCatalogueType, type CatalogueType } from './catalogue-types';
import { prefilled } from './prefilled';
import type { OwedDraft } from './shapes';

interface OpenedDraft {
  readonly contentType: string;
  readonly documentId: string;
  readonly locale: string;
  readonly isNew: boolean;
}

/** Types whose drafts can be opened; of an event it is the document that tells of it. */
export const DRAFT_TYPES: readonly string[] = CATALOGUE_TYPES;

/** Attributes that name the document of a period. */
const PERIOD_FIELD: Readonly<Partial<Record<CatalogueType, string>>> = {
  'api::budget.budget': 'fiscalYear',
  'api::finance-summary.finance-summary': 'period',
  'api::meal-account.meal-account': 'period',
  'api::logistics-bulletin.logistics-bulletin': 'periodKey',
  'api::menu.menu': 'periodKey',
  'api::asset-register-snapshot.asset-register-snapshot': 'periodKey',
  'api::disclosure-report.disclosure-report': 'periodKey',
};

/**
 * Opens the document for what is owed, as far as the signed-in user may: the one that is there, else a
 * new one, pre-filled from what is known already.
 */
export async function openDraft(
  strapi: Core.Strapi,
  owed: OwedDraft,
  contentType: string,
): Promise<OpenedDraft> {
  if (!isCatalogueType(contentType)) throw new Error(`No drafts of ${contentType} are opened.`);
  const found = await existing(strapi, contentType, owed.periodKey);
  const may = permissionsOf(strapi, contentType);
  const opened = (documentId: string, isNew: boolean) => ({
    ...{ contentType, documentId, locale: DEFAULT_LOCALE, isNew },
  });
  if (found !== null) {
    if (!may.mayRead(found)) throw staffRefusal(strapi, 'DEPARTMENT_FORBIDDEN');
    return opened(textOf(found, 'documentId'), false);
  }
  const department = await departmentOf(strapi, owed.department);
  // Permissions ask for the language too.
  if (!may.mayCreate({ ownerDepartment: department, locale: DEFAULT_LOCALE })) {
    throw staffRefusal(strapi, 'DEPARTMENT_FORBIDDEN');
  }
  const data = {
    ...{ catalogueItemNo: owed.itemNo, dueOn: owed.dueOn },
    ...(department !== null && {
      ownerDepartment: { connect: [{ documentId: department.documentId }] },
    }),
    ...(await prefilled(strapi, contentType, owed.periodKey)),
    ...madeBy(strapi),
  } as never;
  return strapi.db.transaction(async () => {
    const { documentId } = await strapi
      .documents(contentType)
      .create({ locale: DEFAULT_LOCALE, data });
    if (contentType === ANNUAL_REPORT) await writeAnnualReport(strapi, documentId);
    return opened(documentId, true);
  });
}

async function existing(
  strapi: Core.Strapi,
  uid: CatalogueType,
  periodKey: string,
): Promise<Row | null> {
  return rowsOf(strapi, uid).findOne({
    where: {
      ...{ publishedAt: null, locale: DEFAULT_LOCALE },
      [PERIOD_FIELD[uid] ?? 'key']: periodKey,
    },
    populate: conditionPopulate(strapi, uid),
  });
}

function permissionsOf(strapi: Core.Strapi, uid: CatalogueType) {
  return documentPermissions(strapi, uid, strapi.requestContext.get()?.state.userAbility);
}

async function departmentOf(strapi: Core.Strapi, code: string) {
  const row = await rowsOf(strapi, 'api::department.department').findOne({
    where: { code, locale: DEFAULT_LOCALE },
    select: ['documentId', 'code'],
  });
  return row === null ? null : { documentId: textOf(row, 'documentId'), code };
}

/** The panel names who made a draft; the document service does not by itself. */
function madeBy(strapi: Core.Strapi): object {
  const user: unknown = strapi.requestContext.get()?.state.user;
  return isRecord(user) && typeof user['id'] === 'number'
    ? { createdBy: user['id'], updatedBy: user['id'] }
    : {};
}

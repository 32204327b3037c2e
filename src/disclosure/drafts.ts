import type { Core } from '@strapi/strapi';
import { isYearOver } from '../api/disclosure-report/year-over';
import { DEFAULT_LOCALE } from '../content/locales';
import { conditionPopulate, documentPermissions } from '../content/document-permissions';
import { publicationInstant } from '../content/publication-clock';
import { isRecord } from '../content/row';
import { schoolDay } from '../content/school-day';
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
  const may = permissionsOf(strapi, contentType);
  const opened = (documentId: string, isNew: boolean) => ({
    ...{ contentType, documentId, locale: DEFAULT_LOCALE, isNew },
  });
  const openedAlready = async () => {
    const found = await existing(strapi, contentType, owed.periodKey);
    if (found === null) return null;
    if (!may.mayRead(found)) throw staffRefusal(strapi, 'DEPARTMENT_FORBIDDEN');
    return opened(textOf(found, 'documentId'), false);
  };
  const found = await openedAlready();
  if (found !== null) return found;
  if (contentType === ANNUAL_REPORT) await checkYearIsOver(strapi, owed);
  const department = await departmentOf(strapi, owed.department);
  // Permissions ask for the language too.
  if (!may.mayCreate({ ownerDepartment: department, locale: DEFAULT_LOCALE })) {
    throw staffRefusal(strapi, 'DEPARTMENT_FORBIDDEN');
  }
  try {
    return opened(await makeDraft(strapi, contentType, owed), true);
  } catch (error) {
    // There is one draft for a period: whoever asked at the same moment and was first made it.
    const theirs = await openedAlready();
    if (theirs === null) throw error;
    return theirs;
  }
}

/**
 * Makes the document for what is owed, pre-filled from what is known already, for whoever asks.
 *
 * @returns its document id
 */
export async function makeDraft(
  strapi: Core.Strapi,
  contentType: CatalogueType,
  owed: OwedDraft,
): Promise<string> {
  const department = await departmentOf(strapi, owed.department);
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
    return documentId;
  });
}

/** The figures of a report are counted when it is drafted: before its year is over they are not all there. */
async function checkYearIsOver(strapi: Core.Strapi, { periodKey }: OwedDraft): Promise<void> {
  const today = await schoolDay(strapi, new Date(publicationInstant()));
  if (isYearOver(Number(periodKey), today)) return;
  throw staffRefusal(strapi, 'REPORT_YEAR_RUNS_CONFLICT', { year: periodKey });
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

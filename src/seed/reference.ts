import type { Core } from '@strapi/strapi';
import type { Locale } from '../content/locales';
import type { PlainRow } from '../content/row';
import { ensureDocument } from './documents';
import { publishDocument } from './publish';
import type { Sample, SampleCode, SampleSchool } from './sample-files';

const DEPARTMENT = 'api::department.department';
const CODE = 'api::classification-code.classification-code';
const SCHOOL = 'api::school.school';
const SCHEMES = ['incomeSource', 'economicClass', 'functionClass', 'assetCategory'] as const;

export async function seedDepartments(strapi: Core.Strapi, sample: Sample): Promise<number> {
  let made = 0;
  for (const { key, code, name, localizations } of sample.school.departments) {
    const { isNew } = await ensureDocument(strapi, {
      uid: DEPARTMENT,
      where: { code: key },
      data: { code: key, shortCode: code, name },
      words: namesOf(localizations),
    });
    made += isNew ? 1 : 0;
  }
  return made;
}

export async function seedCodes(strapi: Core.Strapi, sample: Sample): Promise<number> {
  let made = 0;
  for (const scheme of SCHEMES) {
    for (const entry of sample.classifications[scheme] ?? []) {
      made += (await seedCode(strapi, scheme, entry)) ? 1 : 0;
    }
  }
  return made;
}

async function seedCode(
  strapi: Core.Strapi,
  scheme: string,
  { code, name, parent, localizations }: SampleCode,
): Promise<boolean> {
  const { isNew } = await ensureDocument(strapi, {
    uid: CODE,
    where: { scheme, code },
    data: { scheme, code, name, parentCode: parent ?? null },
    words: namesOf(localizations),
  });
  return isNew;
}

export async function seedSchool(strapi: Core.Strapi, sample: Sample): Promise<number> {
  const { documentId, isNew } = await ensureDocument(strapi, {
    uid: SCHOOL,
    where: {},
    ...schoolDocument(sample.school),
  });
  if (isNew) await publishDocument(strapi, { uid: SCHOOL, documentId });
  return isNew ? 1 : 0;
}

/** The sample's prefix is the one of the OCDS documentation: a school registers its own. */
function schoolDocument({ school }: SampleSchool) {
  const { disclosureOffice: office, localizations, ...facts } = school;
  const { phone, email, name, hours, postalAddress } = office;
  const officeWords = { name, hours, postalAddress };
  const words = Object.fromEntries(
    Object.entries(localizations).map(([locale, row]) => [
      locale,
      { ...row, ...translatedOffice(office.localizations, locale) },
    ]),
  );
  return {
    data: { ...facts, officeContact: { phone, email }, officeWords },
    words: words as Partial<Record<Locale, PlainRow>>,
  };
}

function translatedOffice(
  localizations: Readonly<Record<string, { name?: string | undefined } | undefined>>,
  locale: string,
): PlainRow {
  const name = localizations[locale]?.name;
  return name === undefined ? {} : { officeWords: { name } };
}

export function namesOf(
  localizations: Readonly<Record<string, { name?: string | undefined } | undefined>>,
): Partial<Record<Locale, PlainRow>> {
  return Object.fromEntries(
    Object.entries(localizations).flatMap(([locale, row]) =>
      row?.name === undefined ? [] : [[locale, { name: row.name }]],
    ),
  );
}

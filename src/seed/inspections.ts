import type { Core, UID } from '@strapi/strapi';
import { takeStep } from '../content/transitions/take-step';
import { rowsOf, textOf } from '../shared/strapi/rows';
import { ensureDocument, isPublic } from './documents';
import { publishDocument } from './publish';
import { storedFile, type MadeFile } from './stored-file';
import { department } from './finance';
import type { SampleFinding, SampleInspection } from './inspection-files';
import { findingSteps, stepsAfter, type FindingStep } from './inspection-steps';
import { FINDING_TEXTS, INSPECTION_TITLES, INTERIM_MEASURES } from './inspection-texts';
import { pdfOf, phonePicture } from './made-files';
import type { Sample } from './sample-files';

const INSPECTION: UID.ContentType = 'api::inspection.inspection';
const FINDING: UID.ContentType = 'api::inspection-finding.inspection-finding';
const OWNER = 'general-affairs';

/** Which department each post of the sample belongs to. */
const DEPARTMENTS: Readonly<Record<string, string>> = {
  安全保卫处干事: 'security',
  总务处电工: 'general-affairs',
  总务处维修主管: 'general-affairs',
  公寓管理员: 'student-affairs',
  食堂管理员: 'canteen',
  实验室管理员: 'academic',
  部门资产管理员: 'office',
  信息中心管理员: 'it',
};

/** Neither is in the sample: one is never public, the other only because its finding is verified. */
const REPORTS: Readonly<Record<string, MadeFile>> = {
  'insp-2025-05': {
    name: '国庆节前检查报告.pdf',
    mimetype: 'application/pdf',
    alternativeText: '',
    bytes: () => pdfOf(['planted-internal-inspection-report', 'Inspection before the holiday']),
  },
};
const PHOTOS: Readonly<Record<string, MadeFile>> = {
  'find-010': {
    name: '药品柜登记照片.jpg',
    mimetype: 'image/jpeg',
    alternativeText: '补登记后的药品柜登记表',
    bytes: () => phonePicture('药品柜登记照片.jpg'),
  },
};
/** A number in place of a name: nobody is invented. */
const PERSONS: Readonly<Record<string, string>> = { 'find-005': 'planted-restricted-person-0117' };

/** The inspections of the sample with their findings, each told and put right when it was. */
export async function seedInspections(strapi: Core.Strapi, sample: Sample): Promise<number> {
  let made = 0;
  for (const inspection of sample.inspections) {
    made += (await seedInspection(strapi, inspection)) ? 1 : 0;
  }
  return made;
}

async function seedInspection(strapi: Core.Strapi, sample: SampleInspection): Promise<boolean> {
  const { documentId, isNew } = await ensureDocument(strapi, {
    uid: INSPECTION,
    where: { key: sample.key },
    data: await inspectionData(strapi, sample),
    words: INSPECTION_TITLES[sample.key] ?? {},
  });
  const told = sample.firstPublishedAt;
  const ids = new Map<string, string>();
  for (const finding of sample.findings) {
    const id = await ensureFinding(strapi, finding, sample);
    ids.set(finding.key, id);
    await takeSteps(strapi, id, await stepsLeft(strapi, id, finding, sample), told);
  }
  await publishOnce(strapi, INSPECTION, documentId, told);
  for (const finding of sample.findings) {
    const id = ids.get(finding.key) ?? '';
    await publishOnce(strapi, FINDING, id, told);
    await takeSteps(strapi, id, await stepsLeft(strapi, id, finding, sample));
  }
  return isNew;
}

async function inspectionData(strapi: Core.Strapi, sample: SampleInspection) {
  const { title, kind, inspectorType, result, scoreBp, regulation } = sample;
  const report = REPORTS[sample.key];
  return {
    ...{ title, kind, inspectorType, result, scoreBp },
    ...{ inspectedOn: sample.date, regulationKey: regulation, catalogueItemNo: '5.3' },
    ...(report && { report: await storedFile(strapi, report) }),
    ownerDepartment: await department(strapi, OWNER),
  };
}

async function ensureFinding(
  strapi: Core.Strapi,
  sample: SampleFinding,
  inspection: SampleInspection,
): Promise<string> {
  const photo = PHOTOS[sample.key];
  const { text, severity, place, responsibleRole, dueOn, measure } = sample;
  const { documentId } = await ensureDocument(strapi, {
    uid: FINDING,
    where: { key: sample.key },
    data: {
      ...{ text, severity, responsibleRole, measure, placeCode: place, rectifyDueOn: dueOn },
      inspectionKey: inspection.key,
      interimMeasure: INTERIM_MEASURES[sample.key] ?? null,
      responsibleDepartmentCode: DEPARTMENTS[responsibleRole],
      responsiblePerson: PERSONS[sample.key] ?? null,
      procurementCode: /SY3-CG-[\d-]+/.exec(measure ?? '')?.[0] ?? null,
      catalogueItemNo: '5.3',
      ...(photo && { photo: await storedFile(strapi, photo) }),
      ownerDepartment: await department(strapi, OWNER),
    },
    words: FINDING_TEXTS[sample.key] ?? {},
  });
  return documentId;
}

async function stepsLeft(
  strapi: Core.Strapi,
  documentId: string,
  finding: SampleFinding,
  inspection: SampleInspection,
): Promise<readonly FindingStep[]> {
  const row = await rowsOf(strapi, FINDING).findOne({ where: { documentId }, select: ['state'] });
  return stepsAfter(findingSteps(finding, inspection), textOf(row, 'state'));
}

/** Steps up to an instant, when each was taken. */
async function takeSteps(
  strapi: Core.Strapi,
  documentId: string,
  steps: readonly FindingStep[],
  until?: string,
): Promise<void> {
  const due = steps.filter(({ at }) => until === undefined || Date.parse(at) <= Date.parse(until));
  for (const { step, at, answers } of due) {
    await takeStep(strapi, { uid: FINDING, documentId, step, at, answers, by: null });
  }
}

async function publishOnce(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  at: string,
): Promise<void> {
  if (await isPublic(strapi, uid, documentId)) return;
  await publishDocument(strapi, { uid, documentId }, at);
}

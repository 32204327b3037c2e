import type { Core, UID } from '@strapi/strapi';
import type { PlainRow } from '../content/row';
import { ensureDocument, isPublic } from './documents';
import { department } from './finance';
import { publishDocument } from './publish';
import { CONSULTATION } from './regulation-consultation';
import type { SampleRegulation } from './regulation-files';
import { seedVersion } from './regulation-versions';
import type { Sample } from './sample-files';

const REGULATION: UID.ContentType = 'api::regulation.regulation';

/** Never public: a test looks for it. */
const SECRET_NOTES = 'planted-internal-review';

export async function seedRegulations(strapi: Core.Strapi, sample: Sample): Promise<number> {
  let made = 0;
  for (const regulation of sample.regulations) {
    made += (await seedRegulation(strapi, regulation)) ? 1 : 0;
    for (const version of regulation.versions) {
      made += (await seedVersion(strapi, regulation, version)) ? 1 : 0;
    }
  }
  return made;
}

async function seedRegulation(strapi: Core.Strapi, regulation: SampleRegulation) {
  const { code, title, theme, reviewDueOn, localizations } = regulation;
  const relations = relationsOf(regulation);
  const { documentId, isNew } = await ensureDocument(strapi, {
    uid: REGULATION,
    where: { code },
    data: {
      ...{ code, title, theme, reviewDueOn, kind: 'rule', reviewNotes: SECRET_NOTES },
      ...{ catalogueItemNo: '5.1', approvedByRole: '校长办公会' },
      ...relations,
      ownerDepartment: await department(strapi, regulation.ownerDepartment),
    },
    words: { 'zh-Hant': localizations['zh-Hant'], en: localizations.en },
  });
  if (await isPublic(strapi, REGULATION, documentId)) return isNew;
  await publishDocument(strapi, { uid: REGULATION, documentId }, firstTold(regulation));
  return isNew;
}

/** With its first text. */
function firstTold({ versions: [first] }: SampleRegulation): string {
  const adoptedOn = first?.adoptedOn ?? null;
  return adoptedOn === null ? CONSULTATION.openedAt : `${adoptedOn}T16:00:00+08:00`;
}

/** What the sample says in free text, by number or code. */
const TARGETS: Readonly<Record<string, { readonly kind: string; readonly code: string }>> = {
  教育部关于推进中小学信息公开工作的意见: { kind: 'document', code: '教办〔2010〕15号' },
  'act-01': { kind: 'action', code: 'act-01' },
  '青三实〔2025〕14号': { kind: 'document', code: '青三实〔2025〕14号' },
};

function relationsOf({ code, relations }: SampleRegulation): PlainRow {
  const targets = relations.map(({ type, target }) => {
    const known = TARGETS[target];
    if (!known) throw new Error(`${code} names ${target}, for which the seed knows no code`);
    return { ...known, type, target };
  });
  return {
    relations: targets.map(({ type, kind, code: targetCode }, index) => ({
      ...{ relationNo: index + 1, relationType: type, targetKind: kind, targetCode },
    })),
    relationTitles: targets.flatMap(({ code: targetCode, target }, index) =>
      target === targetCode ? [] : [{ relationNo: index + 1, title: target }],
    ),
  };
}

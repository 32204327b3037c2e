import type { Core, UID } from '@strapi/strapi';
import type { Locale } from '../content/locales';
import type { PlainRow } from '../content/row';
import { ensureDocument, isPublic } from './documents';
import { department } from './finance';
import { FEE_TRANSLATIONS } from './fee-translations';
import { publishDocument } from './publish';
import type { Sample, SampleFee } from './sample-files';

const FEE: UID.ContentType = 'api::fee-item.fee-item';

/** The sample does not say when: the list of fees goes out before the term begins. */
const PUBLISHED_AT = '2025-02-14T10:00:00+08:00';

export async function seedFees(strapi: Core.Strapi, sample: Sample): Promise<number> {
  let made = 0;
  for (const { key, localizations, ...fee } of sample.fees) {
    const { documentId, isNew } = await ensureDocument(strapi, {
      uid: FEE,
      where: { name: fee.name, effectiveOn: fee.effectiveOn },
      data: {
        ...fee,
        catalogueItemNo: '1.5',
        approvedByRole: '校长办公会',
        ownerDepartment: await department(strapi, 'finance'),
      },
      words: translated(key, localizations),
    });
    made += isNew ? 1 : 0;
    if (await isPublic(strapi, FEE, documentId)) continue;
    await publishDocument(strapi, { uid: FEE, documentId }, PUBLISHED_AT);
  }
  return made;
}

/** The sample translates names only; the rest of the words is the seed's own. */
function translated(
  key: string,
  names: SampleFee['localizations'],
): Partial<Record<Locale, PlainRow>> {
  const own = FEE_TRANSLATIONS[key];
  return {
    'zh-Hant': { ...own?.['zh-Hant'], ...names['zh-Hant'] },
    en: { ...own?.en, ...names.en },
  };
}

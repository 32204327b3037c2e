import type { Core, UID } from '@strapi/strapi';
import { publishingAt } from '../content/publication-clock';
import { ensureDocument, isPublic } from './documents';
import { department } from './finance';
import type { Sample } from './sample-files';

const FEE: UID.ContentType = 'api::fee-item.fee-item';

/** The sample does not say when: the list of fees goes out before the term begins. */
const PUBLISHED_AT = '2025-02-14T10:00:00+08:00';

export async function seedFees(strapi: Core.Strapi, sample: Sample): Promise<number> {
  let made = 0;
  for (const { key: _key, localizations, ...fee } of sample.fees) {
    const { documentId, isNew } = await ensureDocument(strapi, {
      uid: FEE,
      where: { name: fee.name, effectiveOn: fee.effectiveOn },
      data: {
        ...fee,
        catalogueItemNo: '1.5',
        approvedByRole: '校长办公会',
        ownerDepartment: await department(strapi, 'finance'),
      },
      words: localizations,
    });
    made += isNew ? 1 : 0;
    if (await isPublic(strapi, FEE, documentId)) continue;
    await publishingAt(PUBLISHED_AT, () =>
      strapi.documents(FEE).publish({ documentId, locale: '*' }),
    );
  }
  return made;
}

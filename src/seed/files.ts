import type { Core, UID } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '../content/locales';
import { rowsOf } from '../shared/strapi/rows';
import { ensureDocument, isPublic } from './documents';
import { department } from './finance';
import { pdfOf, phonePicture } from './made-files';
import { publishDocument } from './publish';
import { storedFile, type MadeFile } from './stored-file';

const PAGE: UID.ContentType = 'api::disclosure-page.disclosure-page';
const SUMMARY: UID.ContentType = 'api::finance-summary.finance-summary';
const JUNE = '2025-06';

const NOTICE: MadeFile = {
  name: '收费公示表-2025秋.pdf',
  mimetype: 'application/pdf',
  alternativeText: '2025年秋季收费项目和标准',
  bytes: () => pdfOf(['Fees of the autumn term 2025', 'See the fee items of this site.']),
};

const BOARD: MadeFile = {
  name: '公告栏照片.jpg',
  mimetype: 'image/jpeg',
  alternativeText: '收费公示贴在校门口公告栏',
  bytes: () => phonePicture('公告栏照片.jpg'),
};

const VOUCHERS: MadeFile = {
  name: '6月维修凭证.pdf',
  mimetype: 'application/pdf',
  alternativeText: '',
  bytes: () => pdfOf(['planted-internal-voucher', 'Repair invoices of June 2025']),
};

const LEDGER: MadeFile = {
  name: '6月明细账.csv',
  mimetype: 'text/csv',
  alternativeText: '',
  bytes: () => Buffer.from('科目,摘要,金额\n30213,planted-restricted-ledger,1234.50\n'),
};

/**
 * The sample has no files, so some are made: two that are public, one that is internal, one that is
 * restricted, each with a secret planted where it must not get out.
 */
export async function seedFiles(strapi: Core.Strapi): Promise<number> {
  return (await seedPage(strapi)) + (await seedJune(strapi));
}

async function seedPage(strapi: Core.Strapi): Promise<number> {
  const title = '2025年秋季收费公示';
  const { documentId, isNew } = await ensureDocument(strapi, {
    uid: PAGE,
    where: { title },
    data: {
      title,
      category: 'fees',
      catalogueItemNo: '1.6',
      ownerDepartment: await department(strapi, 'finance'),
      summary: '本学期收费项目、标准和依据，附公示表和公告栏照片。',
      body: [paragraph('收费项目和标准见附件，也可在本栏目“收费项目”中逐项查看。')],
      attachments: [await storedFile(strapi, NOTICE), await storedFile(strapi, BOARD)],
    },
    words: {
      'zh-Hant': {
        title: '2025年秋季收費公示',
        body: [paragraph('收費項目和標準見附件，也可在本欄目「收費項目」中逐項查看。')],
      },
      en: {
        title: 'Fees of the autumn term 2025',
        body: [paragraph('The fees and their grounds are in the attachment and under “Fees”.')],
      },
    },
  });
  if (!(await isPublic(strapi, PAGE, documentId))) {
    await publishDocument(strapi, { uid: PAGE, documentId });
  }
  return isNew ? 1 : 0;
}

/** Neither is public, so June needs no correction. */
async function seedJune(strapi: Core.Strapi): Promise<number> {
  const june = await rowsOf(strapi, SUMMARY).findOne({
    where: { period: JUNE, locale: DEFAULT_LOCALE, publishedAt: null },
    populate: { ledgerFile: { select: ['id'] } },
  });
  if (!june || june['ledgerFile']) return 0;
  const documentId = String(june['documentId']);
  const data = {
    attachments: [await storedFile(strapi, VOUCHERS)],
    ledgerFile: await storedFile(strapi, LEDGER),
  };
  await strapi.documents(SUMMARY).update({ documentId, locale: DEFAULT_LOCALE, data } as never);
  await publishDocument(strapi, { uid: SUMMARY, documentId });
  return 1;
}

function paragraph(text: string) {
  return { type: 'paragraph', children: [{ type: 'text', text }] };
}

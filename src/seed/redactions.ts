import type { Core } from '@strapi/strapi';
import { ensureDocument, isPublic } from './documents';
import { publishDocument } from './publish';
import type { Sample, SampleRedaction } from './sample-files';

const REDACTION = 'api::redaction.redaction';

interface RedactionText {
  readonly contentTitle: string;
  readonly fieldLabel: string;
  readonly legalBasis: string;
  readonly replacement: string | null;
}

/** What the sample says by path only, in words: zh-Hans (title and label), zh-Hant, en. */
const TEXTS: Readonly<
  Record<
    string,
    readonly [Pick<RedactionText, 'contentTitle' | 'fieldLabel'>, RedactionText, RedactionText]
  >
> = {
  'insp-2025-05': [
    { contentTitle: '国庆节前综合安全检查', fieldLabel: '一处隐患的具体位置' },
    text('國慶節前綜合安全檢查', '一處隱患的具體位置', '可能危及校園安全', '實驗樓'),
    text(
      'Pre-holiday comprehensive safety inspection',
      'Exact place of one hazard',
      'It could endanger the campus',
      'Laboratory building',
    ),
  ],
  'proc-2025-01': [
    { contentTitle: '普通教室交互式智能黑板更新采购', fieldLabel: '投标人的技术方案' },
    text('普通教室互動式智能黑板更新採購', '投標人的技術方案', '政府採購法實施條例第五十條', null),
    text(
      'Replacement of interactive smart blackboards',
      'Technical proposals of the bidders',
      'Implementing Regulation of the Government Procurement Law, Art. 50',
      null,
    ),
  ],
  'meet-01': [
    { contentTitle: '2025年上半年财务公开说明会', fieldLabel: '参会人姓名' },
    text('2025年上半年財務公開說明會', '參會人姓名', '個人資訊保護法第二十五條', '只公布人數'),
    text(
      'Finance briefing, first half of 2025',
      'Names of those who attended',
      'Personal Information Protection Law, Art. 25',
      'Numbers only',
    ),
  ],
  assets: [
    { contentTitle: '固定资产清单', fieldLabel: '一件设备的存放地点' },
    text('固定資產清單', '一件設備的存放地點', '可能危及校園安全', '全校區'),
    text(
      'Asset register',
      'Place of one piece of equipment',
      'It could endanger the campus',
      'Whole campus',
    ),
  ],
};

/** Published as of the decision, in three languages. */
export async function seedRedactions(strapi: Core.Strapi, sample: Sample): Promise<number> {
  let made = 0;
  for (const redaction of sample.redactions) {
    const texts = TEXTS[redaction.content];
    if (texts === undefined) throw new Error(`No words for the redaction of ${redaction.content}`);
    const [chinese, traditional, english] = texts;
    const { documentId, isNew } = await ensureDocument(strapi, {
      uid: REDACTION,
      where: { contentKey: redaction.content, fieldPath: redaction.fieldPath },
      data: { ...redactionData(redaction), ...chinese },
      words: { 'zh-Hant': { ...traditional }, en: { ...english } },
    });
    if (!(await isPublic(strapi, REDACTION, documentId))) {
      await publishDocument(strapi, { uid: REDACTION, documentId }, redaction.at);
    }
    made += isNew ? 1 : 0;
  }
  return made;
}

function redactionData(redaction: SampleRedaction) {
  const { content, fieldPath, reason, legalBasis, replacement, decidedByRole } = redaction;
  const { at: decidedAt, availabilityDate: availableOn } = redaction;
  const facts = { contentKey: content, fieldPath, reason, decidedByRole, decidedAt, availableOn };
  return { ...facts, legalBasis, replacement };
}

function text(
  contentTitle: string,
  fieldLabel: string,
  legalBasis: string,
  replacement: string | null,
): RedactionText {
  return { contentTitle, fieldLabel, legalBasis, replacement };
}

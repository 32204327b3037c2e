import { PUBLICATION_WORDS } from '../../content/words/publication-words';
import { field, say, type ModelWords } from '../../content/words/words';

export const REDACTION_WORDS: ModelWords = {
  name: say('不公开事项', '不公開事項', 'Redactions'),
  fields: {
    ...PUBLICATION_WORDS,
    contentKey: field(
      say('内容编号', '內容編號', 'Key of the content'),
      say(
        '哪一份公开内容的编号，如 fin-2025-06。',
        '哪一份公開內容的編號，如 fin-2025-06。',
        'Key of the public document, e.g. fin-2025-06.',
      ),
      { placeholder: 'fin-2025-06' },
    ),
    fieldPath: field(
      say('字段路径', '欄位路徑', 'Path of the field'),
      say(
        '供编辑核对，不公开，如 findings[2].place。',
        '供編輯核對，不公開，如 findings[2].place。',
        'For editors only, never public. E.g. findings[2].place.',
      ),
    ),
    contentTitle: field(
      say('所属内容', '所屬內容', 'Content'),
      say(
        '出自哪份内容，如“9月消防检查”。',
        '出自哪份內容，如「9月消防檢查」。',
        'What it is left out of, e.g. “Fire inspection, September”.',
      ),
    ),
    fieldLabel: field(
      say('不公开的内容', '不公開的內容', 'What is left out'),
      say(
        '只写是什么，如“隐患的具体位置”，不要写内容本身。',
        '只寫是什麼，如「隱患的具體位置」，不要寫內容本身。',
        'Its name only, such as “exact place of the hazard”; never the value.',
      ),
    ),
    reason: field(
      say('不公开的理由', '不公開的理由', 'Reason'),
      say('从列表选择，会向公众显示。', '從列表選擇，會向公眾顯示。', 'Readers will see it.'),
      {
        options: {
          stateSecret: say('国家秘密', '國家秘密', 'State secret'),
          commercialSecret: say('商业秘密', '商業秘密', 'Commercial secret'),
          personalInformation: say('个人信息', '個人資訊', 'Personal information'),
          minorProtection: say('未成年人保护', '未成年人保護', 'Protection of minors'),
          campusSecurity: say('校园安全', '校園安全', 'Campus security'),
          processInformation: say('过程性信息', '過程性資訊', 'Information of a process'),
          thirdPartyObjection: say('第三方不同意公开', '第三方不同意公開', 'A third party objects'),
        },
      },
    ),
    legalBasis: field(
      say('法律依据', '法律依據', 'Legal basis'),
      say(
        '如“个人信息保护法第二十五条”。',
        '如「個人資訊保護法第二十五條」。',
        'Law and article, such as Personal Information Protection Law, Art. 25.',
      ),
    ),
    replacement: field(
      say('公开时的写法', '公開時的寫法', 'Said instead'),
      say('公开内容中改成了什么，可不填。', '公開內容中改成了什麼，可不填。', 'May be empty.'),
    ),
    decidedByRole: field(
      say('决定人岗位', '決定人崗位', 'Decided by (post)'),
      say('由哪个岗位或部门决定。', '由哪個崗位或部門決定。', 'The post or office that decided.'),
    ),
    decidedAt: field(
      say('决定时间', '決定時間', 'Decided at'),
      say('不能晚于现在。', '不能晚於現在。', 'Not in the future.'),
    ),
    availableOn: field(
      say('可公开日期', '可公開日期', 'Public from'),
      say(
        '到哪一天可以公开；没有时不填。',
        '到哪一天可以公開；沒有時不填。',
        'Empty when there is no such day.',
      ),
    ),
  },
};

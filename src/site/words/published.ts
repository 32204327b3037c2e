import type { Locale } from '../../content/locales';

type Named = Readonly<Record<string, string>>;

const HANS = {
  ownerDepartment: '责任部门',
  promisedChannels: '公开渠道',
  channels: {
    ...{ website: '网站', wechat: '微信公众号', noticeBoard: '公告栏', broadcast: '校园广播' },
    ...{ sms: '短信', meeting: '会议' },
  } as Named,
  attachments: '附件',
  publicationRecords: '还在哪里公开过',
  channel: '渠道',
  postedAt: '张贴或发布',
  takenDownAt: '撤下',
  notTakenDown: '仍在公开',
  shownUntil: (time: string) => `张贴至 ${time}`,
  redactions: '没有公开的内容',
  redactionsNote: '下列内容依法不公开。这里写明是哪一项、为什么。',
  withheldPart: '内容',
  withheldWhy: '理由',
  legalBasis: '依据',
  availableOn: '可公开日期',
  redactionReasons: {
    ...{ stateSecret: '国家秘密', commercialSecret: '商业秘密', personalInformation: '个人信息' },
    ...{ minorProtection: '保护未成年人', campusSecurity: '校园安全' },
    ...{ processInformation: '过程性信息', thirdPartyObjection: '第三方不同意公开' },
  } as Named,
  printedFrom: (address: string) => `来源：${address}`,
  printedOn: (day: string) => `页面读取于 ${day}`,
  printedPublished: (day: string) => `公开于 ${day}`,
  printedRevision: (revision: number) => `第 ${revision} 版`,
};

export type PublishedWords = typeof HANS;

const HANT: PublishedWords = {
  ownerDepartment: '責任部門',
  promisedChannels: '公開渠道',
  channels: {
    ...{ website: '網站', wechat: '微信公眾號', noticeBoard: '公告欄', broadcast: '校園廣播' },
    ...{ sms: '簡訊', meeting: '會議' },
  },
  attachments: '附件',
  publicationRecords: '還在哪裡公開過',
  channel: '渠道',
  postedAt: '張貼或發布',
  takenDownAt: '撤下',
  notTakenDown: '仍在公開',
  shownUntil: (time) => `張貼至 ${time}`,
  redactions: '沒有公開的內容',
  redactionsNote: '下列內容依法不公開。這裡寫明是哪一項、為什麼。',
  withheldPart: '內容',
  withheldWhy: '理由',
  legalBasis: '依據',
  availableOn: '可公開日期',
  redactionReasons: {
    ...{ stateSecret: '國家秘密', commercialSecret: '商業秘密', personalInformation: '個人資料' },
    ...{ minorProtection: '保護未成年人', campusSecurity: '校園安全' },
    ...{ processInformation: '過程性資訊', thirdPartyObjection: '第三方不同意公開' },
  },
  printedFrom: (address) => `來源：${address}`,
  printedOn: (day) => `頁面讀取於 ${day}`,
  printedPublished: (day) => `公開於 ${day}`,
  printedRevision: (revision) => `第 ${revision} 版`,
};

const EN: PublishedWords = {
  ownerDepartment: 'Responsible',
  promisedChannels: 'Channels',
  channels: {
    ...{ website: 'website', wechat: 'WeChat', noticeBoard: 'notice board' },
    ...{ broadcast: 'school broadcast', sms: 'text message', meeting: 'meeting' },
  },
  attachments: 'Attachments',
  publicationRecords: 'Where else this was published',
  channel: 'Channel',
  postedAt: 'Posted',
  takenDownAt: 'Taken down',
  notTakenDown: 'still shown',
  shownUntil: (time) => `shown until ${time}`,
  redactions: 'What is withheld',
  redactionsNote: 'These parts are withheld by law. Here is which ones, and why.',
  withheldPart: 'Part',
  withheldWhy: 'Reason',
  legalBasis: 'Legal basis',
  availableOn: 'Public from',
  redactionReasons: {
    ...{ stateSecret: 'state secret', commercialSecret: 'commercial secret' },
    ...{ personalInformation: 'personal information', minorProtection: 'protection of minors' },
    ...{ campusSecurity: 'campus security', processInformation: 'matter still being decided' },
    thirdPartyObjection: 'a third party objected',
  },
  printedFrom: (address) => `Source: ${address}`,
  printedOn: (day) => `Read on ${day}`,
  printedPublished: (day) => `Published ${day}`,
  printedRevision: (revision) => `Revision ${revision}`,
};

/** How a document was published, in words. */
export const PUBLISHED_WORDS: Readonly<Record<Locale, PublishedWords>> = {
  'zh-Hans': HANS,
  'zh-Hant': HANT,
  en: EN,
};

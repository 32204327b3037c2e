import type { Locale } from '../../content/locales';

type Named = Readonly<Record<string, string>>;

const HANS = {
  title: '收费公示',
  lead: '学校收什么费、收多少、凭什么收、怎么退、向谁投诉。没有列在这里的，不收。',
  none: '还没有公开的收费项目。',
  current: '正在执行',
  currentNone: '现在没有正在执行的收费项目。',
  coming: '即将执行',
  expired: '已停止',
  perUnit: (amount: string, unit: string) => `${amount}／${unit}`,
  categories: {
    ...{ administrative: '行政事业性收费', serviceCharge: '服务性收费', agency: '代收费' },
  } as Named,
  compulsory: '必须缴纳',
  voluntary: '自愿',
  audience: '对象',
  basis: '依据',
  approvedBy: '批准机关',
  period: '执行期',
  from: (day: string) => `${day}起`,
  between: (from: string, to: string) => `${from}至${to}`,
  refundRule: '退费办法',
  complaintPhone: '投诉电话',
  published: '公开时间',
};

export type FeeWords = typeof HANS;

const HANT: FeeWords = {
  title: '收費公示',
  lead: '學校收什麼費、收多少、憑什麼收、怎麼退、向誰投訴。沒有列在這裡的，不收。',
  none: '還沒有公開的收費項目。',
  current: '正在執行',
  currentNone: '現在沒有正在執行的收費項目。',
  coming: '即將執行',
  expired: '已停止',
  perUnit: (amount, unit) => `${amount}／${unit}`,
  categories: {
    ...{ administrative: '行政事業性收費', serviceCharge: '服務性收費', agency: '代收費' },
  },
  compulsory: '必須繳納',
  voluntary: '自願',
  audience: '對象',
  basis: '依據',
  approvedBy: '批准機關',
  period: '執行期',
  from: (day) => `${day}起`,
  between: (from, to) => `${from}至${to}`,
  refundRule: '退費辦法',
  complaintPhone: '投訴電話',
  published: '公開時間',
};

const EN: FeeWords = {
  title: 'Fees',
  lead: 'What the school charges, how much, on what basis, how to get it back and where to complain. What is not listed is not charged.',
  none: 'No fee has been published yet.',
  current: 'Charged now',
  currentNone: 'No fee is charged right now.',
  coming: 'From a later day',
  expired: 'No longer charged',
  perUnit: (amount, unit) => `${amount} / ${unit}`,
  categories: {
    ...{ administrative: 'Administrative fee', serviceCharge: 'Service charge' },
    agency: 'Collected for others',
  },
  compulsory: 'compulsory',
  voluntary: 'voluntary',
  audience: 'For',
  basis: 'Basis',
  approvedBy: 'Approved by',
  period: 'In force',
  from: (day) => `from ${day}`,
  between: (from, to) => `${from} to ${to}`,
  refundRule: 'Refunds',
  complaintPhone: 'Complaints',
  published: 'Published',
};

/** Words of the list of fees, per language. */
export const FEE_WORDS: Readonly<Record<Locale, FeeWords>> = {
  'zh-Hans': HANS,
  'zh-Hant': HANT,
  en: EN,
};

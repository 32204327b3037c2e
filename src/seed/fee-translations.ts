/** What the sample says of its fees in Chinese only. */
export interface FeeTranslation {
  readonly unit: string;
  readonly audience: string;
  readonly basis: string;
  readonly approvedBy: string;
  readonly refundRule: string;
}

interface Translations {
  readonly 'zh-Hant': FeeTranslation;
  readonly en: FeeTranslation;
}

/** By the sample's own key of the fee. */
export const FEE_TRANSLATIONS: Readonly<Record<string, Translations>> = {
  'fee-01': {
    'zh-Hant': {
      unit: '生·月',
      audience: '自願參加的學生',
      basis: '青發改價〔2023〕12號',
      approvedBy: '區發展改革局、區教育局',
      refundRule: '按實際未參加天數退還',
    },
    en: {
      unit: 'pupil and month',
      audience: 'Pupils who choose to take part',
      basis: 'Document 青发改价〔2023〕12号',
      approvedBy: 'District Development and Reform Bureau, District Education Bureau',
      refundRule: 'Days not attended are paid back',
    },
  },
  'fee-02': {
    'zh-Hant': {
      unit: '餐',
      audience: '在校就餐學生',
      basis: '青三實〔2024〕21號；膳食監督家長委員會審議',
      approvedBy: '學校公示後執行',
      refundRule: '請假次日起停餐退費',
    },
    en: {
      unit: 'meal',
      audience: 'Pupils who eat at school',
      basis: 'Document 青三实〔2024〕21号; discussed by the parents’ meal committee',
      approvedBy: 'The school, after public notice',
      refundRule: 'From the day after leave is asked for, meals stop and are paid back',
    },
  },
  'fee-03': {
    'zh-Hant': {
      unit: '套',
      audience: '自願購買的學生',
      basis: '公開招標成交價',
      approvedBy: '家長委員會',
      refundRule: '未穿著可退換',
    },
    en: {
      unit: 'set',
      audience: 'Pupils who choose to buy it',
      basis: 'Price of the open tender',
      approvedBy: 'Parents’ committee',
      refundRule: 'Unworn sets are taken back or exchanged',
    },
  },
  'fee-04': {
    'zh-Hant': {
      unit: '生·月',
      audience: '乘坐校車的學生',
      basis: '青發改價〔2022〕31號',
      approvedBy: '區發展改革局',
      refundRule: '按未乘坐天數退還',
    },
    en: {
      unit: 'pupil and month',
      audience: 'Pupils who ride the school bus',
      basis: 'Document 青发改价〔2022〕31号',
      approvedBy: 'District Development and Reform Bureau',
      refundRule: 'Days not ridden are paid back',
    },
  },
};

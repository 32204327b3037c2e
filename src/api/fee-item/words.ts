import { PUBLICATION_WORDS } from '../../content/words/publication-words';
import { field, say, type ModelWords } from '../../content/words/words';

export const FEE_ITEM_WORDS: ModelWords = {
  name: say('收费项目', '收費項目', 'Fees'),
  fields: {
    name: field(
      say('收费项目名称', '收費項目名稱', 'Name of the fee'),
      say(
        '如“课后服务费”。标题由名称和执行日期组成。',
        '如「課後服務費」。標題由名稱和執行日期組成。',
        'For example “After-school service fee”. The title is made of it and the first day.',
      ),
    ),
    category: field(
      say('收费类别', '收費類別', 'Kind of fee'),
      say(
        '按收费目录选择。',
        '按收費目錄選擇。',
        'As the fee catalogue of the authorities has it.',
      ),
      {
        options: {
          administrative: say('行政事业性收费', '行政事業性收費', 'Administrative charge'),
          serviceCharge: say('服务性收费', '服務性收費', 'Service charge'),
          agency: say('代收费', '代收費', 'Collected for others'),
        },
      },
    ),
    amountFen: field(
      say('收费标准（元）', '收費標準（元）', 'Amount (yuan)'),
      say('按元填写，如 180.00。', '按元填寫，如 180.00。', 'In yuan, e.g. 180.00.'),
    ),
    unit: field(
      say('计费单位', '計費單位', 'Unit'),
      say('如“生·月”“餐”“套”。', '如「生·月」「餐」「套」。', 'For example “pupil and month”.'),
    ),
    compulsory: field(
      say('必须缴纳', '必須繳納', 'Compulsory'),
      say(
        '服务性收费和代收费应为自愿，选“否”。',
        '服務性收費和代收費應為自願，選「否」。',
        'Service charges and money collected for others are voluntary: choose “no”.',
      ),
    ),
    audience: field(
      say('收费对象', '收費對象', 'Who pays'),
      say('如“自愿参加的学生”。', '如「自願參加的學生」。', 'For example “pupils who take part”.'),
    ),
    basis: field(
      say('收费依据', '收費依據', 'Basis'),
      say('文件名称或文号。', '文件名稱或文號。', 'Name or number of the document it rests on.'),
    ),
    approvedBy: field(
      say('批准机关', '批准機關', 'Approved by'),
      say('批准这项收费的单位。', '批准這項收費的單位。', 'The body that approved the fee.'),
    ),
    effectiveOn: field(
      say('执行日期', '執行日期', 'From'),
      say('从哪一天起收取。', '從哪一天起收取。', 'The first day on which it is charged.'),
    ),
    expiresOn: field(
      say('截止日期', '截止日期', 'Until'),
      say(
        '最后一天；一直有效就不填。',
        '最後一天；一直有效就不填。',
        'The last day. Empty means without end.',
      ),
    ),
    refundRule: field(
      say('退费办法', '退費辦法', 'Refunds'),
      say('什么情况下退、怎样退。', '什麼情況下退、怎樣退。', 'When and how money is paid back.'),
    ),
    complaintPhone: field(
      say('监督举报电话', '監督舉報電話', 'Complaint phone'),
      say(
        '办公电话或热线，如 12345；不能写手机号码。',
        '辦公電話或熱線，如 12345；不能寫手機號碼。',
        'An office line or a hotline such as 12345; never a mobile number.',
      ),
      { placeholder: '12345' },
    ),
    ...PUBLICATION_WORDS,
  },
};

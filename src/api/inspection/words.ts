import { PUBLICATION_WORDS } from '../../content/words/publication-words';
import { field, say, type ModelWords } from '../../content/words/words';

export const INSPECTION_WORDS: ModelWords = {
  name: say('监督检查', '監督檢查', 'Inspections'),
  fields: {
    inspectedOn: field(
      say('检查日期', '檢查日期', 'Day of the inspection'),
      say(
        '检查完成的那一天；应在 5 个工作日内向全校公开。',
        '檢查完成的那一天；應在 5 個工作日內向全校公開。',
        'The day it was finished; the school is told within 5 workdays.',
      ),
    ),
    kind: field(
      say('检查类别', '檢查類別', 'Kind of inspection'),
      say('检查的内容。', '檢查的內容。', 'What was inspected.'),
      {
        options: {
          fire: say('消防安全', '消防安全', 'Fire safety'),
          foodSafety: say('食品安全', '食品安全', 'Food safety'),
          electrical: say('用电安全', '用電安全', 'Electrical safety'),
          building: say('校舍安全', '校舍安全', 'Building safety'),
          specialEquipment: say('特种设备', '特種設備', 'Special equipment'),
          hygiene: say('环境卫生', '環境衛生', 'Hygiene'),
          traffic: say('交通安全', '交通安全', 'Traffic safety'),
          network: say('网络安全', '網絡安全', 'Network security'),
          assetAudit: say('资产盘点', '資產盤點', 'Asset audit'),
          procurementAudit: say('采购检查', '採購檢查', 'Procurement audit'),
          comprehensive: say('综合检查', '綜合檢查', 'Comprehensive'),
        },
      },
    ),
    inspectorType: field(
      say('检查方', '檢查方', 'Inspected by'),
      say('由谁组织检查。', '由誰組織檢查。', 'Who carried it out.'),
      {
        options: {
          internal: say('学校自查', '學校自查', 'The school itself'),
          authority: say('主管部门', '主管部門', 'An authority'),
          thirdParty: say('第三方机构', '第三方機構', 'A third party'),
          parents: say('家长代表', '家長代表', 'Parents'),
        },
      },
    ),
    places: field(
      say('检查范围', '檢查範圍', 'Places inspected'),
      say(
        '查了哪些地点，可不填。',
        '查了哪些地點，可不填。',
        'Which places were inspected. May be empty.',
      ),
    ),
    result: field(
      say('检查结论', '檢查結論', 'Result'),
      say(
        '需要整改或不合格时，先登记发现的问题再发布。',
        '需要整改或不合格時，先登記發現的問題再發布。',
        'Unless it passed, enter the findings before publishing.',
      ),
      {
        options: {
          pass: say('合格', '合格', 'Passed'),
          passWithRectification: say('整改后合格', '整改後合格', 'Passed with rectification'),
          fail: say('不合格', '不合格', 'Failed'),
        },
      },
    ),
    scoreBp: field(
      say('得分（万分之）', '得分（萬分之）', 'Score (of 10,000)'),
      say(
        '满分 10000，如 86 分填 8600；没有打分时不填。',
        '滿分 10000，如 86 分填 8600；沒有打分時不填。',
        'Out of 10,000: 86 % is 8600. Empty where none was given.',
      ),
      { placeholder: '8600' },
    ),
    checklistUrl: field(
      say('检查表网址', '檢查表網址', 'Checklist (address)'),
      say(
        '公开的检查标准或检查表的网址，可不填。',
        '公開的檢查標準或檢查表的網址，可不填。',
        'Where the public checklist is. May be empty.',
      ),
      { placeholder: 'https://' },
    ),
    regulationKey: field(
      say('依据制度编号', '依據制度編號', 'Regulation'),
      say(
        '按哪项制度检查，填制度编号。',
        '按哪項制度檢查，填制度編號。',
        'Key of the regulation it was held against.',
      ),
      { placeholder: 'reg-07' },
    ),
    report: field(
      say('检查报告', '檢查報告', 'Inspection report'),
      say(
        '只供内部查阅，不公开。',
        '只供內部查閱，不公開。',
        'For editors only; it is never public.',
      ),
    ),
    ...PUBLICATION_WORDS,
  },
};

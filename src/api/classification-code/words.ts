import { UNTRANSLATED } from '../../content/words/common-words';
import { field, say, type ModelWords } from '../../content/words/words';

export const CLASSIFICATION_CODE_WORDS: ModelWords = {
  name: say('分类代码', '分類代碼', 'Classification codes'),
  fields: {
    scheme: field(
      say('分类体系', '分類體系', 'Scheme'),
      say(
        '这个代码属于哪张分类表。',
        '這個代碼屬於哪張分類表。',
        'Which table the code belongs to.',
      ),
      {
        options: {
          incomeSource: say('收入来源', '收入來源', 'Sources of income'),
          economicClass: say('支出经济分类', '支出經濟分類', 'Economic classes'),
          functionClass: say('支出功能分类', '支出功能分類', 'Functions'),
          assetCategory: say('资产类别', '資產類別', 'Asset categories'),
          procurementCatalogue: say('采购品目', '採購品目', 'Procurement catalogue'),
          regulationTheme: say('制度主题', '制度主題', 'Themes of regulations'),
          feedbackService: say('反馈事项', '回饋事項', 'Feedback services'),
        },
      },
    ),
    code: field(
      say('代码', '代碼', 'Code'),
      say(
        '与上级文件一致，如 30213。',
        '與上級文件一致，如 30213。',
        'As in the official table, e.g. 30213.',
      ),
      { placeholder: '30213' },
    ),
    name: field(
      say('名称', '名稱', 'Name'),
      say('如“维修（护）费”。', '如「維修（護）費」。', 'For example “Maintenance and repair”.'),
    ),
    parentCode: field(
      say('上级代码', '上級代碼', 'Parent code'),
      say('没有上级时不填。', '沒有上級時不填。', 'Empty at the top level.'),
      { placeholder: '302' },
    ),
    includes: field(
      say('包括', '包括', 'Includes'),
      say('哪些内容算在内。', '哪些內容算在內。', 'What counts here.'),
    ),
    excludes: field(
      say('不包括', '不包括', 'Excludes'),
      say(
        '哪些内容不算在内，应归到哪里。',
        '哪些內容不算在內，應歸到哪裡。',
        'What does not count, and where it goes.',
      ),
    ),
    validFrom: field(
      say('启用日期', '啟用日期', 'Valid from'),
      say('从哪一天起使用。', '從哪一天起使用。', 'The first day of use.'),
    ),
    validTo: field(
      say('停用日期', '停用日期', 'Valid to'),
      say('仍在使用时不填。', '仍在使用時不填。', 'Empty while in use.'),
    ),
    untranslated: UNTRANSLATED,
  },
};

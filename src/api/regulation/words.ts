import { PUBLICATION_WORDS } from '../../content/words/publication-words';
import { field, say, type ModelWords } from '../../content/words/words';

export const REGULATION_WORDS: ModelWords = {
  name: say('规章制度', '規章制度', 'Regulations'),
  fields: {
    code: field(
      say('制度编号', '制度編號', 'Regulation code'),
      say(
        '大写字母和数字，如 SY3-ZD-01；公开后不能再改。',
        '大寫字母和數字，如 SY3-ZD-01；公開後不能再改。',
        'Capital letters and digits, e.g. SY3-ZD-01; it stays once public.',
      ),
      { placeholder: 'SY3-ZD-01' },
    ),
    kind: field(
      say('制度类别', '制度類別', 'Kind of regulation'),
      say(
        '管理办法、操作规程、工作标准或工作方案。',
        '管理辦法、操作規程、工作標準或工作方案。',
        'Rules, an operating procedure, a work standard or a work plan.',
      ),
      {
        options: {
          rule: say('管理办法', '管理辦法', 'Rules'),
          procedure: say('操作规程', '操作規程', 'Operating procedure'),
          standard: say('工作标准', '工作標準', 'Work standard'),
          plan: say('工作方案', '工作方案', 'Work plan'),
        },
      },
    ),
    theme: field(
      say('制度主题', '制度主題', 'Theme of the regulation'),
      say(
        '每个主题至少应有一项现行制度。',
        '每個主題至少應有一項現行制度。',
        'Every theme should have at least one text in force.',
      ),
      {
        options: {
          governance: say('学校治理', '學校治理', 'Governance'),
          finance: say('财务管理', '財務管理', 'Finance'),
          asset: say('资产管理', '資產管理', 'Assets'),
          procurement: say('采购管理', '採購管理', 'Procurement'),
          logistics: say('后勤服务', '後勤服務', 'Logistics'),
          canteen: say('食堂管理', '食堂管理', 'Canteen'),
          safety: say('安全管理', '安全管理', 'Safety'),
          participation: say('民主参与', '民主參與', 'Participation'),
        },
      },
    ),
    keywords: field(
      say('关键词', '關鍵詞', 'Keywords'),
      say(
        '读者可能搜索的词，用顿号分开，可不填。',
        '讀者可能搜尋的詞，用頓號分開，可不填。',
        'Words that readers may search for, separated by commas. May be empty.',
      ),
    ),
    reviewDueOn: field(
      say('应评估日期', '應評估日期', 'Review due on'),
      say(
        '最迟在哪一天检查是否需要修订；首页会提前提醒。',
        '最遲在哪一天檢查是否需要修訂；首頁會提前提醒。',
        'The day by which it has to be looked over; the home page reminds of it.',
      ),
    ),
    relations: field(
      say('制度关系', '制度關係', 'Relations of the regulation'),
      say(
        '依据、配套、修改或废止的文件，每个一行，可不填。',
        '依據、配套、修改或廢止的文件，每個一行，可不填。',
        'What it rests on, implements, amends or is repealed by, one a line. May be empty.',
      ),
    ),
    relationTitles: field(
      say('关联文件名称', '關聯文件名稱', 'Titles of related documents'),
      say(
        '序号与“制度关系”对应，可不填。',
        '序號與「制度關係」對應，可不填。',
        'Numbered like “Relations of the regulation”. May be empty.',
      ),
    ),
    reviewNotes: field(
      say('评估备注（内部）', '評估備註（內部）', 'Notes on the review (internal)'),
      say(
        '只在后台显示，不公开。',
        '只在後台顯示，不公開。',
        'Shown in the panel only, never public.',
      ),
    ),
    ...PUBLICATION_WORDS,
  },
};

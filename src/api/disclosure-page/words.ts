import { computed } from '../../content/words/common-words';
import { PUBLICATION_WORDS } from '../../content/words/publication-words';
import { field, say, type ModelWords } from '../../content/words/words';

export const DISCLOSURE_PAGE_WORDS: ModelWords = {
  name: say('公开页面', '公開頁面', 'Disclosure pages'),
  fields: {
    category: field(
      say('公开类别', '公開類別', 'Category'),
      say(
        '属于中小学信息公开的哪一类。',
        '屬於中小學資訊公開的哪一類。',
        'Which of the duties of schools to disclose it belongs to.',
      ),
      {
        options: {
          schoolFacts: say('学校概况', '學校概況', 'Facts about the school'),
          rules: say('规章制度', '規章制度', 'Rules in force'),
          plans: say('计划与执行', '計劃與執行', 'Plans and how they go'),
          admissions: say('招生、学籍与资助', '招生、學籍與資助', 'Admissions and aid'),
          fees: say('收费', '收費', 'Fees'),
          teaching: say('教学与科研', '教學與科研', 'Teaching'),
          staff: say('教职工管理', '教職員管理', 'Staff'),
          procurement: say('采购与基建', '採購與基建', 'Procurement and works'),
          finance: say('财务与资产', '財務與資產', 'Finance and assets'),
          boardingAndSafety: say(
            '食宿、活动与安全',
            '食宿、活動與安全',
            'Meals, activities, safety',
          ),
          other: say('其他', '其他', 'Other'),
        },
      },
    ),
    catalogueNo: computed('目录编号', '目錄編號', 'Catalogue no.'),
    body: field(
      say('正文', '正文', 'Text'),
      say(
        '段落、标题、列表、引用和链接；不写姓名和手机号码。',
        '段落、標題、列表、引用和連結；不寫姓名和手機號碼。',
        'Paragraphs, headings, lists, quotes and links; no names, no mobile numbers.',
      ),
    ),
    attachments: field(
      say('附件', '附件', 'Attachments'),
      say(
        '随页面一起公开的图片和文件。照片中的拍摄地点等信息会自动去除。',
        '隨頁面一起公開的圖片和檔案。照片中的拍攝地點等資訊會自動去除。',
        'Pictures and documents that go public with the page. Place and time in photos are removed.',
      ),
    ),
    ...PUBLICATION_WORDS,
  },
};

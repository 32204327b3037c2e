import { computed } from '../../content/words/common-words';
import { PUBLICATION_WORDS } from '../../content/words/publication-words';
import { field, say, type ModelWords } from '../../content/words/words';

export const MENU_WORDS: ModelWords = {
  name: say('带量食谱', '帶量食譜', 'Menus'),
  fields: {
    year: field(
      say('年份', '年份', 'Year'),
      say(
        '这一周所属的年份，如 2025。',
        '這一週所屬的年份，如 2025。',
        'The year of the week, e.g. 2025.',
      ),
      { placeholder: '2025' },
    ),
    isoWeek: field(
      say('周次', '週次', 'Week'),
      say(
        '一年中的第几周（周一开始），如 36。',
        '一年中的第幾週（週一開始），如 36。',
        'The number of the week, which begins on Monday, e.g. 36.',
      ),
      { placeholder: '36' },
    ),
    period: computed('期间', '期間', 'Period'),
    weekStart: computed('周一日期', '週一日期', 'Monday'),
    weekEnd: computed('周日日期', '週日日期', 'Sunday'),
    dishes: field(
      say('菜品', '菜品', 'Dishes'),
      say(
        '每道菜一行，菜名写在“菜名列表”。',
        '每道菜一行，菜名寫在「菜名列表」。',
        'One line per dish; its name goes to “Names of dishes”.',
      ),
    ),
    dishNames: field(
      say('菜名列表', '菜名列表', 'Names of dishes'),
      say('序号与“菜品”对应。', '序號與「菜品」對應。', 'Numbered like “Dishes”.'),
    ),
    supplies: field(
      say('大宗食材', '大宗食材', 'Bulk food'),
      say(
        '本周使用的统一采购食材，可不填。',
        '本週使用的統一採購食材，可不填。',
        'Food bought in bulk that is used this week. May be empty.',
      ),
    ),
    supplierNames: field(
      say('供应商名称', '供應商名稱', 'Names of suppliers'),
      say('序号与“大宗食材”对应。', '序號與「大宗食材」對應。', 'Numbered like “Bulk food”.'),
    ),
    ...PUBLICATION_WORDS,
  },
};

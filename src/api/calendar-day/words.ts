import { computed } from '../../content/words/common-words';
import { field, say, type ModelWords } from '../../content/words/words';

export const CALENDAR_DAY_WORDS: ModelWords = {
  name: say('工作日历', '工作日曆', 'Calendar days'),
  fields: {
    date: field(
      say('日期', '日期', 'Date'),
      say(
        '只填与平常不同的日子；没有列出的日子周一至周五上班。',
        '只填與平常不同的日子；沒有列出的日子週一至週五上班。',
        'Only days that differ; unlisted days are workdays from Monday to Friday.',
      ),
    ),
    kind: field(
      say('类型', '類型', 'Kind'),
      say('从列表选择。', '從列表選擇。', 'Choose from the list.'),
      {
        options: {
          publicHoliday: say('法定节假日', '法定節假日', 'Public holiday'),
          makeupWorkday: say('调休上班', '調休上班', 'Make-up workday'),
          schoolClosed: say('学校放假', '學校放假', 'School closed'),
        },
      },
    ),
    isWorkday: computed('是否工作日', '是否工作日', 'Workday'),
    label: field(
      say('名称', '名稱', 'Name'),
      say('如“国庆节”。', '如「國慶節」。', 'For example 国庆节 (National Day).'),
    ),
  },
};

import { UNTRANSLATED } from '../../content/words/common-words';
import { field, say, type ModelWords } from '../../content/words/words';

export const TERM_WORDS: ModelWords = {
  name: say('学期', '學期', 'Terms'),
  fields: {
    key: field(
      say('学期编号', '學期編號', 'Term'),
      say(
        '学年加第几学期，如 2025-2026-1。',
        '學年加第幾學期，如 2025-2026-1。',
        'School year and half, e.g. 2025-2026-1.',
      ),
      { placeholder: '2025-2026-1' },
    ),
    label: field(
      say('学期名称', '學期名稱', 'Name'),
      say('不填时按编号自动生成。', '不填時按編號自動產生。', 'Made from the term when empty.'),
    ),
    startOn: field(
      say('开学日期', '開學日期', 'First day'),
      say('学期的第一天。', '學期的第一天。', 'The first day of the term.'),
    ),
    endOn: field(
      say('结束日期', '結束日期', 'Last day'),
      say('学期的最后一天。', '學期的最後一天。', 'The last day of the term.'),
    ),
    untranslated: UNTRANSLATED,
  },
};

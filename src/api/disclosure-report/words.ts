import { computed } from '../../content/words/common-words';
import { PUBLICATION_WORDS } from '../../content/words/publication-words';
import { field, say, type ModelWords } from '../../content/words/words';

export const DISCLOSURE_REPORT_WORDS: ModelWords = {
  name: say('信息公开年度报告', '資訊公開年度報告', 'Annual disclosure reports'),
  fields: {
    year: field(
      say('报告年度', '報告年度', 'Year of the report'),
      say(
        '如 2025。数字在起草时固定，以后不再变动。',
        '如 2025。數字在起草時固定，以後不再變動。',
        'For example 2025. The figures are those of the day of drafting and stay.',
      ),
      { placeholder: '2025' },
    ),
    figuresAsOf: computed('数字截止日', '數字截止日', 'Figures as of'),
    figures: computed('年度数字', '年度數字', 'Figures of the year'),
    coverage: computed('各类事项覆盖', '各類事項覆蓋', 'Coverage by theme'),
    departments: computed('各部门及时情况', '各部門及時情況', 'Timeliness by department'),
    proactive: field(
      say('主动公开情况', '主動公開情況', 'Proactive disclosure'),
      say(
        '起草时按数字写好，可以修改。',
        '起草時按數字寫好，可以修改。',
        'Drafted from the figures; may be edited.',
      ),
    ),
    requests: field(
      say('申请办理情况', '申請辦理情況', 'Information requests'),
      say(
        '收到和答复信息公开申请的情况。',
        '收到和答覆資訊公開申請的情況。',
        'Requests that came in, and how they were answered.',
      ),
    ),
    disputes: field(
      say('复议和诉讼情况', '覆議和訴訟情況', 'Reviews and lawsuits'),
      say('没有也要写明“没有”。', '沒有也要寫明「沒有」。', 'Where there were none, say so.'),
    ),
    reviews: field(
      say('行政复议件数', '行政覆議件數', 'Administrative reviews'),
      say('没有填 0。', '沒有填 0。', 'Where there were none: 0.'),
      { placeholder: '0' },
    ),
    lawsuits: field(
      say('行政诉讼件数', '行政訴訟件數', 'Lawsuits'),
      say('没有填 0。', '沒有填 0。', 'Where there were none: 0.'),
      { placeholder: '0' },
    ),
    problems: field(
      say('存在的主要问题', '存在的主要問題', 'Main problems'),
      say(
        '哪些延迟、哪些没有公开，为什么。',
        '哪些延遲、哪些沒有公開，為什麼。',
        'What was late, what is missing, and why.',
      ),
    ),
    improvements: field(
      say('改进情况', '改進情況', 'Improvements'),
      say(
        '已经做了什么，下一年准备做什么。',
        '已經做了什麼，下一年準備做什麼。',
        'What has been done, and what comes next year.',
      ),
    ),
    ...PUBLICATION_WORDS,
  },
};

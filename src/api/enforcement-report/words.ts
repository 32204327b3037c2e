import { computed } from '../../content/words/common-words';
import { PUBLICATION_WORDS } from '../../content/words/publication-words';
import { field, say, type ModelWords } from '../../content/words/words';

export const ENFORCEMENT_REPORT_WORDS: ModelWords = {
  name: say('制度执行情况', '制度執行情況', 'Enforcement reports'),
  fields: {
    regulationCode: field(
      say('所属制度编号', '所屬制度編號', 'Code of its regulation'),
      say(
        '规章制度的编号，如 SY3-ZD-01。',
        '規章制度的編號，如 SY3-ZD-01。',
        'The code of the regulation, e.g. SY3-ZD-01.',
      ),
      { placeholder: 'SY3-ZD-01' },
    ),
    period: field(
      say('执行期间', '執行期間', 'Period of the report'),
      say(
        '学期 2025-2026-1、年 2025、季度 2025-Q2 或月 2025-06。',
        '學期 2025-2026-1、年 2025、季度 2025-Q2 或月 2025-06。',
        'A term 2025-2026-1, a year 2025, a quarter 2025-Q2 or a month 2025-06.',
      ),
      { placeholder: '2025-2026-1' },
    ),
    metric: field(
      say('执行指标', '執行指標', 'What was measured'),
      say(
        '如“一般报修2个工作日内到场率”。',
        '如「一般報修2個工作日內到場率」。',
        'For example “Repairs attended to within 2 workdays”.',
      ),
    ),
    unit: field(
      say('指标单位', '指標單位', 'Unit of the figures'),
      say(
        '比率按万分数填写：9500 即 95%。',
        '比率按萬分數填寫：9500 即 95%。',
        'Rates are entered in basis points: 9500 is 95 %.',
      ),
      {
        options: {
          bp: say('比率（万分数）', '比率（萬分數）', 'Rate (basis points)'),
          count: say('数量', '數量', 'Number'),
          days: say('天数', '天數', 'Days'),
        },
      },
    ),
    goal: field(
      say('目标方向', '目標方向', 'Direction of the target'),
      say(
        '目标值是下限还是上限。',
        '目標值是下限還是上限。',
        'Whether the target is the least or the most.',
      ),
      {
        options: {
          atLeast: say('不低于目标值', '不低於目標值', 'At least the target'),
          atMost: say('不高于目标值', '不高於目標值', 'At most the target'),
        },
      },
    ),
    target: field(
      say('目标值', '目標值', 'Target'),
      say('按整数填写。', '按整數填寫。', 'A whole number.'),
    ),
    actual: field(
      say('实际值', '實際值', 'Actual figure'),
      say('按整数填写。', '按整數填寫。', 'A whole number.'),
    ),
    isMet: computed('是否达标', '是否達標', 'Target reached'),
    conclusion: field(
      say('执行结论', '執行結論', 'Conclusion'),
      say(
        '达标与否、原因和下一步，最多 200 字。',
        '達標與否、原因和下一步，最多 200 字。',
        'Whether it was reached, why, and what comes next; at most 200 Han characters.',
      ),
    ),
    evidenceNotes: field(
      say('核查依据（内部）', '核查依據（內部）', 'Evidence (internal)'),
      say(
        '只在后台显示，不公开。',
        '只在後台顯示，不公開。',
        'Shown in the panel only, never public.',
      ),
    ),
    ...PUBLICATION_WORDS,
  },
};

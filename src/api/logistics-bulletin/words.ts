import { computed } from '../../content/words/common-words';
import { PUBLICATION_WORDS } from '../../content/words/publication-words';
import { field, say, type ModelWords } from '../../content/words/words';

export const LOGISTICS_BULLETIN_WORDS: ModelWords = {
  name: say('后勤服务简报', '後勤服務簡報', 'Logistics bulletins'),
  fields: {
    year: field(
      say('年份', '年份', 'Year'),
      say(
        '周次所在的年份，如 2025。',
        '週次所在的年份，如 2025。',
        'The year the week belongs to, e.g. 2025.',
      ),
      { placeholder: '2025' },
    ),
    isoWeek: field(
      say('周次', '週次', 'Week'),
      say(
        '一年中的第几周（周一开始），1 到 53。',
        '一年中的第幾週（週一開始），1 到 53。',
        'Week of the year, Monday to Sunday, 1 to 53.',
      ),
      { placeholder: '36' },
    ),
    weekStart: computed('周一', '週一', 'Monday'),
    weekEnd: computed('周日', '週日', 'Sunday'),
    cleaning: field(
      say('保洁情况', '保潔情況', 'Cleaning of the week'),
      say(
        '没有变化也要写明，见“无变化”。',
        '沒有變化也要寫明，見「無變化」。',
        'Cannot be left out; if nothing changed, say so with “No change”.',
      ),
    ),
    repairs: field(
      say('维修情况', '維修情況', 'Repairs of the week'),
      say(
        '没有变化也要写明，见“无变化”。',
        '沒有變化也要寫明，見「無變化」。',
        'Cannot be left out; if nothing changed, say so with “No change”.',
      ),
    ),
    safety: field(
      say('安全情况', '安全情況', 'Safety of the week'),
      say(
        '没有变化也要写明，见“无变化”。',
        '沒有變化也要寫明，見「無變化」。',
        'Cannot be left out; if nothing changed, say so with “No change”.',
      ),
    ),
    canteen: field(
      say('食堂情况', '食堂情況', 'Canteen of the week'),
      say(
        '没有变化也要写明，见“无变化”。',
        '沒有變化也要寫明，見「無變化」。',
        'Cannot be left out; if nothing changed, say so with “No change”.',
      ),
    ),
    transport: field(
      say('交通情况', '交通情況', 'Transport of the week'),
      say(
        '没有变化也要写明，见“无变化”。',
        '沒有變化也要寫明，見「無變化」。',
        'Cannot be left out; if nothing changed, say so with “No change”.',
      ),
    ),
    cleaningNotes: field(
      say('保洁说明', '保潔說明', 'Notes on cleaning'),
      say('一两句话，可不填。', '一兩句話，可不填。', 'One or two sentences. May be empty.'),
    ),
    repairItems: field(
      say('报修事项列表', '報修事項列表', 'Repair items of the week'),
      say(
        '值得一提的报修各一行；内容写在“报修事项说明列表”。',
        '值得一提的報修各一行；內容寫在「報修事項說明列表」。',
        'One line per repair worth telling; what it is goes to “Descriptions of repair items”.',
      ),
    ),
    repairItemWords: field(
      say('报修事项说明列表', '報修事項說明列表', 'Descriptions of repair items'),
      say(
        '条目编号与“报修事项列表”对应。',
        '條目編號與「報修事項列表」對應。',
        'Numbered like “Repair items of the week”.',
      ),
    ),
    safetyNotes: field(
      say('安全情况列表', '安全情況列表', 'Safety notes'),
      say(
        '未整改的隐患等，一条一行，没有就不填。',
        '未整改的隱患等，一條一行，沒有就不填。',
        'Hazards still open and the like, one a line, if any.',
      ),
    ),
    canteenIssues: field(
      say('食堂问题列表', '食堂問題列表', 'Canteen issues'),
      say(
        '检查发现的问题和处理，一条一行，没有就不填。',
        '檢查發現的問題和處理，一條一行，沒有就不填。',
        'What checks found and what was done, one a line, if any.',
      ),
    ),
    transportNotes: field(
      say('交通说明', '交通說明', 'Notes on transport'),
      say('一两句话，可不填。', '一兩句話，可不填。', 'One or two sentences. May be empty.'),
    ),
    sectionReasons: field(
      say('无变化原因列表', '無變化原因列表', 'Reasons for no change'),
      say(
        '每个勾选“无变化”的部分写一条原因。',
        '每個勾選「無變化」的部分寫一條原因。',
        'One reason for each section that says “no change”.',
      ),
    ),
    nextWeek: field(
      say('下周安排', '下週安排', 'Next week'),
      say('下周要做的主要事情。', '下週要做的主要事情。', 'The main things planned for next week.'),
    ),
    worksNotices: field(
      say('相关施工公告列表', '相關施工公告列表', 'Related works notices'),
      say(
        '本周涉及的施工公告，填公告编号，没有就不填。',
        '本週涉及的施工公告，填公告編號，沒有就不填。',
        'Works notices of the week by key, if any.',
      ),
    ),
    preparedByRole: field(
      say('编制人岗位', '編製人崗位', 'Prepared by (post)'),
      say(
        '只写岗位，不写姓名，如“会计”。',
        '只寫崗位，不寫姓名，如「會計」。',
        'The post, not a name, e.g. “Accountant”.',
      ),
    ),
    ...PUBLICATION_WORDS,
  },
};

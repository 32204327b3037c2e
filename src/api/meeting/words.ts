import { PUBLICATION_WORDS } from '../../content/words/publication-words';
import { field, say, type ModelWords } from '../../content/words/words';

export const MEETING_WORDS: ModelWords = {
  name: say('公开会议', '公開會議', 'Meetings'),
  fields: {
    kind: field(
      say('会议类别', '會議類別', 'Kind of meeting'),
      say(
        '如“财务说明会”。内部协调会选“工作小组会”。',
        '如「財務說明會」。內部協調會選「工作小組會」。',
        'For example “Finance briefing”. Choose “Working group” for internal coordination.',
      ),
      {
        options: {
          financeBriefing: say('财务说明会', '財務說明會', 'Finance briefing'),
          forum: say('座谈会', '座談會', 'Forum'),
          workingGroup: say('工作小组会', '工作小組會', 'Working group'),
          staffCongress: say('教代会', '教代會', 'Staff congress'),
          parentCommittee: say('家委会', '家委會', 'Parent committee'),
        },
      },
    ),
    startAt: field(
      say('会议开始时间', '會議開始時間', 'Start of the meeting'),
      say('公告里会显示。', '公告裡會顯示。', 'Shown in the announcement.'),
    ),
    endAt: field(
      say('会议结束时间', '會議結束時間', 'End of the meeting'),
      say('晚于会议开始时间。', '晚於會議開始時間。', 'Later than the start of the meeting.'),
    ),
    placeCode: field(
      say('会议地点', '會議地點', 'Place of the meeting'),
      say(
        '从列表选择；敏感地点向公众显示其所在的地点。',
        '從列表選擇；敏感地點向公眾顯示其所在的地點。',
        'Choose from the list; of a sensitive place readers see the place around it.',
      ),
    ),
    publicPlaceCode: field(
      say('公开显示的地点', '公開顯示的地點', 'Place as shown'),
      say('由系统计算。', '由系統計算。', 'Computed by the system.'),
    ),
    internalOnly: field(
      say('内部会议', '內部會議', 'Internal meeting'),
      say(
        '勾选后不能公开。工作小组会默认为内部会议。',
        '勾選後不能公開。工作小組會預設為內部會議。',
        'Never published when ticked. A working group meeting is internal unless you say otherwise.',
      ),
    ),
    topics: field(
      say('会议议题', '會議議題', 'Topics of the meeting'),
      say('一行一个议题。', '一行一個議題。', 'One topic a line.'),
    ),
    state: field(
      say('会议状态', '會議狀態', 'State of the meeting'),
      say(
        '由“办理进度”中的步骤填写。',
        '由「辦理進度」中的步驟填寫。',
        'Filled in by a step under “Progress”.',
      ),
      {
        options: {
          planned: say('筹备中', '籌備中', 'Planned'),
          announced: say('已公告', '已公告', 'Announced'),
          held: say('已召开', '已召開', 'Held'),
          minutesPublished: say('纪要已公开', '紀要已公開', 'Minutes published'),
          closed: say('已办结', '已辦結', 'Closed'),
          cancelled: say('已取消', '已取消', 'Cancelled'),
        },
      },
    ),
    announcedAt: field(
      say('公告时间', '公告時間', 'Announced at'),
      say(
        '由“办理进度”中的步骤填写。',
        '由「辦理進度」中的步驟填寫。',
        'Filled in by a step under “Progress”.',
      ),
    ),
    participants: field(
      say('参会人数', '參會人數', 'Attendance'),
      say(
        '只填各类人员的人数，不写姓名。',
        '只填各類人員的人數，不寫姓名。',
        'How many came, by role; no names.',
      ),
    ),
    questions: field(
      say('提问', '提問', 'Questions'),
      say(
        '一个提问一行；问答的文字写在“问答内容”里，按序号对应。',
        '一個提問一行；問答的文字寫在「問答內容」裡，按序號對應。',
        'One line per question; the words stand under “Questions and answers” with the same number.',
      ),
    ),
    questionWords: field(
      say('问答内容', '問答內容', 'Questions and answers'),
      say(
        '提问和答复的文字，按序号对应；不写提问人姓名。',
        '提問和答覆的文字，按序號對應；不寫提問人姓名。',
        'What was asked and answered, by number; never who asked.',
      ),
    ),
    minutes: field(
      say('会议纪要', '會議紀要', 'Minutes'),
      say('会后 5 个工作日内公开。', '會後 5 個工作日內公開。', 'To be public within 5 workdays.'),
    ),
    minutesDueOn: field(
      say('纪要公开期限', '紀要公開期限', 'Minutes due on'),
      say('由系统计算。', '由系統計算。', 'Computed by the system.'),
    ),
    minutesPublishedAt: field(
      say('纪要公开时间', '紀要公開時間', 'Minutes published at'),
      say(
        '由“办理进度”中的步骤填写。',
        '由「辦理進度」中的步驟填寫。',
        'Filled in by a step under “Progress”.',
      ),
    ),
    attendeeNames: field(
      say('参会人员名单', '參會人員名單', 'Names of those present'),
      say(
        '受限内容：只有有权限的人写明理由后才能查看，并留下记录。',
        '受限內容：只有有權限的人寫明理由後才能查看，並留下記錄。',
        'Restricted: seen only with a permission and a reason, and every look is on record.',
      ),
    ),
    internalNotes: field(
      say('内部备注', '內部備註', 'Internal notes'),
      say(
        '只有校内工作人员看得到，不公开。',
        '只有校內工作人員看得到，不公開。',
        'Staff only; never published.',
      ),
    ),
    ...PUBLICATION_WORDS,
  },
};

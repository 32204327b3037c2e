import { field, say, type FieldWords } from './words';

/** Words of the attributes that every publishable type has (`publication-block.ts`). */
export const PUBLICATION_WORDS: Readonly<Record<string, FieldWords>> = {
  title: field(
    say('标题', '標題', 'Title'),
    say(
      '公开页面的标题，如“2025年6月财务摘要”。',
      '公開頁面的標題，如「2025年6月財務摘要」。',
      'Heading of the public page, e.g. “Finance summary, June 2025”.',
    ),
  ),
  summary: field(
    say('摘要', '摘要', 'Summary'),
    say(
      '列表中显示的一两句话，可不填。',
      '列表中顯示的一兩句話，可不填。',
      'One or two sentences for lists. May be empty.',
    ),
  ),
  ownerDepartment: field(
    say('责任部门', '責任部門', 'Responsible department'),
    say('对内容负责的部门。', '對內容負責的部門。', 'The department that answers for the content.'),
  ),
  dueOn: field(
    say('应公开日期', '應公開日期', 'Due on'),
    say('最迟在哪一天公开。', '最遲在哪一天公開。', 'The last day on which it has to be public.'),
  ),
  expiresAt: field(
    say('公开截止时间', '公開截止時間', 'Public until'),
    say('不填表示一直公开。', '不填表示一直公開。', 'Empty means without end.'),
  ),
  approvedByRole: field(
    say('审批人岗位', '審批人崗位', 'Approved by (post)'),
    say(
      '只写岗位，不写姓名，如“校长”。需要审批的内容发布时由系统填写。',
      '只寫崗位，不寫姓名，如「校長」。需要審批的內容發布時由系統填寫。',
      'The post, not a name, e.g. “Principal”. Written by the system where an approval is needed.',
    ),
  ),
  correctionReason: field(
    say('更正原因', '更正原因', 'Reason for the correction'),
    say(
      '修改已公开的内容时必须填写，会向公众显示。如“6月水费录入有误”。',
      '修改已公開的內容時必須填寫，會向公眾顯示。如「6月水費錄入有誤」。',
      'Needed when public content changes; readers will see it. E.g. “Water bill was mistyped”.',
    ),
  ),
  correctionSource: field(
    say('更正依据', '更正依據', 'Source of the correction'),
    say(
      '如凭证号或文件号，可不填。',
      '如憑證號或文件號，可不填。',
      'For example a voucher or document number. May be empty.',
    ),
  ),
  catalogueItemNo: field(
    say('公开目录编号', '公開目錄編號', 'Catalogue number'),
    say(
      '对应公开目录的哪一项，如 2.1。',
      '對應公開目錄的哪一項，如 2.1。',
      'Which catalogue item it fulfils, e.g. 2.1.',
    ),
    { placeholder: '2.1' },
  ),
  channels: field(
    say('公开渠道', '公開渠道', 'Channels'),
    say(
      '除网站外还通过哪些渠道公开。',
      '除網站外還通過哪些渠道公開。',
      'Where else it goes out besides the website.',
    ),
    {
      options: {
        website: say('学校网站', '學校網站', 'School website'),
        wechat: say('微信公众号', '微信公眾號', 'WeChat'),
        noticeBoard: say('公告栏', '公告欄', 'Notice board'),
        broadcast: say('校园广播', '校園廣播', 'School broadcast'),
        sms: say('短信', '短信', 'Text message'),
        meeting: say('会议通报', '會議通報', 'Told at a meeting'),
      },
    },
  ),
  visibilityScope: field(
    say('公开对象', '公開對象', 'Audience'),
    say(
      '谁可以看到。一般选“社会公众”。',
      '誰可以看到。一般選「社會公眾」。',
      'Who may read it. Usually “Everybody”.',
    ),
    {
      options: {
        public: say('社会公众', '社會公眾', 'Everybody'),
        members: say('本校师生', '本校師生', 'Members of the school'),
      },
    },
  ),
  key: fact(say('编号', '編號', 'Key')),
  slug: fact(say('网址名称', '網址名稱', 'Address')),
  periodKey: fact(say('期间编号', '期間編號', 'Period key')),
  publicSince: fact(say('首次公开时间', '首次公開時間', 'Public since')),
  revision: fact(say('版本号', '版本號', 'Revision')),
  contentHash: fact(say('内容校验码', '內容校驗碼', 'Content hash')),
  corrections: field(
    say('更正记录', '更正記錄', 'Corrections'),
    say(
      '公开后的每次修改都会列在这里，不能删除。',
      '公開後的每次修改都會列在這裡，不能刪除。',
      'Every change after publication is listed here and stays.',
    ),
  ),
};

function fact(label: FieldWords['label']): FieldWords {
  return field(label, say('由系统填写。', '由系統填寫。', 'Filled in by the system.'));
}

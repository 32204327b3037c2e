import { computed } from '../../content/words/common-words';
import { field, say, type ModelWords } from '../../content/words/words';

export const PUBLICATION_RECORD_WORDS: ModelWords = {
  name: say('公开渠道记录', '公開渠道記錄', 'Publication records'),
  fields: {
    contentKey: field(
      say('内容编号', '內容編號', 'Key of the content'),
      say(
        '哪一份公开内容的编号，如 fin-2025-06。',
        '哪一份公開內容的編號，如 fin-2025-06。',
        'Key of the public document, e.g. fin-2025-06.',
      ),
      { placeholder: 'fin-2025-06' },
    ),
    contentLocale: field(
      say('公布的语言', '公布的語言', 'Language'),
      say('用哪种语言公布的。', '用哪種語言公布的。', 'The language it was posted in.'),
      {
        options: {
          'zh-Hans': say('简体中文', '簡體中文', 'Simplified Chinese'),
          'zh-Hant': say('繁体中文', '繁體中文', 'Traditional Chinese'),
          en: say('英文', '英文', 'English'),
        },
      },
    ),
    contentTitle: field(
      say('内容标题', '內容標題', 'Title of the content'),
      say(
        '系统中的内容自动填写；不在系统中的材料请填写，不要写姓名。',
        '系統中的內容自動填寫；不在系統中的材料請填寫，不要寫姓名。',
        'Copied from the document; for papers outside this system type it, without names.',
      ),
    ),
    contentType: computed('内容类型', '內容類型', 'Type of the content'),
    contentDocumentId: computed('内容文档号', '內容文檔號', 'Document of the content'),
    revision: field(
      say('公布的版本', '公布的版本', 'Posted revision'),
      say('不填表示最新的一版。', '不填表示最新的一版。', 'Empty means the newest.'),
    ),
    channel: field(
      say('渠道', '渠道', 'Channel'),
      say(
        '网站由系统自动记录，其他渠道在这里登记。',
        '網站由系統自動記錄，其他渠道在這裡登記。',
        'The website is recorded by itself; record the others here.',
      ),
      {
        options: {
          website: say('网站', '網站', 'Website'),
          wechat: say('微信公众号', '微信公眾號', 'WeChat'),
          noticeBoard: say('公告栏', '公告欄', 'Notice board'),
          broadcast: say('校园广播', '校園廣播', 'Broadcast'),
          sms: say('短信', '簡訊', 'SMS'),
          meeting: say('会议', '會議', 'Meeting'),
        },
      },
    ),
    postedAt: field(
      say('公布时间', '公布時間', 'Posted at'),
      say('实际公布的时间，不能晚于现在。', '實際公布的時間，不能晚於現在。', 'Not in the future.'),
    ),
    takeDownDueAt: field(
      say('应撤下时间', '應撤下時間', 'To be taken down by'),
      say(
        '公示期满的时间；长期公布时不填。',
        '公示期滿的時間；長期公布時不填。',
        'Empty when it stays.',
      ),
    ),
    withdrawnAt: field(
      say('撤下时间', '撤下時間', 'Taken down at'),
      say('撤下后回来填写。', '撤下後回來填寫。', 'Come back and fill it in once it is down.'),
    ),
    daysOverdue: computed('超期天数', '超期天數', 'Days overdue'),
    url: field(
      say('网址', '網址', 'Link'),
      say(
        '如公众号文章的网址，可不填。',
        '如公眾號文章的網址，可不填。',
        'Such as the address of the article. May be empty.',
      ),
    ),
    postedByRole: field(
      say('发布人岗位', '發布人崗位', 'Posted by (post)'),
      say(
        '只写岗位，不写姓名，如“总务处干事”。',
        '只寫崗位，不寫姓名，如「總務處幹事」。',
        'The post, not a name, e.g. “Clerk of general affairs”.',
      ),
    ),
    note: field(
      say('备注', '備註', 'Note'),
      say('会向公众显示，可不填。', '會向公眾顯示，可不填。', 'Readers will see it. May be empty.'),
    ),
    evidence: field(
      say('凭证照片', '憑證照片', 'Evidence'),
      say(
        '公告栏照片、文章截图等，只供内部核对。',
        '公告欄照片、文章截圖等，只供內部核對。',
        'A photo of the board, a picture of the article; for the office only.',
      ),
    ),
    isAutomatic: computed('系统自动记录', '系統自動記錄', 'Recorded by the system'),
    visibilityScope: field(
      say('公开范围', '公開範圍', 'Shown to'),
      say('由系统计算。', '由系統計算。', 'Computed by the system.'),
      {
        options: {
          public: say('社会公众', '社會公眾', 'Everybody'),
          members: say('本校师生', '本校師生', 'Members of the school'),
        },
      },
    ),
  },
};

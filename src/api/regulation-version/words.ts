import { computed } from '../../content/words/common-words';
import { PUBLICATION_WORDS } from '../../content/words/publication-words';
import { field, say, type ModelWords } from '../../content/words/words';

const BY_STEP = say(
  '由“状态”中的步骤填写。',
  '由「狀態」中的步驟填寫。',
  'Filled in by the steps under “State”.',
);

export const REGULATION_VERSION_WORDS: ModelWords = {
  name: say('制度版本', '制度版本', 'Regulation versions'),
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
    versionNo: field(
      say('版本序号', '版本序號', 'Version number'),
      say(
        '第几版，从 1 起；公开后不能再改。',
        '第幾版，從 1 起；公開後不能再改。',
        'From 1 on; it stays once public.',
      ),
      { placeholder: '2' },
    ),
    changeKind: field(
      say('修订方式', '修訂方式', 'Kind of change'),
      say(
        '首次制定、修订，或只改文字。',
        '首次制定、修訂，或只改文字。',
        'Enacted anew, amended, or edited only.',
      ),
      {
        options: {
          enact: say('制定', '制定', 'Enacted'),
          amend: say('修订', '修訂', 'Amended'),
          editorial: say('文字修改', '文字修改', 'Edited'),
        },
      },
    ),
    state: field(
      say('制定状态', '制定狀態', 'State of the text'),
      say(
        '起草、征求意见、通过、废止；现行与否由日期算出。',
        '起草、徵求意見、通過、廢止；現行與否由日期算出。',
        'Drafted, in consultation, adopted or repealed; the days say whether it is in force.',
      ),
      {
        options: {
          draft: say('起草中', '起草中', 'Being drafted'),
          consultation: say('征求意见中', '徵求意見中', 'In consultation'),
          adopted: say('已通过', '已通過', 'Adopted'),
          repealed: say('已废止', '已廢止', 'Repealed'),
        },
      },
    ),
    documentNo: field(
      say('印发文号', '印發文號', 'Document number'),
      say(
        '如 青三实〔2025〕3号；征求意见时可不填。',
        '如 青三實〔2025〕3號；徵求意見時可不填。',
        'E.g. 青三实〔2025〕3号; may be empty during a consultation.',
      ),
    ),
    adoptedOn: field(
      say('通过日期', '通過日期', 'Adopted on'),
      say(
        '决定通过的那一天；公开期限从这一天算起。',
        '決定通過的那一天；公開期限從這一天算起。',
        'The day of the decision; the time to publish it runs from here.',
      ),
    ),
    effectiveOn: field(
      say('施行日期', '施行日期', 'In force from'),
      say(
        '第一天；上一版到前一天为止。施行后不能再改。',
        '第一天；上一版到前一天為止。施行後不能再改。',
        'The first day; the version before ends the day before. It stays once reached.',
      ),
    ),
    expiresOn: field(say('最后有效日', '最後有效日', 'Last day in force'), BY_STEP),
    repealDocumentNo: field(
      say('废止文件文号', '廢止文件文號', 'Number of the repealing document'),
      BY_STEP,
    ),
    articles: field(
      say('制度条文', '制度條文', 'Articles'),
      say(
        '一条一行，从 1 起编号；施行后不能再改，只能出新版本。',
        '一條一行，從 1 起編號；施行後不能再改，只能出新版本。',
        'One a line, numbered from 1; once in force they stay, and a new version is made.',
      ),
    ),
    explanation: field(
      say('制度说明', '制度說明', 'Explanation'),
      say(
        '用日常的话说明改了什么、为什么，最多 300 字，可不填。',
        '用日常的話說明改了什麼、為什麼，最多 300 字，可不填。',
        'What changed and why in everyday words, at most 300 Han characters. May be empty.',
      ),
    ),
    consultationOpensOn: field(
      say('征求意见开始日期', '徵求意見開始日期', 'First day of the consultation'),
      BY_STEP,
    ),
    consultationClosesOn: field(
      say('征求意见截止日期', '徵求意見截止日期', 'Last day of the consultation'),
      BY_STEP,
    ),
    consultationThemes: field(
      say('意见主题', '意見主題', 'Themes of comments'),
      say(
        '把收到的意见归成主题，每个主题一行，写明条数和处理结果。',
        '把收到的意見歸成主題，每個主題一行，寫明條數和處理結果。',
        'Comments grouped by theme, one a line, with their number and what became of them.',
      ),
    ),
    consultationAnswers: field(
      say('对意见的答复', '對意見的答覆', 'Answers to comments'),
      say(
        '序号与“意见主题”对应；不写姓名、电话等个人信息。',
        '序號與「意見主題」對應；不寫姓名、電話等個人資訊。',
        'Numbered like “Themes of comments”; no names, phone numbers or the like.',
      ),
    ),
    commentCount: computed('意见总数', '意見總數', 'Comments in all'),
    draftingNotes: field(
      say('起草备注（内部）', '起草備註（內部）', 'Drafting notes (internal)'),
      say(
        '只在后台显示，不公开。',
        '只在後台顯示，不公開。',
        'Shown in the panel only, never public.',
      ),
    ),
    ...PUBLICATION_WORDS,
  },
};

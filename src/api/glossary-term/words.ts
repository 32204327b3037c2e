import { UNTRANSLATED } from '../../content/words/common-words';
import { field, say, type ModelWords } from '../../content/words/words';

export const GLOSSARY_TERM_WORDS: ModelWords = {
  name: say('名词解释', '名詞解釋', 'Glossary terms'),
  fields: {
    slug: field(
      say('网址名称', '網址名稱', 'Address'),
      say('由系统填写。', '由系統填寫。', 'Filled in by the system.'),
    ),
    term: field(
      say('名词', '名詞', 'Term'),
      say('如“执行率”。', '如「執行率」。', 'For example “execution rate”.'),
    ),
    plain: field(
      say('通俗解释', '通俗解釋', 'In plain words'),
      say(
        '用家长看得懂的话说明，不超过 60 字。',
        '用家長看得懂的話說明，不超過 60 字。',
        'As you would tell a parent; at most 60 Chinese or 120 Latin characters.',
      ),
    ),
    synonyms: field(
      say('其他说法', '其他說法', 'Other spellings'),
      say(
        '用顿号或换行分开，可不填。',
        '用頓號或換行分開，可不填。',
        'One a line, or with commas. May be empty.',
      ),
    ),
    untranslated: UNTRANSLATED,
  },
};

import { languageOf, say, type Sentence } from '../../../domain/messages/sentence';

type Labels = Readonly<Record<string, Readonly<Record<string, Sentence>>>>;

/** What the fields are called in the forms of the content manager. */
export const FORM_LABELS: Labels = {
  survey: {
    slug: say('网址名', '網址名', 'Name in addresses'),
    title: say('调查标题', '調查標題', 'Title of the survey'),
    purpose: say('调查目的', '調查目的', 'Purpose'),
    privacyNotice: say('隐私说明', '隱私說明', 'Privacy notice'),
    guardianNotice: say('监护人须知', '監護人須知', 'Notice to guardians'),
    under14: say('对象不满十四周岁', '對象不滿十四周歲', 'Children under 14 are asked'),
  },
  'survey-series': {
    slug: say('网址名', '網址名', 'Name in addresses'),
    title: say('标题', '標題', 'Title'),
  },
  'survey-result': {
    surveySlug: say('调查的网址名', '調查的網址名', 'Name of the survey in addresses'),
    number: say('第几次', '第幾次', 'No.'),
    snapshotHash: say('结果的校验值', '結果的校驗值', 'Hash of the results'),
    summary: say('学校的说明', '學校的說明', 'What the school says'),
    quotes: say('选登的话', '選登的話', 'Chosen quotes'),
  },
};

/** The labels under the keys of Strapi's content manager, in a language of the panel. */
export function formLabels(locale: string): Record<string, string> {
  const language = languageOf(locale);
  const entries = Object.entries(FORM_LABELS).flatMap(([type, fields]) =>
    Object.entries(fields).map(([field, label]) => [
      `content-manager.content-types.plugin::satisfaction-survey.${type}.${field}`,
      label[language],
    ]),
  );
  return Object.fromEntries(entries) as Record<string, string>;
}

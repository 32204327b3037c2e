import type { SampleQuestion, SampleSurvey } from './survey-files';
import { ASKING_CHILDREN, englishOf, GUARDIAN_NOTICE } from './survey-texts';

type Words = Readonly<Record<string, string>>;
type Field = 'title' | 'purpose' | 'privacyNotice' | 'text' | 'label';

/** A text in the languages in which it is there. */
function wordsOf(of: Pick<SampleSurvey, 'localizations'>, field: Field, chinese: string): Words {
  const english = englishOf(chinese);
  const others = Object.entries(of.localizations).flatMap(([locale, texts]) => {
    const text = texts[field];
    return text === undefined ? [] : [[locale, text] as const];
  });
  return {
    'zh-Hans': chinese,
    ...(english === undefined ? {} : { en: english }),
    ...Object.fromEntries(others),
  };
}

/** What the sample names otherwise; its texts are long ones, its scales carry stars. */
function itemOf(question: SampleQuestion): object {
  const { questionKey, type, text, required, options, scale, maxLength, showIf } = question;
  const own = { code: questionKey, text: wordsOf(question, 'text', text), required };
  const base = { ...own, ...(showIf === undefined ? {} : { showIf }) };
  const labelled = options.map((one) => ({
    code: String(one.value),
    label: wordsOf(one, 'label', one.label),
  }));
  switch (type) {
    case 'rating': {
      const labels = Object.fromEntries(labelled.map(({ code, label }) => [code, label]));
      return { ...base, type, scale, look: 'star', labels };
    }
    case 'nps':
      return { ...base, type, labels: {} };
    case 'boolean':
      return { ...base, type: 'yesNo' };
    case 'text':
      return { ...base, type: 'longText', maxLength };
    case 'multi':
      return {
        ...{ ...base, type, max: question.maxSelections },
        options: labelled.map((one) => (one.code === 'none' ? { ...one, exclusive: true } : one)),
      };
    default:
      return { ...base, type, options: labelled };
  }
}

/** A survey of the sample as a questionnaire of the survey plugin; the first question forms groups. */
export function questionnaireOf(survey: SampleSurvey): Readonly<Record<string, unknown>> {
  const under14 = ASKING_CHILDREN.has(survey.key);
  return {
    ...{ defaultLocale: 'zh-Hans', under14, segment: 'q1', retired: [] },
    title: wordsOf(survey, 'title', survey.title),
    purpose: wordsOf(survey, 'purpose', survey.purpose),
    privacyNotice: wordsOf(survey, 'privacyNotice', survey.privacyNotice),
    ...(under14 ? { guardianNotice: GUARDIAN_NOTICE } : {}),
    items: survey.questions.map(itemOf),
  };
}

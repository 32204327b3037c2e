import result from '../../../server/src/content-types/survey-result/schema.json';
import series from '../../../server/src/content-types/survey-series/schema.json';
import survey from '../../../server/src/content-types/survey/schema.json';
import { FORM_LABELS, formLabels } from './form-labels';

/** Fields that the form shows. */
function shown(schema: { readonly attributes: object; readonly config?: object }): string[] {
  const { attributes = {} } = (schema.config ?? {}) as {
    readonly attributes?: Readonly<Record<string, { readonly hidden?: boolean }>>;
  };
  return Object.keys(schema.attributes).filter((name) => attributes[name]?.hidden !== true);
}

it.each([
  ['survey', survey],
  ['survey-series', series],
  ['survey-result', result],
])('every field of %s that is shown has a label, and no other', (type, schema) => {
  expect(Object.keys(FORM_LABELS[type] ?? {}).sort()).toEqual(shown(schema).sort());
});

it('labels stand under the keys of the content manager, in the language of the panel', () => {
  const key = 'content-manager.content-types.plugin::satisfaction-survey.survey.title';
  expect(['zh-Hans', 'zh', 'en', 'de'].map((locale) => formLabels(locale)[key])).toEqual([
    ...['调查标题', '調查標題', 'Title of the survey', 'Title of the survey'],
  ]);
});

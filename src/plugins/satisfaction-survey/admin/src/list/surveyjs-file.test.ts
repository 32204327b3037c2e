import { parseFile } from './surveyjs-file';

it.each<[string, string, object]>([
  ['JSON', '{"pages":[]}', { questionnaire: { pages: [] }, refusal: null }],
  ['another kind of file', '<survey/>', { refusal: 'SURVEY_IMPORT_UNREADABLE' }],
  ['an empty file', '', { refusal: 'SURVEY_IMPORT_UNREADABLE' }],
  [
    'a file that is too large',
    `"${'x'.repeat(1_000_000)}"`,
    { refusal: 'SURVEY_IMPORT_TOO_LARGE' },
  ],
])('%s is read or refused', async (_name, text, parsed) => {
  expect(await parseFile(new Blob([text]))).toEqual(parsed);
});

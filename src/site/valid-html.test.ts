import { HtmlValidate } from 'html-validate';
import { pageAt, pathsIn } from '../../tests/support/site-pages';

/** What the standard says and what accessibility asks; how the source is laid out is our own affair. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Tables are shown as cards on phones, and browsers forget then what they are.
    'no-redundant-role': 'off',
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
});

it.each([...pathsIn('zh-Hans'), ...pathsIn('en')])('%s is valid HTML', async (path) => {
  const { html } = await pageAt(path);
  const report = await validator.validateString(html, path);
  const faults = report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  );
  expect(faults).toEqual([]);
});

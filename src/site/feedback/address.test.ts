import { feedbackAddress } from './address';

it.each([
  ['/feedback/new', { locale: 'zh-Hans', isForm: true, action: undefined }],
  ['/zh-Hant/feedback/new/', { locale: 'zh-Hant', isForm: true, action: undefined }],
  ['/en/feedback/ticket', { locale: 'en', isForm: false, action: undefined }],
  ['/feedback/ticket/reopening', { locale: 'zh-Hans', isForm: false, action: 'reopening' }],
  ['/zh-Hans/feedback/new', undefined],
  ['/feedback', undefined],
  ['/feedback/ticket/delete', undefined],
  ['/api/feedback/new', undefined],
])('%s is read as the page it is', (path, expected) => {
  expect(feedbackAddress(path)).toEqual(expected);
});

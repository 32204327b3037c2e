import { coverRequest, draftRequest, tokenRequest, type Draft } from './requests';

const draft: Draft = {
  ...{ title: '2025年6月财务摘要', author: '示例学校', digest: '平稳。' },
  ...{ html: '<p style="color:#222">作者 &amp; 电费</p>', address: 'https://gk.example/finance' },
  coverMediaId: 'cover-1',
};

const articleOf = (facts: Partial<Draft>) =>
  JSON.parse(String(draftRequest('t', { ...draft, ...facts }).body)).articles[0];

it('asks for a token in the body, so that no secret is in an address', () => {
  const { path, query, body } = tokenRequest({ appId: 'wx1', appSecret: 's3cret' }, false);
  expect([path, query]).toEqual(['/cgi-bin/stable_token', {}]);
  expect(JSON.parse(String(body))).toEqual({
    ...{ grant_type: 'client_credential', appid: 'wx1', secret: 's3cret', force_refresh: false },
  });
});

it('a draft is one article with a cover, its source and no comments', () => {
  const { path, query, body } = draftRequest('t', draft);
  expect([path, query]).toEqual(['/cgi-bin/draft/add', { access_token: 't' }]);
  expect(JSON.parse(String(body))).toEqual({
    articles: [
      {
        ...{ article_type: 'news', title: draft.title, author: '示例学校', digest: '平稳。' },
        ...{ content: draft.html, content_source_url: draft.address, thumb_media_id: 'cover-1' },
        ...{ need_open_comment: 0, only_fans_can_comment: 0 },
      },
    ],
  });
});

it('words are sent as they are: the platform shows escapes as text', () => {
  expect(String(draftRequest('t', draft).body)).toContain('作者');
});

it.each<[string, Partial<Draft>, object]>([
  ['a title that is just short enough', { title: '长'.repeat(32) }, { title: '长'.repeat(32) }],
  ['a title that is too long', { title: '长'.repeat(33) }, { title: `${'长'.repeat(31)}…` }],
  ['a title of letters of two units', { title: '𠀀'.repeat(40) }, { title: `${'𠀀'.repeat(31)}…` }],
  ['a digest that is too long', { digest: '要'.repeat(129) }, { digest: `${'要'.repeat(127)}…` }],
])('%s is cut between letters', (_name, facts, expected) => {
  expect(articleOf(facts)).toMatchObject(expected);
});

it.each<[string, Partial<Draft>, string]>([
  ['no digest', { digest: '' }, 'digest'],
  ['no author', { author: '' }, 'author'],
  ['an author whose name does not fit', { author: '校'.repeat(17) }, 'author'],
  ['no address', { address: '' }, 'content_source_url'],
  [
    'an address that does not fit',
    { address: `https://a.example/${'a'.repeat(1024)}` },
    'content_source_url',
  ],
])('%s is left out', (_name, facts, field) => {
  expect(articleOf(facts)).not.toHaveProperty(field);
});

it('a cover is one part of a form, its bytes unchanged', () => {
  const jpeg = Uint8Array.from([0xff, 0xd8, 0x0d, 0x0a, 0x00, 0xff, 0xd9]);
  const { query, contentType, body } = coverRequest('t', jpeg, 'line');
  expect(query).toEqual({ access_token: 't', type: 'image' });
  expect(contentType).toBe('multipart/form-data; boundary=line');
  const bytes = Buffer.from(body);
  const start = bytes.indexOf('\r\n\r\n') + 4;
  expect(bytes.subarray(0, start).toString()).toMatch(/^--line\r\n.*name="media".*image\/jpeg/s);
  expect(Uint8Array.from(bytes.subarray(start, start + jpeg.length))).toEqual(jpeg);
  expect(bytes.subarray(start + jpeg.length).toString()).toBe('\r\n--line--\r\n');
});

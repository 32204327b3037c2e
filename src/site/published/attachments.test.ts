import { attachmentsSection, parseAttachments } from './attachments';

const photo = {
  ...{ name: '照片.jpg', alternativeText: '公告栏', mime: 'image/jpeg', sizeBytes: 1_400_000 },
  ...{ url: '/files/ab/x.jpg', width: 800, height: 1280 },
};
const markupOf = (...files: unknown[]) =>
  attachmentsSection(parseAttachments(files), 'zh-Hans')?.toString() ?? '';

describe('files of a document', () => {
  it('a photo is shown with its words and measures, and can be kept', () => {
    const markup = markupOf(photo);
    expect(markup).toMatch(/<img\s+src="\/files\/ab\/x\.jpg"\s+alt="公告栏"\s+width="800"/);
    expect(markup).toContain('href="/files/ab/x.jpg">照片.jpg</a>');
    expect(markup).toContain('1.4 MB');
  });

  it('a document is a link with its description, no picture', () => {
    const markup = markupOf({ ...photo, name: '表.pdf', mime: 'application/pdf', sizeBytes: 565 });
    expect(markup).not.toContain('<img');
    expect(markup).toContain('1 KB');
    expect(markup).toContain('公告栏');
  });

  it('a drawing that may carry a script is not shown as a picture', () => {
    expect(markupOf({ ...photo, mime: 'image/svg+xml' })).not.toContain('<img');
  });

  it.each(['javascript:alert(1)', '//evil.example/x.jpg', 'data:image/png;base64,x', ''])(
    'a file at %j is left out',
    (url) => {
      expect(markupOf({ ...photo, url })).toBe('');
    },
  );
});

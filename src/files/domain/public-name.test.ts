import { contentDisposition, publicName } from './public-name';

describe('the public name of a file', () => {
  it.each([
    ['收费 公示(2025).pdf', '.pdf', '收费-公示-2025.pdf'],
    ['../../etc/passwd', '.txt', 'etc-passwd.txt'],
    ['..\\..\\boot.ini', '.txt', 'boot.txt'],
    ['.htaccess', '.txt', 'htaccess.txt'],
    ['a\u0000b\r\nc.pdf', '.pdf', 'a-b-c.pdf'],
    ['<script>.pdf', '.pdf', 'script.pdf'],
    ['???.pdf', '.pdf', 'file.pdf'],
    ['', '.pdf', 'file.pdf'],
    ['e\u0301.pdf', '.pdf', '\u00e9.pdf'],
    ['photo.JPG', '.jpg', 'photo.jpg'],
    [`${'长'.repeat(300)}.pdf`, '.pdf', `${'长'.repeat(80)}.pdf`],
  ])('of %p is safe', (name, extension, expected) => {
    expect(publicName(name, extension)).toBe(expected);
  });
});

describe('how a browser treats a file', () => {
  it.each([
    ['application/pdf', 'inline'],
    ['image/png', 'inline'],
    ['image/svg+xml', 'attachment'],
    ['text/csv', 'attachment'],
    ['text/html', 'attachment'],
    ['application/msword', 'attachment'],
  ])('%s: %s', (mime, kind) => {
    expect(contentDisposition(mime, 'a.bin')).toMatch(new RegExp(`^${kind}; `));
  });

  it('is told the name in a form that no name can break out of', () => {
    expect(contentDisposition('text/csv', '账"\r\nSet-Cookie: x.csv')).toBe(
      'attachment; filename="____Set-Cookie: x.csv"; ' +
        "filename*=UTF-8''%E8%B4%A6%22%0D%0ASet-Cookie%3A%20x.csv",
    );
  });
});

import { html } from './html';
import { markLanguages } from './languages';

const zh = (words: string) => `<span lang="zh-Hans">${words}</span>`;

it.each([
  ['Planned works', 'Planned works'],
  ['校务公开办', zh('校务公开办')],
  ['Also: 年初结余, 年末结余', `Also: ${zh('年初结余, 年末结余')}`],
  [
    'enacted · 青三实〔2024〕4号 · from 1 March',
    `enacted · ${zh('青三实〔2024〕4号')} · from 1 March`,
  ],
  ['B栋顶层5间教室 渗水，报修27次。', zh('B栋顶层5间教室 渗水，报修27次。')],
  ['总务处 and 校长室', `${zh('总务处')} and ${zh('校长室')}`],
])('on an English page: %s', (text, expected) => {
  expect(markLanguages(html`<p>${text}</p>`, 'en').toString()).toBe(`<p>${expected}</p>`);
});

it.each([
  ['財務摘要', '財務摘要'],
  ['食堂', '食堂'],
  ['安全保卫处', zh('安全保卫处')],
  [
    '依據：关于推进信息公开的意见（教办〔2010〕15号）',
    `依據：${zh('关于推进信息公开的意见（教办〔2010〕15号）')}`,
  ],
  [
    '制定 · 青三实〔2024〕4号 · 2024年3月1日起施行',
    `制定 · ${zh('青三实〔2024〕4号')} · 2024年3月1日起施行`,
  ],
  ['更换灯管 食堂 漏水维修', zh('更换灯管 食堂 漏水维修')],
])('on a traditional page: %s', (text, expected) => {
  expect(markLanguages(html`<p>${text}</p>`, 'zh-Hant').toString()).toBe(`<p>${expected}</p>`);
});

it('what is marked already, and what cannot hold a mark inside, stays as it is', () => {
  const markup = html`<p lang="zh-Hans">总务处<b>处长</b></p>
    <svg><title>总务处</title></svg><textarea>总务处</textarea>`;
  expect(markLanguages(markup, 'en').toString()).toBe(markup.toString());
});

it('a choice and a picture are marked as a whole', () => {
  const markup = html`<img src="/a" alt="公告栏照片" /><img src="/b" alt="Canteen" />
    <option value="x">总务处</option>`;
  const marked = markLanguages(markup, 'en').toString();
  expect(marked).toContain('<img lang="zh-Hans" src="/a" alt="公告栏照片" />');
  expect(marked).toContain('<img src="/b" alt="Canteen" />');
  expect(marked).toContain('<option lang="zh-Hans" value="x">');
});

it('escaped signs stay escaped', () => {
  const marked = markLanguages(html`<p>${'总务处 <b> & "x"'}</p>`, 'en').toString();
  expect(marked).toBe(`<p>${zh('总务处')} &lt;b&gt; &amp; &quot;x&quot;</p>`);
});

it('a page in simplified Chinese has nothing to mark', () => {
  const markup = html`<p>总务处 財務</p>`;
  expect(markLanguages(markup, 'zh-Hans')).toBe(markup);
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { LOCALES } from '../../content/locales';
import { BROADCAST_LIMIT } from '../../content/spoken-text/fitting';
import { bulletinSchema } from '../../seed/logistics-files';
import { bulletinBroadcast } from './broadcast';

const FOLDER = path.resolve(__dirname, '../../../database/sample');
const read = (name: string): unknown => JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8'));
const SAMPLE = z.array(bulletinSchema).parse(read('logistics-bulletins.json'));
const WEEKS = SAMPLE.map((week) => {
  const noChange = false;
  return {
    ...week,
    cleaning: { noChange, ...week.cleaning },
    repairs: { noChange, ...week.repairs },
    safety: { noChange, ...week.safety },
    canteen: { noChange, ...week.canteen },
    transport: { noChange, ...week.transport },
  };
});
const [FIRST] = WEEKS;
if (FIRST === undefined) throw new Error('The sample has no bulletins.');

it('reads out a week with every number spelled', () => {
  expect(bulletinBroadcast(FIRST, FIRST, 'zh-Hans')).toBe(
    '现在播报二〇二五年第三十六周后勤服务简报。' +
      '开学前完成教室、公寓、食堂全覆盖消杀；新物业夜间巡查正式启用。' +
      '本周新收报修四十件，完成四十二件，还有五件待修。' +
      '安全巡查三十五次，发现隐患三处，已整改三处。食堂供餐七千八百一十人次，自查五次。' +
      '清洁区域六十四处，消毒六次。校车运行六十班次，延误零班次。' +
      '下周安排：更换A栋三层照明；食堂二层试开窗。播报完毕，谢谢收听。',
  );
});

it('does not mention a section without figures', () => {
  const text = bulletinBroadcast({ ...FIRST, transport: null }, FIRST, 'zh-Hans');
  expect(text).not.toContain('校车');
});

it('too long leaves out the less important first, whole sentences at a time', () => {
  const summary = '清'.repeat(180);
  const text = bulletinBroadcast(FIRST, { summary, nextWeek: FIRST.nextWeek }, 'zh-Hans');
  expect(text).toContain(summary);
  expect(text).toContain('还有五件待修。');
  expect(text).not.toContain('校车');
  expect(text.length).toBeLessThanOrEqual(BROADCAST_LIMIT);
});

it.each(LOCALES)('every week of the sample fits in %s', (locale) => {
  for (const week of WEEKS) {
    const text = bulletinBroadcast(week, week, locale);
    expect(text.length).toBeLessThanOrEqual(BROADCAST_LIMIT);
    expect(text).not.toMatch(/\d/);
  }
});

import type { Locale } from '../../content/locales';
import { BROADCAST_LIMIT, fitted } from '../../content/spoken-text/fitting';
import { spoken } from '../../content/spoken-text/spoken';
import type { BulletinShared, BulletinWords } from './types';

type Facts = Pick<
  BulletinShared,
  'year' | 'isoWeek' | 'cleaning' | 'repairs' | 'safety' | 'canteen' | 'transport'
>;
type Texts = Pick<BulletinWords, 'summary' | 'nextWeek'>;

/**
 * What is read out of a week's bulletin, at most 300 characters, numbers spelled. Where it is too
 * long the greeting, transport, cleaning, canteen, the summary, safety and what comes next go, in
 * this order; a section without figures is not mentioned.
 */
export function bulletinBroadcast(shared: Facts, words: Texts, locale: Locale): string {
  const say = SCRIPTS[locale];
  const separator = locale === 'en' ? ' ' : '';
  const parts = [
    { text: say.opening(shared.year ?? 0, shared.isoWeek ?? 0) },
    { text: stopped(words.summary, locale), rank: 4 },
    { text: say.repairs(shared), rank: 7 },
    { text: say.safety(shared), rank: 5 },
    { text: say.canteen(shared), rank: 3 },
    { text: say.cleaning(shared), rank: 2 },
    { text: say.transport(shared), rank: 1 },
    { text: words.nextWeek ? say.nextWeek(stopped(words.nextWeek, locale)) : '', rank: 6 },
    { text: say.closing, rank: 0 },
  ].map((part) => ({ ...part, text: spoken(part.text, locale) }));
  return fitted(parts, { limit: BROADCAST_LIMIT, separator });
}

interface Script {
  readonly opening: (year: number, week: number) => string;
  readonly cleaning: (facts: Facts) => string;
  readonly repairs: (facts: Facts) => string;
  readonly safety: (facts: Facts) => string;
  readonly canteen: (facts: Facts) => string;
  readonly transport: (facts: Facts) => string;
  readonly nextWeek: (text: string) => string;
  readonly closing: string;
}

const SIMPLIFIED: Script = {
  opening: (year, week) => `现在播报${year}年第${week}周后勤服务简报。`,
  repairs: ({ repairs }) =>
    said([repairs?.received, repairs?.completed, repairs?.pending], ([received, done, open]) => {
      return `本周新收报修${received}件，完成${done}件，还有${open}件待修。`;
    }),
  safety: ({ safety }) =>
    said(
      [safety?.patrols, safety?.hazardsFound, safety?.hazardsRectified],
      ([rounds, found, rectified]) => {
        return `安全巡查${rounds}次，发现隐患${found}处，已整改${rectified}处。`;
      },
    ),
  canteen: ({ canteen }) =>
    said([canteen?.mealsServed, canteen?.selfChecks], ([meals, checks]) => {
      return `食堂供餐${meals}人次，自查${checks}次。`;
    }),
  cleaning: ({ cleaning }) =>
    said([cleaning?.areasCleaned, cleaning?.disinfectionRounds], ([areas, rounds]) => {
      return `清洁区域${areas}处，消毒${rounds}次。`;
    }),
  transport: ({ transport }) =>
    said([transport?.busRuns, transport?.delaysOver10Min], ([runs, delays]) => {
      return `校车运行${runs}班次，延误${delays}班次。`;
    }),
  nextWeek: (text) => `下周安排：${text}`,
  closing: '播报完毕，谢谢收听。',
};

const TRADITIONAL: Script = {
  opening: (year, week) => `現在播報${year}年第${week}週後勤服務簡報。`,
  repairs: ({ repairs }) =>
    said([repairs?.received, repairs?.completed, repairs?.pending], ([received, done, open]) => {
      return `本週新收報修${received}件，完成${done}件，還有${open}件待修。`;
    }),
  safety: ({ safety }) =>
    said(
      [safety?.patrols, safety?.hazardsFound, safety?.hazardsRectified],
      ([rounds, found, rectified]) => {
        return `安全巡查${rounds}次，發現隱患${found}處，已整改${rectified}處。`;
      },
    ),
  canteen: ({ canteen }) =>
    said([canteen?.mealsServed, canteen?.selfChecks], ([meals, checks]) => {
      return `食堂供餐${meals}人次，自查${checks}次。`;
    }),
  cleaning: ({ cleaning }) =>
    said([cleaning?.areasCleaned, cleaning?.disinfectionRounds], ([areas, rounds]) => {
      return `清潔區域${areas}處，消毒${rounds}次。`;
    }),
  transport: ({ transport }) =>
    said([transport?.busRuns, transport?.delaysOver10Min], ([runs, delays]) => {
      return `校車運行${runs}班次，延誤${delays}班次。`;
    }),
  nextWeek: (text) => `下週安排：${text}`,
  closing: '播報完畢，謝謝收聽。',
};

const ENGLISH: Script = {
  opening: (year, week) => `Logistics bulletin, week ${week} of ${year}.`,
  repairs: ({ repairs }) =>
    said([repairs?.received, repairs?.completed, repairs?.pending], ([received, done, open]) => {
      return `Repairs: ${received} received, ${done} done, ${open} open.`;
    }),
  safety: ({ safety }) =>
    said(
      [safety?.patrols, safety?.hazardsFound, safety?.hazardsRectified],
      ([rounds, found, rectified]) => {
        return `Safety: ${rounds} patrols, ${found} hazards, ${rectified} rectified.`;
      },
    ),
  canteen: ({ canteen }) => said([canteen?.mealsServed], ([meals]) => `Canteen: ${meals} meals.`),
  cleaning: ({ cleaning }) =>
    said([cleaning?.areasCleaned], ([areas]) => `Cleaning: ${areas} areas.`),
  transport: ({ transport }) =>
    said([transport?.busRuns, transport?.delaysOver10Min], ([runs, delays]) => {
      return `Buses: ${runs} runs, ${delays} delays.`;
    }),
  nextWeek: (text) => `Next week: ${text}`,
  closing: 'Thank you.',
};

const SCRIPTS: Readonly<Record<Locale, Script>> = {
  'zh-Hans': SIMPLIFIED,
  'zh-Hant': TRADITIONAL,
  en: ENGLISH,
};

/** A sentence on figures that are all there, else nothing. */
function said(
  figures: readonly (number | null | undefined)[],
  sentence: (figures: readonly number[]) => string,
): string {
  const known = figures.flatMap((figure) => figure ?? []);
  return known.length === figures.length ? sentence(known) : '';
}

function stopped(text: string | null, locale: Locale): string {
  const own = (text ?? '').trim().replace(/[。.；;]+$/u, '');
  return own === '' ? '' : own + (locale === 'en' ? '.' : '。');
}

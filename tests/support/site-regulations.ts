import sample from '../../database/sample/regulations.json';
import type { Locale } from '../../src/content/locales';
import { words, type Row, type RowsIn } from './site-rows';

type Regulation = (typeof sample.regulations)[number];
type Version = Regulation['versions'][number];

const published = { publicSince: '2025-02-18T09:00:00.000Z', revision: 1, corrections: [] };

function titleIn({ title, localizations }: Regulation, locale: Locale): string {
  return (words(localizations, locale)['title'] ?? title) as string;
}

function articlesIn({ articles }: Version, locale: Locale): readonly Row[] {
  return articles.map(({ no, text, localizations }) => ({
    articleNo: no,
    heading: null,
    text: words(localizations, locale)['text'] ?? text,
  }));
}

const STATES: Readonly<Record<string, string>> = { draft: 'consultation' };

function versionRow(regulation: Regulation, version: Version, locale: Locale): Row {
  const { code } = regulation;
  const { versionNo, state, documentNo, adoptedOn, effectiveOn, expiresOn } = version;
  const isDraft = state === 'draft';
  return {
    ...{ documentId: `${code}-${versionNo}`, locale: locale === 'en' ? 'zh-Hans' : locale },
    ...{ key: `${code.toLowerCase()}-v${versionNo}`, regulationCode: code, versionNo },
    title: `${titleIn(regulation, locale)}（第${versionNo}版）`,
    ...published,
    ...{ documentNo, adoptedOn, effectiveOn, inForceUntil: expiresOn },
    changeKind: version.changeKind === '制定' ? 'enact' : 'amend',
    currentState: STATES[state] ?? state,
    repealDocumentNo: state === 'repealed' ? regulation.relations[0]?.target : null,
    articles: articlesIn(version, locale),
    ...(isDraft && {
      ...{ consultationOpensOn: '2025-10-01', consultationClosesOn: '2025-10-20', commentCount: 5 },
      consultationThemes: [
        { themeNo: 1, comments: 3, outcome: 'adopted' },
        { themeNo: 2, comments: 2, outcome: null },
      ],
      consultationAnswers: [
        { themeNo: 1, theme: '希望周末也能预约', answer: '周末开放。' },
        { themeNo: 2, theme: '是否收费', answer: null },
      ],
    }),
  };
}

function regulationRow(regulation: Regulation, locale: Locale): Row {
  const { code, theme, state, reviewDueOn, relations } = regulation;
  const inForce = regulation.versions.find((version) => version.state === 'effective');
  return {
    ...{ documentId: code, locale, key: code.toLowerCase(), code, theme, reviewDueOn },
    ...{ kind: 'rule', title: titleIn(regulation, locale), ...published },
    ...{ onDate: '2025-10-15', currentState: STATES[state] ?? state },
    firstEffectiveOn: regulation.versions[0]?.effectiveOn ?? null,
    version: inForce ? versionRow(regulation, inForce, locale) : null,
    relations: relations.map(({ type, target }, index) => ({
      ...{ relationNo: index + 1, relationType: type, targetKind: 'document', targetCode: target },
    })),
    relationTitles: [],
  };
}

/** The regulations of the sample as they are on the day of the tests' pages. */
export const REGULATION_ROWS: RowsIn = (locale) =>
  sample.regulations.map((regulation) => regulationRow(regulation, locale));

/** The newest first, as the reader asks for them. */
export const VERSION_ROWS: RowsIn = (locale) =>
  sample.regulations.flatMap((regulation) =>
    [...regulation.versions].reverse().map((version) => versionRow(regulation, version, locale)),
  );

export const REPORT_ROWS: RowsIn = () =>
  sample.enforcementReports.map(({ key, regulation, metric, conclusion, ...facts }) => ({
    ...{ documentId: key, locale: 'zh-Hans', key, title: metric, ...published, ...facts },
    regulationCode: sample.regulations.find((one) => one.key === regulation)?.code,
    ...{ goal: 'atLeast', isMet: facts.actual >= facts.target, conclusion },
  }));

import { dayIn, DEFAULT_TIME_ZONE, formatDay } from '../dates';
import { formatCount } from '../figures';
import type { SiteContext } from '../shapes';
import { facts, joined, list, table, text, titled, type Block } from '../sheets/block';
import { documentSheet, type Sheet } from '../sheets/sheet';
import { WORDS } from '../words';
import type { Article } from './difference';
import { reportFigure } from './enforcement-section';
import type { ConsultationTheme, Regulation, RegulationVersion } from './regulation';
import { noneInForce, type RegulationData } from './regulation-page';
import { timeInForce, versionFacts } from './version-list';
import { REGULATION_WORDS } from './words';

/** One regulation on paper: the text in force, drafts for comment, its versions, how it is kept. */
export function regulationSheet(
  site: SiteContext,
  data: Omit<RegulationData, 'asked' | 'isBadDay'>,
): Sheet {
  const { locale } = site;
  const { regulation, versions, reports } = data;
  const { key, title, summary, version, currentState } = regulation;
  const words = REGULATION_WORDS[locale];
  const drafts = versions.filter((one) => one.currentState === 'consultation');
  return documentSheet(
    version ?? regulation,
    { site, ...data, page: { kind: 'regulation', key } },
    {
      ...{ title, lead: summary },
      written: [title, ...(version?.articles.map((article) => article.text) ?? [])],
      badges: [currentState && (words.states[currentState] ?? currentState)],
      blocks: [
        ...text(noneInForce(data, locale), 'note'),
        ...(version === null ? [] : titled(words.text, textBlocks(version, locale))),
        ...drafts.flatMap((draft) => titled(words.consultation, draftBlocks(draft, site))),
        ...titled(words.facts, regulationFacts(regulation, locale)),
        ...titled(words.versions, versionBlocks(versions, locale)),
        ...titled(
          words.enforcement,
          reports.length === 0
            ? text(words.enforcementNone, 'muted')
            : reportTable(reports, locale),
        ),
      ],
    },
  );
}

type Locale = SiteContext['locale'];

function textBlocks(version: RegulationVersion, locale: Locale): readonly Block[] {
  const words = REGULATION_WORDS[locale];
  return [
    ...text(version.explanation),
    ...articles(version.articles, locale),
    ...titled(words.consultation, themes(version.consultation.themes, locale), 3),
  ];
}

function articles(all: readonly Article[], locale: Locale): readonly Block[] {
  const words = REGULATION_WORDS[locale];
  return all.flatMap(({ no, heading, text: said }) =>
    titled(joined([words.article(no), heading]), text(said), 3),
  );
}

function draftBlocks(draft: RegulationVersion, site: SiteContext): readonly Block[] {
  const { locale, now, school } = site;
  const words = REGULATION_WORDS[locale];
  const { opensOn, closesOn, comments, themes: discussed } = draft.consultation;
  const today = dayIn(now, school?.timeZone ?? DEFAULT_TIME_ZONE);
  const isOpen = closesOn === null || today <= closesOn;
  const days =
    opensOn !== null &&
    closesOn !== null &&
    words.consultationLead(formatDay(opensOn, locale), formatDay(closesOn, locale));
  return [
    ...text(days),
    ...text(isOpen ? words.consultationOpen : words.consultationClosed, 'note'),
    ...text(draft.explanation),
    ...titled(words.draftText, articles(draft.articles, locale), 3),
    ...text(comments !== null && words.comments(formatCount(comments)), 'lead'),
    ...themes(discussed, locale),
  ];
}

function themes(discussed: readonly ConsultationTheme[], locale: Locale): readonly Block[] {
  const words = REGULATION_WORDS[locale];
  return table({
    columns: [
      { label: words.commentsColumn, kind: 'name' },
      { label: words.countColumn, kind: 'number' },
      { label: words.outcomeColumn, kind: 'text' },
      { label: words.answerColumn, kind: 'text' },
    ],
    groups: [
      {
        rows: discussed.map(({ theme, comments, outcome, answer }) => [
          theme,
          comments !== null && formatCount(comments),
          outcome === null ? words.unanswered : (words.outcomes[outcome] ?? outcome),
          answer,
        ]),
      },
    ],
  });
}

function regulationFacts(regulation: Regulation, locale: Locale): readonly Block[] {
  const words = REGULATION_WORDS[locale];
  const { version, kind, theme, reviewDueOn, relations } = regulation;
  const related = relations.map(({ type, code, title }) =>
    joined(
      [type && (words.relationTypes[type] ?? type), title === null ? code : `${title}（${code}）`],
      WORDS[locale].colon,
    ),
  );
  return facts([
    [words.code, regulation.code],
    [WORDS[locale].kind, kind && (words.kinds[kind] ?? kind)],
    [words.theme, theme && (words.themes[theme] ?? theme)],
    [words.documentNo, version?.documentNo],
    [words.adoptedOn, version?.adoptedOn && formatDay(version.adoptedOn, locale)],
    [words.inForce, version && timeInForce(version, locale)],
    [words.reviewDueOn, reviewDueOn && formatDay(reviewDueOn, locale)],
    [words.relations, related.join('\n')],
  ]);
}

function versionBlocks(versions: readonly RegulationVersion[], locale: Locale) {
  const words = REGULATION_WORDS[locale];
  return list(
    versions.map((version) => {
      const { currentState: state } = version;
      return joined(
        [
          words.versionName(version.versionNo),
          state && (words.states[state] ?? state),
          versionFacts(version, locale),
        ],
        ' · ',
      );
    }),
  );
}

function reportTable(reports: RegulationData['reports'], locale: Locale): readonly Block[] {
  const words = REGULATION_WORDS[locale];
  return table({
    columns: [
      { label: words.metricColumn, kind: 'name' },
      { label: words.targetColumn, kind: 'number' },
      { label: words.actualColumn, kind: 'number' },
      { label: words.conclusionColumn, kind: 'text' },
    ],
    groups: [
      {
        rows: reports.map(({ title, target, actual, unit, goal, isMet, conclusion }) => {
          const aim = reportFigure(target, unit, locale);
          return [
            title,
            goal === 'atMost' ? words.atMost(aim) : words.atLeast(aim),
            reportFigure(actual, unit, locale),
            joined([isMet !== null && (isMet ? words.met : words.notMet), conclusion]),
          ];
        }),
      },
    ],
  });
}

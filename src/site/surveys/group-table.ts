import type { Locale } from '../../content/locales';
import { section } from '../facts';
import { formatCount } from '../figures';
import { html, type Html } from '../html';
import { dataTable } from '../table';
import type { GroupResults, SurveyResults } from './results';
import { SURVEY_WORDS } from './words';

/** Means of the groups side by side; nothing where no group can be told. */
export function groupTable(results: SurveyResults, locale: Locale): Html | null {
  const { segment, groups, questions } = results;
  if (segment === null || groups.length === 0) return null;
  const words = SURVEY_WORDS[locale].results;
  const judged = questions.filter(({ type }) => type === 'rating');
  const rows = judged.map(({ code, text }) => [
    text,
    ...groups.map((group) => meanIn(group, code) ?? words.withheld),
  ]);
  const isTold = groups.some((group) => judged.some(({ code }) => meanIn(group, code) !== null));
  if (judged.length === 0) return null;
  const body = isTold
    ? dataTable({
        caption: words.groupsBy(segment),
        columns: [
          { label: words.question, kind: 'name' },
          ...groups.map((group) => ({ label: nameOf(group, locale), kind: 'number' as const })),
        ],
        groups: [{ rows }],
      })
    : html`<p class="empty">${words.groupsNone}</p>`;
  return section('groups', words.groups, body);
}

function meanIn({ questions }: GroupResults, code: string): string | null {
  const mean = questions.find((one) => one.code === code)?.figures.meanX100 ?? null;
  return mean === null ? null : (mean / 100).toFixed(2);
}

function nameOf({ label, counted }: GroupResults, locale: Locale): string {
  return counted === null ? label : SURVEY_WORDS[locale].results.group(label, formatCount(counted));
}

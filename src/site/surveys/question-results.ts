import type { Locale } from '../../content/locales';
import { ratioBp } from '../../content/money';
import { percent } from '../charts/scale';
import { formatCount, formatRate } from '../figures';
import { html, type Html } from '../html';
import { WORDS } from '../words';
import { answerGrid, isGrid } from './answer-grid';
import type { Cell, QuestionResults } from './results';
import { SURVEY_WORDS } from './words';

const SCALES: readonly string[] = ['rating', 'nps'];

/**
 * How one question was answered. The bars stand in the table of their figures: one of the two would
 * say on paper, to a screen reader or on a phone what the other says again.
 */
export function questionResults(question: QuestionResults, place: number, locale: Locale): Html {
  const words = SURVEY_WORDS[locale].results;
  const { code, text, cells, isWithheld, answered } = question;
  const line = figuresLine(question, locale);
  const isOpen = cells.length === 0;
  return html`<article class="result" id="q-${place}" data-question="${code}">
    <h3>${place}. ${text}</h3>
    ${line !== '' && html`<p class="muted">${line}</p>`}
    ${isWithheld && html`<p class="withheld-note">${words.withheldHere}</p>`}
    ${isOpen && (answered ?? 0) > 0 && html`<p class="muted">${words.openQuestion}</p>`}
    ${!isOpen && (isGrid(cells) ? answerGrid(question, place, locale) : barTable(question, locale))}
  </article>`;
}

/** "326 人回答 · 平均 4.12 · 满意率 84.97%": what can be told of the whole question. */
function figuresLine(
  { answered, skipped, hidden, figures }: QuestionResults,
  locale: Locale,
): string {
  const words = SURVEY_WORDS[locale].results;
  const { meanX100, top2BoxBp, nps } = figures;
  const some = (count: number | null) =>
    count === null || count === 0 ? null : formatCount(count);
  const [left, unasked] = [some(skipped), some(hidden)];
  return [
    answered !== null && words.answered(formatCount(answered)),
    meanX100 !== null && words.mean((meanX100 / 100).toFixed(2)),
    top2BoxBp !== null && words.top2(formatRate(top2BoxBp, locale)),
    nps !== null && words.nps(nps.score, nps.low, nps.high),
    left !== null && words.skipped(left),
    unasked !== null && words.hidden(unasked),
  ]
    .filter((said) => said !== false)
    .join(' · ');
}

function barTable(question: QuestionResults, locale: Locale): Html {
  const { text, cells } = question;
  const words = SURVEY_WORDS[locale].results;
  return html`<table class="bars">
    <caption class="visually-hidden">
      ${text}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.option}</th>
        <th scope="col" class="n">${words.count}</th>
        <th scope="col" class="n">${words.share}</th>
      </tr>
    </thead>
    <tbody>
      ${cells.map((cell) => barRow(cell, question, locale))}
    </tbody>
  </table>`;
}

function barRow(cell: Cell, { type, answered }: QuestionResults, locale: Locale): Html {
  const { value, count } = cell;
  const words = SURVEY_WORDS[locale].results;
  const shareBp = count === null || answered === null ? null : ratioBp(count, answered);
  const share = shareBp === null ? WORDS[locale].noValue : formatRate(shareBp, locale);
  return html`<tr data-value="${value}">
    <th scope="row">${nameOf(cell, type)} ${bar(count === null ? null : (shareBp ?? 0))}</th>
    <td class="n">
      ${count === null ? html`<span class="withheld">${words.withheld}</span>` : formatCount(count)}
    </td>
    <td class="n">${share}</td>
  </tr>`;
}

/** "4 满意": of a scale the number too, also where only its ends have words. */
function nameOf({ value, label }: Cell, type: string): string {
  return SCALES.includes(type) && label !== value ? `${value} ${label}` : label;
}

/** A bar that is broken where its length is nobody's business. */
function bar(shareBp: number | null): Html {
  return html`<svg class="share-bar" width="100%" height="8" aria-hidden="true">
    <rect
      class="${shareBp === null ? 'bar-withheld' : 'bar-track'}"
      x="0"
      y="0"
      width="100%"
      height="8"
      rx="2"
    ></rect>
    ${
      shareBp !== null &&
      html`<rect
        class="bar-expenditure"
        x="0"
        y="0"
        width="${percent(shareBp / 10_000)}"
        height="8"
        rx="2"
      ></rect>`
    }
  </svg>`;
}

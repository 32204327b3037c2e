import type { ReceiptResponse } from '../../../contracts/public/submission';
import type { PublicResults, QuestionResults } from '../../../contracts/public/results';
import { wordsIn, type Words } from '../../../domain/definition/words';
import { filled, type Language } from '../../../domain/messages/sentence';
import { html, type Html } from '../../../../../shared/html';
import { pageMarkup } from './layout';
import { PAGE } from './page-words';

interface Shown {
  readonly title: string;
  readonly language: Language;
  readonly isFramed: boolean;
}

/** Said instead of the questionnaire: closed, paused, not yet, not found. */
export function messagePage(
  { title, language, isFramed }: Shown,
  { message, resultsPath }: { readonly message: string; readonly resultsPath: string | null },
): string {
  const body = html`<h1>${title}</h1>
    <p class="notice">${message}</p>
    ${resultsPath !== null && html`<p><a href="${resultsPath}">${filled(PAGE.results, language)}</a></p>`}`;
  return pageMarkup({ title, language, isFramed, path: null, script: null, oEmbed: null }, body);
}

/** What whoever answered takes away. */
export function receiptPage(
  { title, language, isFramed }: Shown,
  { receipt, found }: { readonly receipt: string; readonly found: ReceiptResponse['data'] },
): string {
  const { standing, isLate, reason } = found;
  const body = html`<h1>${filled(PAGE.thanks, language)}</h1>
    <p>${title}</p>
    <div class="notice">
      <p>${filled(PAGE.receipt, language)}</p>
      <p class="receipt">${receipt}</p>
      <p>${filled(PAGE.keepReceipt, language)}</p>
      <p>
        ${filled(PAGE[standing], language, { reason })}
        ${isLate && html` · ${filled(PAGE.late, language)}`}
      </p>
    </div>`;
  return pageMarkup({ title, language, isFramed, path: null, script: null, oEmbed: null }, body);
}

/** Published results, each question as a table. */
export function resultsPage(results: PublicResults, language: Language): string {
  const name = (words: Words) => wordsIn(words, language, results.defaultLocale);
  const title = `${name(results.title)} · ${filled(PAGE.resultsTitle, language)}`;
  const { counted, excluded, late, responseRateBp, smallestCell: k, summary, quotes } = results;
  const body = html`<h1>${title}</h1>
    <p>
      ${filled(PAGE.totals, language, { counted, excluded, late })}
      ${
        responseRateBp !== null &&
        html` · ${filled(PAGE.rate, language, { rate: (responseRateBp / 100).toFixed(1) })}`
      }
    </p>
    <p class="help">${filled(PAGE.smallest, language, { k })}</p>
    ${name(summary) !== '' && html`<p class="notice">${name(summary)}</p>`}
    ${results.questions.map((question) => questionTable(question, name, language))}
    ${
      quotes.length > 0 &&
      html`<h2>${filled(PAGE.quotes, language)}</h2>
        ${quotes.map(({ text }) => html`<blockquote class="notice">${name(text)}</blockquote>`)}`
    }`;
  const path = `/s/${results.slug}/results`;
  return pageMarkup({ title, language, path, script: null, oEmbed: null, isFramed: false }, body);
}

function questionTable(
  { text, cells, answered, figures }: QuestionResults,
  name: (words: Words) => string,
  language: Language,
): Html {
  const { meanX100, top2BoxBp, nps } = figures;
  const said = [
    answered !== null && filled(PAGE.answered, language, { n: answered }),
    meanX100 !== undefined && filled(PAGE.mean, language, { value: (meanX100 / 100).toFixed(2) }),
    top2BoxBp !== undefined && filled(PAGE.top2, language, { value: (top2BoxBp / 100).toFixed(1) }),
    nps !== undefined && filled(PAGE.nps, language, { value: nps.score }),
  ].filter((part) => part !== false);
  const share = (count: number | null) =>
    count === null || answered === null || answered === 0
      ? '–'
      : `${((count * 100) / answered).toFixed(1)}%`;
  if (cells.length === 0)
    return html`<h2>${name(text)}</h2>
      <p>${said.join(' · ') || '–'}</p>`;
  return html`<table>
    <caption>
      ${name(text)}
      <span class="mark">${said.join(' · ')}</span>
    </caption>
    <thead>
      <tr>
        <th scope="col">${filled(PAGE.option, language)}</th>
        <th scope="col">${filled(PAGE.count, language)}</th>
        <th scope="col">${filled(PAGE.share, language)}</th>
      </tr>
    </thead>
    <tbody>
      ${cells.map(
        ({ label, count }) =>
          html`<tr>
            <th scope="row">${name(label)}</th>
            <td class="n">${count ?? '–'}</td>
            <td class="n">${share(count)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

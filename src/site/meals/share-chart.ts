import type { Locale } from '../../content/locales';
import { ratioBp } from '../../content/money';
import { percent } from '../charts/scale';
import { formatRate } from '../figures';
import { html, type Html } from '../html';
import { MEAL_EXPENDITURE, type MealAccount } from './account';
import { MEAL_WORDS } from './words';

/** Where each yuan of the month went, a bar for each kind of spending. */
export function shareChart({ expenditure, totals }: MealAccount, locale: Locale): Html | null {
  const words = MEAL_WORDS[locale];
  const total = totals?.expenditureFen ?? 0;
  if (total <= 0) return null;
  const bars = MEAL_EXPENDITURE.flatMap((name) => {
    const rateBp = ratioBp(expenditure[name], total);
    return rateBp === null || rateBp <= 0 ? [] : [{ label: words.expenditure[name], rateBp }];
  });
  return html`<figure class="chart">
    <figcaption><span class="chart-title">${words.chart}</span></figcaption>
    <ul class="class-bars">
      ${bars.map(
        ({ label, rateBp }) =>
          html`<li>
            <span class="class-head"
              ><span>${label}</span><span>${formatRate(rateBp, locale)}</span></span
            >
            <svg class="execution-bar" width="100%" height="14" aria-hidden="true">
              <rect class="bar-track" x="0" y="3" width="100%" height="8" rx="2"></rect>
              <rect
                class="bar-expenditure"
                x="0"
                y="3"
                width="${percent(rateBp / 10_000)}"
                height="8"
                rx="2"
              ></rect>
            </svg>
          </li>`,
      )}
    </ul>
  </figure>`;
}

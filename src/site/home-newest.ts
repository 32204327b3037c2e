import type { Locale } from '../content/locales';
import { formatMonth } from './dates';
import { formatRate, fullAmount } from './figures';
import type { HomeData } from './home';
import { html, type Html } from './html';
import { weekName } from './logistics/list-page';
import { MEAL_WORDS } from './meals/words';
import { badges } from './punctuality';
import { pathOf, type Section } from './routes';
import type { SiteContext } from './shapes';
import { spoken } from './spoken';
import { WORDS } from './words';
import { noticeCards } from './works/list-page';
import { byTiming } from './works/timing';
import { WORKS_WORDS } from './works/words';

const COMING_SHOWN = 3;

/** What is off or closed now, and what comes next: the one thing that cannot wait. */
export function offNow({ notices, names }: HomeData, site: SiteContext): Html | null {
  if (notices.length === 0) return null;
  const { locale } = site;
  const words = WORKS_WORDS[locale];
  const { now, coming } = byTiming(notices, site.now);
  const shown = [...now, ...coming.slice(0, COMING_SHOWN)];
  return html`<section aria-labelledby="off-now-heading" class="off-now">
    ${sectionHead(
      { id: 'off-now', title: now.length > 0 ? words.title : words.now },
      more('works', WORDS[locale].works, locale),
    )}
    ${now.length === 0 && html`<p class="all-on">${words.nowNone}</p>`}
    ${shown.length > 0 && noticeCards(shown, { site, names })}
  </section>`;
}

/** The newest bulletin and the newest meal account. */
export function newest({ bulletins, accounts }: HomeData, site: SiteContext): Html {
  return html`<div class="newest">
    ${newestBulletin(bulletins, site)} ${newestMeals(accounts, site)}
  </div>`;
}

function newestBulletin([bulletin]: HomeData['bulletins'], site: SiteContext): Html | null {
  if (bulletin === undefined) return null;
  const { locale, school } = site;
  const { week, summary, title, locale: written } = bulletin;
  return html`<section aria-labelledby="bulletin-heading">
    ${sectionHead({ id: 'bulletin', title: WORDS[locale].logistics }, more('logistics', WORDS[locale].logistics, locale))}
    <article class="card">
      <h3>
        <a href="${pathOf({ kind: 'bulletin', week }, locale)}">${weekName(bulletin, locale)}</a>
      </h3>
      <p class="card-summary">${spoken(summary ?? title, { locale, written })}</p>
      ${badges(bulletin, { school, locale })}
    </article>
  </section>`;
}

function newestMeals([account]: HomeData['accounts'], site: SiteContext): Html | null {
  if (account === undefined) return null;
  const { locale, school } = site;
  const words = MEAL_WORDS[locale];
  const { period, totals } = account;
  const fact = (label: string, value: string) =>
    html`<div>
      <dt>${label}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<section aria-labelledby="meals-heading">
    ${sectionHead({ id: 'meals', title: WORDS[locale].meals }, more('meals', WORDS[locale].meals, locale))}
    <article class="card">
      <h3>
        <a href="${pathOf({ kind: 'mealMonth', period }, locale)}"
          >${formatMonth(period, locale)}</a
        >
      </h3>
      <dl class="card-figures">
        ${fact(words.surplus, fullAmount(totals?.surplusFen ?? null, locale))}
        ${fact(words.surplusRate, formatRate(totals?.surplusRateBp ?? null, locale))}
        ${fact(words.foodShare, formatRate(totals?.foodShareBp ?? null, locale))}
      </dl>
      ${badges(account, { school, locale })}
    </article>
  </section>`;
}

export function sectionHead(
  { id, title }: { readonly id: string; readonly title: string },
  link: Html,
): Html {
  return html`<div class="section-head">
    <h2 id="${id}-heading">${title}</h2>
    ${link}
  </div>`;
}

/** All links of this kind say the same, so a screen reader hears which list is meant. */
export function more(kind: Section, title: string, locale: Locale): Html {
  const { seeAll, colon } = WORDS[locale];
  return html`<a class="more" href="${pathOf({ kind }, locale)}"
    >${seeAll}<span class="visually-hidden">${colon}${title}</span></a
  >`;
}

import { documentItem } from './documents/pages';
import { DOCUMENT_WORDS } from './documents/words';
import { dayIn, DEFAULT_TIME_ZONE } from './dates';
import { feeStateOn, type Fee } from './fees/fee';
import { FEE_WORDS } from './fees/words';
import { fullAmount } from './figures';
import type { HomeData } from './home';
import { more, sectionHead } from './home-newest';
import { html, type Html } from './html';
import { weekDays, weekName } from './logistics/list-page';
import type { Dish, Menu } from './meals/menu';
import { MEAL_WORDS } from './meals/words';
import { pathOf } from './routes';
import type { SiteContext } from './shapes';
import { spoken } from './spoken';
import { WORDS } from './words';

const SHOWN = { dishes: 6, fees: 4, documents: 4 } as const;

/** What parents look for besides the accounts: the menu, the fees, and the pages published last. */
export function alsoPublished(data: HomeData, site: SiteContext): Html | null {
  const parts = [
    newestMenu(data.menus, site),
    currentFees(data.fees, site),
    newestDocuments(data.documents, site),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : html`<div class="newest also">${parts}</div>`;
}

/** The menu of this week, though the next one may be out already; else the newest. */
function newestMenu(menus: HomeData['menus'], site: SiteContext): Html | null {
  const today = todayOf(site);
  const menu = menus.find((one) => isWeekOf(one, today)) ?? menus[0];
  if (menu === undefined) return null;
  const { locale } = site;
  const words = MEAL_WORDS[locale];
  const { week, locale: written } = menu;
  const dishes = dishesToShow(menu, today);
  const day = words.weekdays[(dishes[0]?.weekday ?? 0) - 1];
  return html`<section aria-labelledby="menu-heading">
    ${sectionHead({ id: 'menu', title: words.menus }, more('menus', words.menus, locale))}
    <article class="card">
      <h3><a href="${pathOf({ kind: 'menu', week }, locale)}">${weekName(menu, locale)}</a></h3>
      <p class="muted">${weekDays(menu, locale)}</p>
      ${day && html`<p>${day}</p>`}
      <ul class="card-list">
        ${dishes.map(({ name }) => html`<li>${spoken(name, { locale, written })}</li>`)}
      </ul>
    </article>
  </section>`;
}

function isWeekOf({ weekStart, weekEnd }: Menu, day: string): boolean {
  return weekStart !== null && weekEnd !== null && weekStart <= day && day <= weekEnd;
}

/** The dishes of today where the menu has any, else of its first day. */
function dishesToShow(menu: Menu, today: string): readonly Dish[] {
  const weekday = isWeekOf(menu, today) ? new Date(`${today}T00:00:00Z`).getUTCDay() || 7 : 0;
  const named = menu.dishes.filter(({ name }) => name !== null);
  const ofToday = named.filter((dish) => dish.weekday === weekday);
  const first = Math.min(...named.map((dish) => dish.weekday));
  const shown = ofToday.length > 0 ? ofToday : named.filter((dish) => dish.weekday === first);
  return shown.slice(0, SHOWN.dishes);
}

function currentFees(fees: HomeData['fees'], site: SiteContext): Html | null {
  const current = fees.filter((fee) => feeStateOn(fee, todayOf(site)) === 'current');
  if (current.length === 0) return null;
  const { locale } = site;
  const words = FEE_WORDS[locale];
  return html`<section aria-labelledby="fees-heading">
    ${sectionHead({ id: 'fees', title: words.title }, more('fees', words.title, locale))}
    <article class="card">
      <h3>
        <a href="${pathOf({ kind: 'fees' }, locale)}"
          >${words.current}${WORDS[locale].colon}${current.length}</a
        >
      </h3>
      <dl class="card-figures">${current.slice(0, SHOWN.fees).map((fee) => feeLine(fee, site))}</dl>
    </article>
  </section>`;
}

function feeLine(fee: Fee, { locale }: SiteContext): Html {
  const said = (text: string) => spoken(text, { locale, written: fee.locale });
  const amount = fullAmount(fee.amountFen, locale);
  return html`<div>
    <dt>${said(fee.name)}</dt>
    <dd>${fee.unit ? said(FEE_WORDS[locale].perUnit(amount, fee.unit)) : amount}</dd>
  </div>`;
}

function newestDocuments(documents: HomeData['documents'], site: SiteContext): Html | null {
  if (documents.length === 0) return null;
  const { locale } = site;
  const { title } = DOCUMENT_WORDS[locale];
  return html`<section aria-labelledby="documents-heading">
    ${sectionHead({ id: 'documents', title }, more('documents', title, locale))}
    <ul class="link-list">
      ${[...documents]
        .sort((a, b) => sinceOf(b).localeCompare(sinceOf(a)))
        .slice(0, SHOWN.documents)
        .map((document) => documentItem({ ...document, summary: null }, site))}
    </ul>
  </section>`;
}

function sinceOf({ publication }: HomeData['documents'][number]): string {
  return publication.publicSince ?? '';
}

function todayOf({ now, school }: SiteContext): string {
  return dayIn(now, school?.timeZone ?? DEFAULT_TIME_ZONE);
}

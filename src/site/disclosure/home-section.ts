import { ratioBp } from '../../content/money';
import { formatCount, formatRate } from '../figures';
import { more, sectionHead } from '../home-newest';
import { html, type Html } from '../html';
import { figureList, plainFigure } from '../key-figures';
import type { SiteContext } from '../shapes';
import { sumOfCounts, type Catalogue } from './catalogue';
import type { Upcoming } from './upcoming';
import { upcomingList } from './upcoming-section';
import { DISCLOSURE_SITE_WORDS } from './words';

const COMING_SHOWN = 3;

export interface HomeDisclosure {
  readonly catalogue: Catalogue | null;
  readonly upcoming: readonly Upcoming[];
}

/** On the first page: how timely the school publishes, and what it announces. */
export function disclosureAtHome(data: HomeDisclosure, site: SiteContext): Html {
  return html`${timeliness(data, site)} ${coming(data, site)}`;
}

function timeliness({ catalogue }: HomeDisclosure, { locale }: SiteContext): Html | null {
  if (catalogue === null) return null;
  const words = DISCLOSURE_SITE_WORDS[locale].figures;
  const { onTime, late, overdue } = sumOfCounts(catalogue.items);
  const due = onTime + late + overdue;
  if (due === 0) return null;
  return html`<section aria-labelledby="timeliness-heading">
    ${sectionHead(
      { id: 'timeliness', title: words.title },
      more('timeliness', words.title, locale),
    )}
    ${figureList([
      plainFigure(words.rate, formatRate(ratioBp(onTime, due), locale)),
      plainFigure(words.due, formatCount(due)),
      plainFigure(words.onTime, formatCount(onTime)),
      plainFigure(words.late, formatCount(late)),
      plainFigure(words.overdue, formatCount(overdue)),
    ])}
  </section>`;
}

function coming({ upcoming }: HomeDisclosure, { locale }: SiteContext): Html | null {
  if (upcoming.length === 0) return null;
  const { title } = DISCLOSURE_SITE_WORDS[locale].upcoming;
  return html`<section aria-labelledby="upcoming-heading">
    ${sectionHead({ id: 'upcoming', title }, more('catalogue', title, locale))}
    ${upcomingList(upcoming.slice(0, COMING_SHOWN), locale)}
  </section>`;
}

import type { Locale } from '../../content/locales';
import { formatCount, formatRate } from '../figures';
import { html, type Html } from '../html';
import { spoken } from '../spoken';
import { WORDS } from '../words';
import type { Bulletin, FigureName, SectionName } from './bulletin';
import { LOGISTICS_WORDS } from './words';

/** One of the five parts of a week: its figures, or that nothing changed and why, and its notes. */
export function bulletinSection(name: SectionName, bulletin: Bulletin, locale: Locale): Html {
  const words = LOGISTICS_WORDS[locale];
  const { noChange, figures } = bulletin.sections[name];
  return html`<section class="bulletin-section" aria-labelledby="${name}-heading">
    <h2 id="${name}-heading">${words.sections[name]}</h2>
    ${noChange && unchanged(name, bulletin, locale)}
    ${
      figures.length > 0
        ? html`<dl class="counts">${figures.map((figure) => count(figure, locale))}</dl>`
        : !noChange && html`<p class="muted">${words.noFigures}</p>`
    }
    ${name === 'canteen' && menu(bulletin, locale)} ${notes(name, bulletin, locale)}
  </section>`;
}

function unchanged(name: SectionName, bulletin: Bulletin, locale: Locale): Html {
  const words = LOGISTICS_WORDS[locale];
  const { reason } = bulletin.sections[name];
  return html`<p class="note">
    <strong>${words.noChange}</strong>${
      reason &&
      html`${WORDS[locale].noteSeparator}${spoken(words.because(reason), {
        locale,
        written: bulletin.locale,
      })}`
    }
  </p>`;
}

function count([name, value]: readonly [FigureName, number], locale: Locale): Html {
  const said = name.endsWith('Bp') ? formatRate(value, locale) : formatCount(value);
  const isAlarming = (name === 'pending' || name === 'delaysOver10Min') && value > 0;
  return html`<div>
    <dt>${LOGISTICS_WORDS[locale].figures[name]}</dt>
    <dd class="${isAlarming ? 'count-open' : 'count'}">${said}</dd>
  </div>`;
}

function menu({ menuPublished }: Bulletin, locale: Locale): Html | null {
  if (menuPublished === null) return null;
  const words = LOGISTICS_WORDS[locale];
  return html`<p class="muted">${menuPublished ? words.menuPublished : words.menuNotPublished}</p>`;
}

function notes(name: SectionName, bulletin: Bulletin, locale: Locale): Html | null {
  const said = bulletin.sections[name].notes;
  if (said.length === 0) return null;
  const words = LOGISTICS_WORDS[locale];
  return html`<p class="notes-title">${name === 'canteen' ? words.issues : words.notes}</p>
    <ul class="notes">
      ${said.map((note) => html`<li>${spoken(note, { locale, written: bulletin.locale })}</li>`)}
    </ul>`;
}

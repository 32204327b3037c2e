import type { Locale } from '../content/locales';
import { html, type Html } from './html';
import type { School } from './shapes';
import { spoken } from './spoken';
import { WORDS } from './words';

/** How to reach the disclosure office; a mail gets the subject, where there is one. */
export function officeLines(school: School | null, locale: Locale, subject?: string): Html {
  const words = WORDS[locale];
  const office = school?.office;
  const lines: readonly (readonly [string, Html | null | undefined])[] = [
    [words.officeHours, office && spoken(office.hours, { locale })],
    [words.phone, office?.phone ? phoneLink(office.phone) : null],
    [words.email, office?.email ? mailLink(office.email, subject) : null],
    [words.postalAddress, office && spoken(office.postalAddress, { locale })],
  ];
  const known = lines.filter(([, value]) => value);
  if (known.length === 0) return html`<p class="muted">${words.officeMissing}</p>`;
  return html`${office?.name && html`<p class="office-name">${spoken(office.name, { locale })}</p>`}
    <dl class="office">
      ${known.map(
        ([label, value]) =>
          html`<div>
            <dt>${label}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>`;
}

/** The same in a line, for the end of every page. */
export function officeLine(school: School | null, locale: Locale): Html {
  const words = WORDS[locale];
  const office = school?.office;
  const parts = [
    office && spoken(office.name, { locale }),
    office && spoken(office.hours, { locale }),
    office?.phone ? phoneLink(office.phone) : null,
    office?.email ? mailLink(office.email, undefined) : null,
  ].filter((part) => part);
  if (parts.length === 0) return html`<p>${words.officeMissing}</p>`;
  return html`<ul class="office-line">
    ${parts.map((part) => html`<li>${part}</li>`)}
  </ul>`;
}

/** A number to call by touching it. */
export function phoneLink(phone: string): Html {
  return html`<a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>`;
}

function mailLink(email: string, subject: string | undefined): Html {
  const query = subject === undefined ? '' : `?subject=${encodeURIComponent(subject)}`;
  return html`<a href="mailto:${email}${query}">${email}</a>`;
}

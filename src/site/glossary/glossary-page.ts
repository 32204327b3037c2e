import type { Locale } from '../../content/locales';
import { html } from '../html';
import { renderLayout } from '../layout';
import type { SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { WORDS } from '../words';

interface GlossaryWords {
  readonly lead: string;
  readonly none: string;
  readonly also: (synonyms: string) => string;
}

const GLOSSARY_WORDS: Readonly<Record<Locale, GlossaryWords>> = {
  'zh-Hans': {
    lead: '公开内容里的专门说法，用家长看得懂的话解释。各页面第一次出现时带点线，点一下就能看到解释。',
    none: '还没有名词解释。',
    also: (synonyms) => `也叫：${synonyms}`,
  },
  'zh-Hant': {
    lead: '公開內容裡的專門說法，用家長看得懂的話解釋。各頁面第一次出現時帶點線，點一下就能看到解釋。',
    none: '還沒有名詞解釋。',
    also: (synonyms) => `也叫：${synonyms}`,
  },
  en: {
    lead: 'The technical words of these pages, in plain language. Where a page uses one first it has a dotted line: press it for the explanation.',
    none: 'No term has been explained yet.',
    also: (synonyms) => `Also: ${synonyms}`,
  },
};

/** All terms with their explanations. */
export function renderGlossary(site: SiteContext): string {
  const { locale, terms } = site;
  const words = GLOSSARY_WORDS[locale];
  const common = WORDS[locale];
  // Its own terms are explained right here.
  const withoutNotes = { ...site, terms: [] };
  return renderLayout(withoutNotes, {
    page: { kind: 'glossary' },
    title: common.glossary,
    description: words.lead,
    crumbs: [{ label: common.home, page: { kind: 'home' } }, { label: common.glossary }],
    body: html`<div class="page-head">
        <h1>${common.glossary}</h1>
        <p class="lead">${words.lead}</p>
      </div>
      ${
        terms.length === 0
          ? html`<p class="empty">${words.none}</p>`
          : html`<dl class="glossary">
              ${terms.map(
                ({ id, term, plain, synonyms }) =>
                  html`<div id="${id}">
                    <dt>${spoken(term, { locale })}</dt>
                    <dd>
                      ${spoken(plain, { locale })}
                      ${
                        synonyms.length > 0 &&
                        html`<span class="muted"
                          >${words.also(synonyms.join(common.listSeparator))}</span
                        >`
                      }
                    </dd>
                  </div>`,
              )}
            </dl>`
      }`,
  });
}

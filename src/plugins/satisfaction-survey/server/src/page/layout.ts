import type { EmbedManifest } from '../../../contracts/public/embed';
import { LANGUAGES, type Language } from '../../../domain/messages/sentence';
import { html, Html } from '../../../../../shared/html';
import { STYLE_MARKUP } from './style';

export interface PageFrame {
  readonly title: string;
  readonly language: Language;
  /** Addresses of the page in the other languages begin so; null where there are none. */
  readonly path: string | null;
  /** Of the widget, on the page that has one. */
  readonly script: EmbedManifest | null;
  /** Where other sites learn how to show the page; null where they do not. */
  readonly oEmbed: string | null;
  /** Inside a frame of another site: without head and foot. */
  readonly isFramed: boolean;
}

const NAMES: Readonly<Record<Language, string>> = {
  ...{ 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文', en: 'English' },
};

/** A whole page. It works without scripts; the one there may be comes from here and is pinned. */
export function pageMarkup(frame: PageFrame, body: Html): string {
  const { title, language, path, script, oEmbed, isFramed } = frame;
  const others = path === null || isFramed ? [] : LANGUAGES.filter((one) => one !== language);
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${
          oEmbed !== null &&
          html`<link rel="alternate" type="application/json+oembed" href="${oEmbed}" />`
        }
        ${new Html(STYLE_MARKUP)}
        ${
          script !== null &&
          html`<script
            type="module"
            src="${script.script}"
            integrity="${script.integrity}"
          ></script>`
        }
      </head>
      <body>
        <main>
          ${
            others.length > 0 &&
            html`<nav>
              ${others.map((one) => html`<a href="${path}?lang=${one}" hreflang="${one}" lang="${one}">${NAMES[one]}</a>`)}
            </nav>`
          }
          ${body}
        </main>
      </body>
    </html>`.toString();
}

import type { Locale } from '../../content/locales';
import { section } from '../facts';
import { html, type Html } from '../html';
import { countOf, listOf, textOf, type Raw } from '../parse';
import { WORDS } from '../words';

/** The published copy of a file that belongs to a document. */
export interface Attachment {
  readonly name: string;
  readonly alternativeText: string | null;
  readonly mime: string;
  readonly sizeBytes: number | null;
  /** On this site, or on the web where the school keeps its files elsewhere. */
  readonly url: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** The files of a row; one whose address might run something is left out. */
export function parseAttachments(value: unknown): readonly Attachment[] {
  return listOf(value).flatMap((row) => attachment(row) ?? []);
}

function attachment(row: Raw): Attachment | null {
  const url = textOf(row['url']);
  if (url === null || !/^(?:https?:\/\/|\/(?![/\\]))/.test(url)) return null;
  return {
    url,
    name: textOf(row['name']) ?? url,
    alternativeText: textOf(row['alternativeText']),
    mime: textOf(row['mime']) ?? '',
    sizeBytes: countOf(row['sizeBytes']),
    width: countOf(row['width']),
    height: countOf(row['height']),
  };
}

const SHOWN_AS_PICTURE: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp']);

/** The files to look at and to keep. */
export function attachmentsSection(files: readonly Attachment[], locale: Locale): Html | null {
  if (files.length === 0) return null;
  const items = files.map(
    (file) =>
      html`<li>
        <a class="row-link" href="${file.url}">${file.name}</a>
        <span class="muted">${sizeInWords(file.sizeBytes)}</span>
        ${SHOWN_AS_PICTURE.has(file.mime) && picture(file)}
        ${
          !SHOWN_AS_PICTURE.has(file.mime) &&
          file.alternativeText &&
          html`<p class="item-summary">${file.alternativeText}</p>`
        }
      </li>`,
  );
  const list = html`<ul class="link-list attachments">
    ${items}
  </ul>`;
  return section('attachments', WORDS[locale].attachments, list);
}

/** With its measures, so that the page does not jump when it arrives. */
function picture({ url, alternativeText, width, height }: Attachment): Html {
  const alt = alternativeText ?? '';
  if (width === null || height === null) {
    return html`<img src="${url}" alt="${alt}" loading="lazy" />`;
  }
  return html`<img src="${url}" alt="${alt}" width="${width}" height="${height}" loading="lazy" />`;
}

/** "12 KB", "1.4 MB" */
function sizeInWords(bytes: number | null): string | null {
  if (bytes === null) return null;
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

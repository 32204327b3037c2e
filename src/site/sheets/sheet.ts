import type { Locale } from '../../content/locales';
import { CHANNEL_WORDS } from '../channel-words';
import { dayIn, DEFAULT_TIME_ZONE, formatDay } from '../dates';
import type { DocumentSurroundings } from '../document-page';
import { languageNoteOf } from '../language-note';
import type { Published } from '../published/published';
import { punctualityInWords } from '../punctuality';
import { pathOf, type Page } from '../routes';
import type { SiteContext } from '../shapes';
import { WORDS } from '../words';
import { joined, text, type Block, type SheetText } from './block';
import { endBlocks } from './document-end';
import { SHEET_WORDS } from './words';

/** A document as it hangs on a notice board: the content of its page, on A4. */
export interface Sheet {
  readonly locale: Locale;
  readonly title: string;
  /** Name of the school, empty where it is not known. */
  readonly school: string;
  readonly blocks: readonly Block[];
  readonly stamp: Stamp;
  /** At the foot of every page: where it comes from, of which day and which revision it is. */
  readonly source: string;
  /** ISO instant */
  readonly publicSince: string | null;
  /** With `{page}` and `{pages}` in it. */
  readonly pageOf: string;
  /** Said at the end of a sheet that is too long. */
  readonly cut: string;
}

/** Where to read it online, and the mark by which to tell that both are the same. */
export interface Stamp {
  /** Null without a public address: a code would lead nowhere. */
  readonly address: string | null;
  readonly scan: string;
  readonly contentHash: string | null;
  readonly hashLabel: string;
}

export interface SheetScene extends Pick<DocumentSurroundings, 'names' | 'traces'> {
  readonly site: SiteContext;
  readonly page: Page;
}

export interface SheetBody {
  readonly title: string;
  readonly lead?: SheetText;
  /** What kind it is and how it stands. */
  readonly badges?: readonly SheetText[];
  /** See `DocumentHead.written`. */
  readonly written?: readonly (string | null)[];
  readonly blocks: readonly Block[];
}

/** The whole sheet around what a kind of document has of its own. */
export function documentSheet(document: Published, scene: SheetScene, body: SheetBody): Sheet {
  const { site, page } = scene;
  const { locale, school, origin } = site;
  const words = SHEET_WORDS[locale];
  const { contentHash, publicSince } = document.publication;
  const badges = [...punctualityInWords(document, site), ...(body.badges ?? [])];
  return {
    ...{ locale, title: body.title, school: school?.name ?? '', publicSince },
    blocks: [
      ...text(joined(badges, ' · '), 'muted'),
      ...text(languageNoteOf(document, locale, body.written ?? []), 'note'),
      ...text(body.lead, 'lead'),
      ...body.blocks,
      ...endBlocks(document, scene),
    ],
    stamp: {
      address: origin === '' ? null : `${origin}${pathOf(page, locale)}`,
      scan: CHANNEL_WORDS[locale].scan,
      ...{ contentHash, hashLabel: WORDS[locale].contentHash },
    },
    source: sourceOf(document, scene),
    ...{ pageOf: words.pageOf, cut: words.cut },
  };
}

function sourceOf({ publication }: Published, { site, page }: SheetScene): string {
  const { locale, school, origin } = site;
  const words = WORDS[locale];
  const { publicSince, revision } = publication;
  const timeZone = school?.timeZone ?? DEFAULT_TIME_ZONE;
  return joined(
    [
      words.printedFrom(`${origin}${pathOf(page, locale)}`),
      publicSince && words.printedPublished(formatDay(dayIn(publicSince, timeZone), locale)),
      revision !== null && words.printedRevision(revision),
    ],
    ' · ',
  );
}

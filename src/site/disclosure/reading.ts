import { DEFAULT_LOCALE, type Locale } from '../../content/locales';
import { parseCatalogue, type Catalogue } from './catalogue';
import { parseDisclosureFigures, type DisclosureFigures } from './timeliness';
import { parseUpcoming, type Upcoming } from './upcoming';

/** What the public API says of what is owed, and of what is announced; undefined where it is off. */
export interface DisclosureSources {
  readonly catalogue: (locale: Locale) => Promise<unknown>;
  readonly report: (locale: Locale) => Promise<unknown>;
  readonly upcoming: (locale: Locale) => Promise<unknown>;
}

export interface DisclosureReader {
  /** Null where no catalogue is kept. */
  catalogue(locale: Locale): Promise<Catalogue | null>;
  /** Of the last fiscal year and the one that runs; null where nothing is counted. */
  figures(locale: Locale): Promise<DisclosureFigures | null>;
  /** The next first; in Chinese where nothing is announced in the language. */
  upcoming(locale: Locale): Promise<readonly Upcoming[]>;
}

export function disclosureReader(sources: DisclosureSources): DisclosureReader {
  return {
    catalogue: async (locale) => parseCatalogue(await sources.catalogue(locale)),
    figures: async (locale) => parseDisclosureFigures(await sources.report(locale)),
    async upcoming(locale) {
      const own = parseUpcoming(await sources.upcoming(locale));
      if (own.length > 0 || locale === DEFAULT_LOCALE) return own;
      return parseUpcoming(await sources.upcoming(DEFAULT_LOCALE));
    },
  };
}

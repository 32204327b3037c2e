import type { Locale } from '../../content/locales';
import { allRows, type Source } from '../source';
import {
  parseRegulation,
  parseReport,
  parseVersion,
  type EnforcementReport,
  type Regulation,
  type RegulationVersion,
} from './regulation';

/** Regulations, their texts and how they are kept. */
export interface RegulationReader {
  /** All of them, in the order of their codes. */
  all(locale: Locale): Promise<readonly Regulation[]>;
  /** One with its text on a day; without a day, today's. */
  one(locale: Locale, key: string, onDate?: string): Promise<Regulation | null>;
  /** Its texts, the newest first. */
  versions(locale: Locale, code: string): Promise<readonly RegulationVersion[]>;
  /** Reports on one regulation, or on all of them, the newest first. */
  reports(locale: Locale, code?: string): Promise<readonly EnforcementReport[]>;
}

interface RegulationSources {
  readonly regulations: Source;
  readonly versions: Source;
  readonly reports: Source;
}

export function regulationReader(sources: RegulationSources): RegulationReader {
  return {
    async all(locale) {
      const rows = await allRows(sources.regulations, { locale, sort: ['code:asc'] });
      return rows.map(parseRegulation).filter((one) => one !== null);
    },
    async one(locale, key, onDate) {
      const asked = { locale, filters: { key: { $eq: key } }, populate: '*' };
      const day = onDate === undefined ? {} : { onDate };
      const { data } = await sources.regulations.list({ ...asked, ...day });
      return parseRegulation(data[0]);
    },
    async versions(locale, code) {
      const filters = { regulationCode: { $eq: code } };
      const asked = { locale, filters, sort: ['versionNo:desc'], populate: '*' };
      const rows = await allRows(sources.versions, asked);
      return rows.map(parseVersion).filter((one) => one !== null);
    },
    async reports(locale, code) {
      const filters = code === undefined ? {} : { filters: { regulationCode: { $eq: code } } };
      const asked = { locale, ...filters, sort: ['publicSince:desc'] };
      const rows = await allRows(sources.reports, asked);
      return rows.map(parseReport).filter((one) => one !== null);
    },
  };
}

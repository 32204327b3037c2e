import type { Core } from '@strapi/strapi';

import type { Definition } from '../../../domain/definition/definition';
import type { Words } from '../../../domain/definition/words';
import { pluginService } from '../../../../../shared/strapi/plugin-service';
import { rowsOf, textOf, type Row } from '../../../../../shared/strapi/rows';
import { SURVEY_UID } from '../content-types';

/** The texts that are kept locale by locale; everything else is one for all. */
export const LOCALIZED = ['title', 'purpose', 'privacyNotice', 'guardianNotice'] as const;

interface LocaleService {
  getDefaultLocale(): Promise<string>;
  find(): Promise<readonly { readonly code: string }[]>;
}

/** The project's own default; a project without languages has one that nobody named. */
export async function defaultLocaleOf(strapi: Core.Strapi): Promise<string> {
  if (!Object.hasOwn(strapi.plugins, 'i18n')) return 'en';
  const locales = pluginService<LocaleService>(strapi, 'i18n', 'locales');
  return (await locales.getDefaultLocale()) ?? 'en';
}

/** Codes of all languages of the project. */
export async function localesOf(strapi: Core.Strapi): Promise<readonly string[]> {
  if (!Object.hasOwn(strapi.plugins, 'i18n')) return ['en'];
  const locales = pluginService<LocaleService>(strapi, 'i18n', 'locales');
  return (await locales.find()).map(({ code }) => code);
}

/** The rows of a questionnaire, one a locale. */
export function questionnaireRows(
  strapi: Core.Strapi,
  documentId: string,
  status: 'draft' | 'published',
): Promise<readonly Row[]> {
  const publishedAt = status === 'draft' ? { $null: true } : { $notNull: true };
  return rowsOf(strapi, SURVEY_UID).findMany({
    where: { documentId, publishedAt },
    orderBy: { id: 'asc' },
  });
}

/**
 * A questionnaire from its rows: words from each, all the rest from that of the default locale. It is
 * as good as what is in the rows; whoever publishes it checks it.
 */
export function questionnaireOf(rows: readonly Row[], defaultLocale: string): Definition {
  const own = rows.find((row) => localeOf(row, defaultLocale) === defaultLocale) ?? rows[0];
  const words = (name: string): Words =>
    Object.fromEntries(
      rows
        .map((row): [string, string] => [localeOf(row, defaultLocale), textOf(row, name)])
        .filter(([, text]) => text.trim() !== ''),
    );
  const optional = (name: 'purpose' | 'guardianNotice') => {
    const said = words(name);
    return Object.keys(said).length === 0 ? {} : { [name]: said };
  };
  const segment = textOf(own, 'segment');
  return {
    ...{ defaultLocale, title: words('title'), privacyNotice: words('privacyNotice') },
    ...{ ...optional('purpose'), ...optional('guardianNotice') },
    under14: own?.['under14'] === true,
    items: listOf(own?.['items']) as Definition['items'],
    ...(segment === '' ? {} : { segment }),
    retired: listOf(own?.['retired']) as Definition['retired'],
  };
}

const localeOf = (row: Row, defaultLocale: string): string =>
  textOf(row, 'locale') || defaultLocale;

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

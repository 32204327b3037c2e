import type { Core } from '@strapi/strapi';

import type { ItemsResponse } from '../../../contracts/catalogue';
import { pluginService } from '../../../../../shared/strapi/plugin-service';
import { appFunctions } from '../app-functions';
import { CADENCES } from '../domain/calendar/period';
import { CHANNELS, THEMES } from '../domain/catalogue/catalogue-item';
import { CADENCE_WORDS, CHANNEL_WORDS, THEME_WORDS } from '../messages/catalogue-messages';
import type { Sentence } from '../../../../../shared/sentence';
import { loadDepartments } from '../school';
import type { Words } from './obligation-view';

/** What the form of a catalogue item offers to choose from. */
export async function itemChoices(
  strapi: Core.Strapi,
  { language, locale }: Words,
): Promise<ItemsResponse['choices']> {
  const named = <Key extends string>(
    keys: readonly Key[],
    table: Readonly<Record<Key, Sentence>>,
  ) => keys.map((key) => ({ key, name: table[key][language] }));
  return {
    departments: (await loadDepartments(strapi, locale)).all,
    themes: named(THEMES, THEME_WORDS),
    cadences: named(CADENCES, CADENCE_WORDS),
    channels: named(CHANNELS, CHANNEL_WORDS),
    contentTypes: contentTypes(strapi),
    locales: await contentLocales(strapi),
  };
}

interface ContentType {
  readonly uid: string;
  readonly info: { readonly displayName: string };
  readonly options?: { readonly draftAndPublish?: boolean };
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** Types whose documents are published, of the app and of its other plugins. */
function contentTypes(strapi: Core.Strapi): ItemsResponse['choices']['contentTypes'] {
  const eventFields = appFunctions(strapi).eventFields ?? {};
  const types = Object.values(strapi.contentTypes) as unknown as readonly ContentType[];
  return types
    .filter(
      ({ uid, options }) => options?.draftAndPublish === true && !uid.startsWith('plugin::users'),
    )
    .map(({ uid, info, attributes }) => ({
      ...{ uid, name: info.displayName },
      eventFields: eventFields[uid] ?? [],
      fields: Object.keys(attributes).filter((name) => !OWN_TO_STRAPI.has(name)),
    }));
}

const OWN_TO_STRAPI: ReadonlySet<string> = new Set([
  ...['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy', 'locale'],
  'localizations',
]);

interface Locales {
  find(): Promise<readonly { readonly code: string }[]>;
}

/** Locales in which content has words; Chinese alone where the app has no locales. */
export async function contentLocales(strapi: Core.Strapi): Promise<readonly string[]> {
  if (!('i18n' in strapi.plugins)) return ['zh-Hans'];
  const found = await pluginService<Locales>(strapi, 'i18n', 'locales').find();
  return found.map(({ code }) => code);
}

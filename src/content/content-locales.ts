import type { Core } from '@strapi/strapi';
import { pluginService } from '../shared/strapi/plugin-service';
import { LOCALES } from './locales';

const NAMES = {
  'zh-Hans': '简体中文 (zh-Hans)',
  'zh-Hant': '繁體中文 (zh-Hant)',
  en: 'English (en)',
} as const;

interface LocaleService {
  findByCode(code: string): Promise<{ readonly id: number; readonly name: string } | null>;
  create(locale: { code: string; name: string }): Promise<unknown>;
  update(where: { id: number }, data: { name: string }): Promise<unknown>;
}

/** Makes the locales that documents are written in; the first is made by Strapi itself. */
export async function ensureContentLocales(strapi: Core.Strapi): Promise<void> {
  const locales = pluginService<LocaleService>(strapi, 'i18n', 'locales');
  for (const code of LOCALES) {
    const found = await locales.findByCode(code);
    if (!found) await locales.create({ code, name: NAMES[code] });
    else if (found.name !== NAMES[code])
      await locales.update({ id: found.id }, { name: NAMES[code] });
  }
}

import type { Core } from '@strapi/strapi';
import { pluginService } from '../shared/strapi/plugin-service';
import { COMPONENT_WORDS } from './component-words';
import { modelLookup } from './content-types';
import { DEFAULT_LOCALE, type Locale } from './locales';
import { readCodeNames } from './read-code-names';
import { TYPE_WORDS } from './type-words';
import { valueName, type NamedAttribute } from './value-names';
import type { ModelWords, Words } from './words/words';

/** What the schedule plugin is told of names, where it is installed. */
interface TypeLabelService {
  register(labels: { type(uid: string, language: string): string | null }): void;
}

/** Tells the plugins that list documents of many types what the types are called. */
export function nameTypesForPlugins(strapi: Core.Strapi): void {
  const type = (uid: string, language: string) =>
    inLanguage(TYPE_WORDS[uid]?.name ?? null, language);
  if (Object.hasOwn(strapi.plugins, 'publication-schedule')) {
    const labels = pluginService<TypeLabelService>(strapi, 'publication-schedule', 'labels');
    labels.register({ type });
  }
}

/** What the approval plugin is told of names, where it is installed. */
interface LabelService {
  register(labels: {
    field(uid: string, path: readonly string[], language: string): string | null;
    type(uid: string, language: string): string | null;
    values(uid: string, language: string): Promise<ValueLabel>;
  }): void;
}

type ValueLabel = (path: readonly string[], value: unknown) => string | null;

/** Tells the approval plugin what the forms call types and fields: it shows differences by name. */
export function nameFieldsForApproval(strapi: Core.Strapi): void {
  if (!Object.hasOwn(strapi.plugins, 'approval')) return;
  const labels = pluginService<LabelService>(strapi, 'approval', 'labels');
  labels.register({
    field: (uid, path, language) =>
      inLanguage(namedAt(strapi, uid, path)?.words?.label ?? null, language),
    type: (uid, language) => inLanguage(TYPE_WORDS[uid]?.name ?? null, language),
    values: (uid, language) => valuesFor(strapi, uid, localeOf(language)),
  });
}

/** The last part of `['expenditureLines', '0', 'amountFen']`. */
function namedAt(strapi: Core.Strapi, uid: string, path: readonly string[]): NamedAttribute | null {
  const lookup = modelLookup(strapi);
  let model = uid;
  let found: NamedAttribute | null = null;
  for (const name of path.filter((part) => !/^\d+$/.test(part))) {
    const words: ModelWords | undefined = TYPE_WORDS[model] ?? COMPONENT_WORDS[model];
    const attribute = lookup(model).attributes[name];
    found = { name, words: words?.fields[name], attribute };
    model = attribute?.component ?? model;
  }
  return found;
}

async function valuesFor(strapi: Core.Strapi, uid: string, locale: Locale): Promise<ValueLabel> {
  const codes = await readCodeNames(strapi);
  return (path, value) => {
    const named = namedAt(strapi, uid, path);
    return named === null ? null : valueName(named, value, { locale, codes });
  };
}

/** The panel names Traditional Chinese `zh`. */
function localeOf(language: string): Locale {
  if (language === 'zh') return 'zh-Hant';
  return language === 'en' ? 'en' : DEFAULT_LOCALE;
}

function inLanguage(words: Words | null, language: string): string | null {
  return words?.[localeOf(language)] ?? null;
}

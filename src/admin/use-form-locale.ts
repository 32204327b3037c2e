import { useQueryParams } from '@strapi/strapi/admin';
import { DEFAULT_LOCALE, isLocale, type Locale } from '../content/locales';
import { valueAt } from './form-value';

/** The content language of the form: the one that its address names, else Chinese. */
export function useFormLocale(): Locale {
  const [{ query }] = useQueryParams();
  const locale = valueAt(query, 'plugins.i18n.locale');
  return isLocale(locale) ? locale : DEFAULT_LOCALE;
}

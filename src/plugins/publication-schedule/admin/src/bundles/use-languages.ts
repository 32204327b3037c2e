import { useAnswer } from '../../../../../shared/panel/use-answer';

interface ContentLocale {
  readonly code: string;
  readonly name: string;
  readonly isDefault: boolean;
}

/** The languages of the content, the school's own first; none where the app has no languages. */
export function useLanguages(): readonly (readonly [code: string, name: string])[] {
  const state = useAnswer<readonly ContentLocale[]>('/i18n/locales');
  if (state.kind !== 'shown') return [];
  return [...state.answer]
    .sort((one, other) => Number(other.isDefault) - Number(one.isDefault))
    .map(({ code, name }) => [code, name]);
}

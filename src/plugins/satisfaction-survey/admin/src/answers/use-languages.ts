import { useAnswer } from '../../../../../shared/panel/use-answer';

interface ContentLocale {
  readonly code: string;
  readonly isDefault: boolean;
}

/** Codes of the languages of the content, the school's own first; its own alone until they are known. */
export function useLanguages(own: string): readonly string[] {
  const state = useAnswer<readonly ContentLocale[]>('/i18n/locales');
  if (state.kind !== 'shown') return [own];
  const codes = state.answer.map(({ code }) => code);
  return [own, ...codes.filter((code) => code !== own)];
}

/** The language of the content that every text needs; Chinese until it is known. */
export function useDefaultLanguage(): string {
  const state = useAnswer<readonly ContentLocale[]>('/i18n/locales');
  const known =
    state.kind === 'shown' ? state.answer.find(({ isDefault }) => isDefault) : undefined;
  return known?.code ?? 'zh-Hans';
}

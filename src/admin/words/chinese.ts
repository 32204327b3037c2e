import type { Words } from '../../content/words/words';

/** Chinese only: Strapi's own English stands. */
export type Chinese = Pick<Words, 'zh-Hans' | 'zh-Hant'>;

export function han(simplified: string, traditional: string): Chinese {
  return { 'zh-Hans': simplified, 'zh-Hant': traditional };
}

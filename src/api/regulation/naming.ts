import type { Naming } from '../../content/publication-facts';
import type { RegulationContext, RegulationShared } from './types';

/** `SY3-ZD-01`: capital letters and digits in groups. */
const CODE = /^[A-Z0-9]+(?:-[A-Z0-9]+)*$/;

export function isRegulationCode(code: string | null): code is string {
  return code !== null && CODE.test(code);
}

/** The key of a regulation is its code in small letters, `sy3-zd-01`: so is its address. */
export function regulationKey(code: string | null): string | null {
  return isRegulationCode(code) ? code.toLowerCase() : null;
}

/** How a regulation is called: by its code. A title it gets from whoever writes it. */
export function regulationNaming(
  { key, code, publicSince }: Pick<RegulationShared, 'key' | 'code' | 'publicSince'>,
  { takenSlugs }: Pick<RegulationContext, 'takenSlugs'>,
): Naming {
  return {
    key: publicSince !== null && key !== null ? key : regulationKey(code),
    periodKey: null,
    defaultTitle: () => null,
    isDefaultTitle: () => false,
    takenSlugs,
  };
}

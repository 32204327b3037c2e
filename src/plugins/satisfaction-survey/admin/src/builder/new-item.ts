import type { Option, QuestionnaireItem, QuestionType } from '../../../domain/definition/question';
import type { Words } from '../../../domain/definition/words';

const said = (simplified: string, traditional: string, english: string): Words => ({
  'zh-Hans': simplified,
  'zh-Hant': traditional,
  en: english,
});

const WORST = said('很不满意', '很不滿意', 'Very dissatisfied');
const BEST = said('非常满意', '非常滿意', 'Very satisfied');
const NEVER = said('完全不会', '完全不會', 'Not at all likely');
const SURELY = said('一定会', '一定會', 'Extremely likely');

const LONG_TEXT = 500;
const LARGEST = 1000;

const blank = (...codes: readonly string[]): readonly Option[] =>
  codes.map((code) => ({ code, label: {} }));

/** An item as it is put into a questionnaire: complete but for its words. */
export function newItem(type: QuestionType, code: string): QuestionnaireItem {
  const item = { code, text: {} };
  const asked = { ...item, required: true };
  switch (type) {
    case 'single':
    case 'multi':
    case 'ranking':
      return { ...asked, type, options: blank('o1', 'o2') };
    case 'rating':
      return { ...asked, type, scale: 5, look: 'star', labels: { 1: WORST, 5: BEST } };
    case 'nps':
      return { ...asked, type, labels: { 0: NEVER, 10: SURELY } };
    case 'matrix':
      return { ...asked, type, rows: blank('r1', 'r2'), columns: blank('c1', 'c2', 'c3') };
    case 'shortText':
      return { ...asked, type, required: false, maxLength: 100 };
    case 'longText':
      return { ...asked, type, required: false, maxLength: LONG_TEXT };
    case 'number':
      return { ...asked, type, min: 0, max: LARGEST, decimals: 0 };
    case 'date':
    case 'yesNo':
    case 'consent':
      return { ...asked, type };
    case 'statement':
    case 'section':
      return { ...item, type };
  }
}

import { refusalDetails, refusalMessage } from '../../../../../shared/panel/refused-request';
import type { ShownGateReason, ShownRefusal } from '../../../contracts/document';
import chinese from '../translations/zh-Hans.json';
import { languageName } from '../../../../../shared/panel/words/language-name';
import type { Sentence, Values, WordKey } from './sentence';

type Details = Readonly<Record<string, unknown>>;

/** The key of the sentence for a code that comes from the server; null where there is none. */
export function keyFor(prefix: string, code: string): WordKey | null {
  const key = `${prefix}.${code}`;
  return Object.hasOwn(chinese, key) ? (key as WordKey) : null;
}

/** Why somebody cannot do something, and what to do next. */
export function refusalSentence({ code, details }: ShownRefusal): Sentence {
  const key = keyFor('refusal', code);
  return key === null ? { key: 'refusal.other' } : { key, values: plainValues(details) };
}

/**
 * What the server said against a request. A known code has a sentence here; of others the server's
 * own words are shown.
 */
export function errorSentence(error: unknown): Sentence {
  const details = refusalDetails(error) ?? {};
  const key = keyFor('refusal', text(details['code']));
  if (key !== null) return { key, values: plainValues(details) };
  const message = refusalMessage(error);
  return message === null ? { key: 'problem.unknown' } : { text: message };
}

/** What hinders publishing, and what to do next. */
export function gateSentence(
  { code, details }: ShownGateReason,
  list: (names: readonly string[]) => string,
): Sentence {
  if (code === 'stateClosed') {
    return { key: keyFor('gate.stateClosed', text(details['state'])) ?? 'gate.noCase' };
  }
  if (code === 'lapsed') {
    const cause = asDetails(details['cause']);
    return {
      key: keyFor('gate.lapsed', text(cause['kind'])) ?? 'gate.lapsed.other',
      values: plainValues(cause),
    };
  }
  if (code === 'localesNotCovered') {
    const locales = Array.isArray(details['locales']) ? details['locales'] : [];
    return {
      key: 'gate.localesNotCovered',
      values: { locales: list(locales.map(text).map(languageName)) },
    };
  }
  if (code === 'inReview') {
    const missing = Array.isArray(details['missing']) ? details['missing'] : [];
    const count = missing.reduce<number>((sum, each) => sum + Number(at(each, ['count']) ?? 0), 0);
    return { key: count > 0 ? 'gate.inReview' : 'gate.checking', values: { count } };
  }
  return { key: `gate.${code}` };
}

function plainValues(details: Details): Values {
  const plain = Object.entries(details).filter(
    (entry): entry is [string, string | number] =>
      typeof entry[1] === 'string' || typeof entry[1] === 'number',
  );
  return Object.fromEntries(plain);
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function asDetails(value: unknown): Details {
  return typeof value === 'object' && value !== null ? (value as Details) : {};
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (found, key) =>
      typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined,
    value,
  );
}

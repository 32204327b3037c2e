import type { Locale } from '../../content/locales';
import { dayIn } from '../../site/dates';
import type { Regulation, RegulationVersion } from '../../site/regulations/regulation';

/** A text with what it belongs to, as the forms of law tell it. */
export interface LegalText {
  readonly regulation: Regulation;
  readonly version: RegulationVersion;
  /** All public versions of the regulation, this one among them. */
  readonly versions: readonly RegulationVersion[];
}

/** Where the school is and how it is called. */
export interface LegalScene {
  readonly school: string;
  readonly timeZone: string;
  /** `https://www.example.edu`; empty where the public address is not configured */
  readonly origin: string;
}

/** Languages of texts, as ISO 639-2 and the script where it tells two texts apart. */
const LANGUAGES: Readonly<Record<Locale, string>> = {
  ...{ 'zh-Hans': 'zho', 'zh-Hant': 'zho-Hant', en: 'eng' },
};

export function languageOf(locale: Locale): string {
  return LANGUAGES[locale];
}

/** Whether a text has been adopted; before that it is a bill. */
export function isAdopted({ currentState }: Pick<RegulationVersion, 'currentState'>): boolean {
  return currentState !== null && currentState !== 'draft' && currentState !== 'consultation';
}

/** The day by which a text is named: its adoption, else the day on which it was put before others. */
export function dayOfText(version: RegulationVersion, timeZone: string): string | null {
  const { adoptedOn, effectiveOn, consultation, publication } = version;
  const { publicSince } = publication;
  return (
    adoptedOn ??
    effectiveOn ??
    consultation.opensOn ??
    (publicSince === null ? null : dayIn(publicSince, timeZone))
  );
}

/**
 * The regulation by the naming convention of Akoma Ntoso: `/akn/cn/act/rule/2022-03-10/SY3-ZD-01`,
 * named by the day of its first text. A draft is a work of its own. Null while it has no day.
 */
export function workName(
  { regulation, version, versions }: LegalText,
  timeZone: string,
): string | null {
  const adopted = isAdopted(version);
  const first = adopted
    ? versions.filter(isAdopted).toSorted((one, other) => one.versionNo - other.versionNo)[0]
    : version;
  const day = dayOfText(first ?? version, timeZone);
  if (day === null) return null;
  const kind = regulation.kind ?? 'rule';
  return `/akn/cn/${adopted ? 'act' : 'bill'}/${kind}/${day}/${regulation.code}`;
}

/** One text of it in one language: `/akn/cn/act/rule/2022-03-10/SY3-ZD-01/zho@2025-03-01`. */
export function expressionName(text: LegalText, timeZone: string): string | null {
  const { version } = text;
  const work = workName(text, timeZone);
  const day = version.effectiveOn ?? dayOfText(version, timeZone);
  return work === null || day === null ? null : `${work}/${languageOf(version.locale)}@${day}`;
}

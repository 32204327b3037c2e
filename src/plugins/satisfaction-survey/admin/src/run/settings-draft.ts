import type { SettingsRequest, SurveyResponse } from '../../../contracts/admin/surveys';
import { clockTimeOf, instantOf, type ClockTime } from './clock-time';

type Survey = SurveyResponse['survey'];

/** Settings as they are typed: numbers and lists as texts. */
export interface SettingsDraft {
  readonly opensAt: ClockTime;
  readonly closesAt: ClockTime;
  readonly access: Survey['access'];
  readonly quota: string;
  readonly targetPopulation: string;
  readonly smallestCell: string;
  readonly series: string;
  readonly allowedOrigins: string;
}

export function draftOfSettings(survey: Survey): SettingsDraft {
  const text = (value: number | null) => (value === null ? '' : String(value));
  return {
    opensAt: clockTimeOf(survey.opensAt),
    closesAt: clockTimeOf(survey.closesAt),
    access: survey.access,
    quota: text(survey.quota),
    targetPopulation: text(survey.targetPopulation),
    smallestCell: text(survey.smallestCell),
    series: survey.series ?? '',
    allowedOrigins: survey.allowedOrigins.join('\n'),
  };
}

export interface SettingsOfDraft {
  /** Null while something typed cannot be sent. */
  readonly settings: SettingsRequest | null;
  readonly areTimesWhole: boolean;
  /** Lines that are no addresses. */
  readonly badOrigins: readonly string[];
}

export function settingsOfDraft(draft: SettingsDraft): SettingsOfDraft {
  const [opensAt, closesAt] = [instantOf(draft.opensAt), instantOf(draft.closesAt)];
  const allowedOrigins = draft.allowedOrigins
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const badOrigins = allowedOrigins.filter((line) => !isWebAddress(line));
  const areTimesWhole = opensAt !== undefined && closesAt !== undefined;
  const smallestCell = Number(draft.smallestCell);
  const isSendable = areTimesWhole && badOrigins.length === 0 && smallestCell >= 3;
  if (!isSendable) return { settings: null, areTimesWhole, badOrigins };
  const settings: SettingsRequest = {
    ...{ opensAt, closesAt, access: draft.access, smallestCell, allowedOrigins },
    ...{ quota: numberIn(draft.quota), targetPopulation: numberIn(draft.targetPopulation) },
    series: draft.series.trim() || null,
  };
  return { settings, areTimesWhole, badOrigins };
}

const numberIn = (text: string): number | null => (text.trim() === '' ? null : Number(text));

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

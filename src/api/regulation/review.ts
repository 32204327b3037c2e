import type { RegulationState } from '../regulation-version/timeline';
import { THEMES, type Theme } from './types';

/** A regulation as far as its review matters. */
export interface Reviewed {
  readonly documentId: string;
  readonly code: string;
  readonly title: string;
  readonly theme: string | null;
  /** The day by which it has to be looked over. */
  readonly reviewDueOn: string | null;
  /** What it is today. */
  readonly state: RegulationState;
}

/** A regulation that has to be looked over. */
export interface DueReview {
  readonly documentId: string;
  readonly code: string;
  readonly title: string;
  readonly reviewDueOn: string;
  /** Days until then; below zero it is overdue, 0 is today. */
  readonly daysLeft: number;
}

/** So long before the day it is shown. */
export const REMIND_DAYS = 60;

/** Regulations in force whose review is due within the time, the most urgent first. */
export function dueReviews(regulations: readonly Reviewed[], today: string): readonly DueReview[] {
  return regulations
    .flatMap(({ documentId, code, title, reviewDueOn, state }) => {
      if (state !== 'effective' || reviewDueOn === null) return [];
      const daysLeft = daysBetween(today, reviewDueOn);
      return daysLeft > REMIND_DAYS ? [] : [{ documentId, code, title, reviewDueOn, daysLeft }];
    })
    .toSorted((a, b) => a.daysLeft - b.daysLeft || (a.code < b.code ? -1 : 1));
}

/** Regulations in force that nobody set a day of review for. */
export function undatedReviews(regulations: readonly Reviewed[]): readonly Reviewed[] {
  return regulations.filter(
    ({ state, reviewDueOn }) => state === 'effective' && reviewDueOn === null,
  );
}

/** Themes on which no regulation is in force. */
export function uncoveredThemes(regulations: readonly Reviewed[]): readonly Theme[] {
  const covered = new Set(
    regulations.filter(({ state }) => state === 'effective').map(({ theme }) => theme),
  );
  return THEMES.filter((theme) => !covered.has(theme));
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);
}

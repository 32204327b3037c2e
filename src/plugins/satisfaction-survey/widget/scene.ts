import type { PublicSurvey } from '../contracts/public/survey';
import { filled, type Language } from '../domain/messages/sentence';
import type { Draft } from './domain/draft';
import type { Sending } from './domain/sending';
import { WIDGET } from './words';

/** What is wrong with the answer to one question, as it is said beside it. */
export interface Problem {
  readonly question: string;
  readonly message: string;
}

/** Everything that is shown. */
export interface Scene {
  readonly survey: PublicSurvey | null;
  readonly draft: Draft | null;
  readonly token: string;
  readonly problems: readonly Problem[];
  /** Said above the form: why it was not sent. */
  readonly refusal: string | null;
  /** Said quietly: a draft came back, the questions were changed, nothing is kept here. */
  readonly remark: string | null;
  /** Said instead of the form. */
  readonly notice: string | null;
  readonly sending: Sending | null;
  readonly receipt: { readonly code: string; readonly isLate: boolean } | null;
  /** Grows with each attempt to send that ended here: the summary takes the focus then. */
  readonly attempts: number;
}

/** What the page around is told. */
export type SessionEvent =
  | { readonly name: 'ready'; readonly detail: { readonly revision: number } }
  | {
      readonly name: 'progress';
      readonly detail: { readonly answered: number; readonly asked: number };
    }
  | { readonly name: 'submitted'; readonly detail: { readonly receipt: string } }
  | { readonly name: 'error'; readonly detail: { readonly code: string } };

/** What is said instead of the form. Who began before the end may still send: the server decides. */
export function noticeOf({ state }: PublicSurvey, language: Language, draft: Draft): string | null {
  const hasBegun = draft.startToken !== null || draft.pending !== null;
  const hasAnswers = Object.keys(draft.answers).length > 0;
  switch (state) {
    case 'open':
      return null;
    case 'paused':
      return hasAnswers ? null : filled(WIDGET.pausedEmpty, language);
    case 'scheduled':
      return filled(WIDGET.scheduled, language);
    case 'closed':
    case 'archived':
      return hasBegun ? null : filled(WIDGET.closed, language);
  }
}

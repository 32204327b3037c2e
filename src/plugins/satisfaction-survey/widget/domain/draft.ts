import type { Answers, AnswerValue } from '../../domain/answer/answer';
import { SUBMISSION_KEY } from '../../contracts/public/submission';
import type { TypedAnswers } from './typed-answers';

/** Answers that were found right and are on their way: the same at every attempt. */
export interface Pending {
  readonly revision: number;
  readonly locale: string;
  readonly answers: Answers;
}

/** A questionnaire that is not sent yet, as it is kept on the device. */
export interface Draft {
  /** The submission key: the same until there is a receipt. */
  readonly key: string;
  readonly revision: number;
  /** Signed by the server when the first answer was given; null where there was no network. */
  readonly startToken: string | null;
  readonly answers: TypedAnswers;
  /** Since "send" was pressed: sending goes on when the page is opened again. */
  readonly pending: Pending | null;
  /** Whether it may have arrived without our being told: then nothing is changed any more. */
  readonly isUncertain: boolean;
  readonly wasOffline: boolean;
  readonly savedAt: number;
}

export function freshDraft(key: string, revision: number, now: number): Draft {
  return {
    ...{ key, revision, startToken: null, answers: {}, savedAt: now },
    ...{ pending: null, isUncertain: false, wasOffline: false },
  };
}

/** What lies in the store may be of another version, or of somebody's making; null for what is no draft. */
export function parseDraft(text: string | null): Draft | null {
  const value = parsed(text);
  if (value === null) return null;
  const { key, revision, startToken, answers, savedAt } = value;
  if (typeof key !== 'string' || !SUBMISSION_KEY.test(key)) return null;
  if (typeof revision !== 'number' || typeof savedAt !== 'number') return null;
  const kept = parseAnswers(answers);
  if (kept === null) return null;
  return {
    ...{ key, revision, savedAt, answers: kept },
    startToken: typeof startToken === 'string' ? startToken : null,
    pending: parsePending(value['pending']),
    isUncertain: value['isUncertain'] === true,
    wasOffline: value['wasOffline'] === true,
  };
}

function parsePending(value: unknown): Pending | null {
  if (typeof value !== 'object' || value === null) return null;
  const { revision, locale, answers } = value as Readonly<Record<string, unknown>>;
  const kept = parseAnswers(answers);
  if (typeof revision !== 'number' || typeof locale !== 'string' || kept === null) return null;
  return { revision, locale, answers: kept };
}

function parseAnswers(value: unknown): Answers | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return Object.fromEntries(Object.entries(value).filter(isAnswer));
}

function isAnswer(entry: [string, unknown]): entry is [string, AnswerValue] {
  const [, value] = entry;
  if (typeof value === 'object' && value !== null) {
    return Object.values(value).every((part) => typeof part === 'string');
  }
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function parsed(text: string | null): Readonly<Record<string, unknown>> | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null
      ? (value as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}

/** The part of `Storage` that is used. */
export interface TextStore {
  readonly length: number;
  key(index: number): string | null;
  getItem(name: string): string | null;
  setItem(name: string, text: string): void;
  removeItem(name: string): void;
}

/** What a device remembers of one survey. */
export interface DraftStore {
  /** The draft that was touched last. */
  latest(): Draft | null;
  /** False where the device keeps nothing: the reader is told. */
  save(draft: Draft): boolean;
  /** Sent: the draft goes and its receipt stays. */
  finish(draft: Draft, receipt: string): void;
  /** Somebody throws it away. */
  drop(draft: Draft): void;
  receipt(): string | null;
  forgetReceipt(): void;
}

const PREFIX = 'school-survey';

/** @param survey the address of the survey: two sites on one device do not mix */
export function draftStore(store: TextStore, survey: string): DraftStore {
  const drafts = `${PREFIX} ${survey} draft `;
  const receiptName = `${PREFIX} ${survey} receipt`;
  const names = () =>
    Array.from({ length: store.length }, (_, index) => store.key(index)).filter(
      (name): name is string => name !== null && name.startsWith(drafts),
    );
  return {
    latest() {
      const all = names().flatMap((name) => parseDraft(store.getItem(name)) ?? []);
      return all.sort((one, other) => other.savedAt - one.savedAt)[0] ?? null;
    },
    save(draft) {
      try {
        store.setItem(`${drafts}${draft.key}`, JSON.stringify(draft));
        return true;
      } catch {
        return false;
      }
    },
    finish({ key }, receipt) {
      try {
        store.setItem(receiptName, receipt);
      } finally {
        store.removeItem(`${drafts}${key}`);
      }
    },
    drop: ({ key }) => store.removeItem(`${drafts}${key}`),
    receipt: () => store.getItem(receiptName),
    forgetReceipt: () => store.removeItem(receiptName),
  };
}

/** For a device that keeps nothing, or lets nobody keep anything: until the page is closed. */
export function memoryStore(): TextStore {
  const texts = new Map<string, string>();
  return {
    get length() {
      return texts.size;
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (name) => texts.get(name) ?? null,
    setItem: (name, text) => void texts.set(name, text),
    removeItem: (name) => void texts.delete(name),
  };
}

import type { RefusalCode, RefusedAnswer } from '../../contracts/public/refusal';
import type { Challenge, SolvedChallenge } from '../../contracts/public/submission';

/** A refusal as far as it decides what is done next. */
export interface Refused {
  readonly status: number;
  /** Null where something in between answered, not the survey. */
  readonly code: RefusalCode | null;
  readonly message: string;
  readonly retryAfterSeconds: number | null;
  readonly errors: readonly RefusedAnswer[];
  readonly challenge: Challenge | null;
  readonly wait: string | null;
}

/** What travels with the answers besides them. */
export interface Ticket {
  readonly startToken: string | null;
  readonly proof: SolvedChallenge | null;
  readonly wait: string | null;
}

interface Going {
  readonly ticket: Ticket;
  /** Failures in a row, by which waits grow. */
  readonly failures: number;
  /** Starts asked for since the last one that was taken. */
  readonly restarts: number;
  /** Whether an attempt ended without an answer: it may have been stored. */
  readonly isUncertain: boolean;
}

export type WaitReason = 'network' | 'busy' | 'paused' | 'quick';

/** Where sending stands. Each step but the last three is under way until its event comes. */
export type Sending =
  | ({ readonly step: 'starting' } & Going)
  | ({ readonly step: 'submitting' } & Going)
  | ({ readonly step: 'solving'; readonly challenge: Challenge } & Going)
  | ({
      readonly step: 'waiting';
      readonly why: WaitReason;
      readonly until: number;
      readonly message: string;
    } & Going)
  | { readonly step: 'sent'; readonly receipt: string; readonly isLate: boolean }
  | { readonly step: 'refused'; readonly refused: Refused };

export type SendingEvent =
  | { readonly type: 'started'; readonly startToken: string }
  | { readonly type: 'accepted'; readonly receipt: string; readonly isLate: boolean }
  | { readonly type: 'refused'; readonly refused: Refused }
  /** No answer at all: no network, or it broke off. */
  | { readonly type: 'unreachable' }
  | { readonly type: 'solved'; readonly proof: SolvedChallenge }
  | { readonly type: 'due' };

/** What the machine does not know by itself. */
export interface Circumstances {
  readonly now: number;
  /** From 0 to 1: a thousand phones do not come back in the same second. */
  readonly chance: number;
  readonly canCompute: boolean;
}

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;
const MOST_RESTARTS = 2;

export function beginSending(startToken: string | null, isUncertain = false): Sending {
  const ticket: Ticket = { startToken, proof: null, wait: null };
  const going: Going = { ticket, failures: 0, restarts: 0, isUncertain };
  return { step: startToken === null ? 'starting' : 'submitting', ...going };
}

/** How long to wait after so many failures in a row: twice as long each time, spread out. */
export function backoffMs(failures: number, chance: number): number {
  const whole = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.max(0, failures - 1));
  return Math.round(whole / 2 + (whole / 2) * chance);
}

/** What is next. An event that does not belong to the step changes nothing. */
export function nextSending(at: Sending, event: SendingEvent, about: Circumstances): Sending {
  if (at.step === 'sent' || at.step === 'refused') return at;
  switch (event.type) {
    case 'started': {
      if (at.step !== 'starting') return at;
      const ticket = { ...at.ticket, startToken: event.startToken };
      return { ...going(at), step: 'submitting', ticket };
    }
    case 'accepted':
      return { step: 'sent', receipt: event.receipt, isLate: event.isLate };
    case 'unreachable':
      return waiting(at, { why: 'network', message: '', seconds: 0 }, about);
    case 'solved': {
      if (at.step !== 'solving') return at;
      return { ...going(at), step: 'submitting', ticket: { ...at.ticket, proof: event.proof } };
    }
    case 'due':
      if (at.step !== 'waiting') return at;
      return { ...going(at), step: at.ticket.startToken === null ? 'starting' : 'submitting' };
    case 'refused':
      return afterRefusal(at, event.refused, about);
  }
}

type Underway = Exclude<Sending, { readonly step: 'sent' | 'refused' }>;

const going = ({ ticket, failures, restarts, isUncertain }: Underway): Going => ({
  ...{ ticket, failures, restarts, isUncertain },
});

function afterRefusal(at: Underway, refused: Refused, about: Circumstances): Sending {
  const { status, code, message, retryAfterSeconds, challenge, wait } = refused;
  const seconds = retryAfterSeconds ?? 0;
  if (code === 'SURVEY_START_INVALID' || code === 'SURVEY_START_EXPIRED') {
    const ticket: Ticket = { startToken: null, proof: null, wait: null };
    return at.restarts < MOST_RESTARTS
      ? { ...going(at), step: 'starting', ticket, restarts: at.restarts + 1 }
      : { step: 'refused', refused };
  }
  if (code === 'SURVEY_PROOF_NEEDED') {
    if (challenge !== null && about.canCompute) return { ...going(at), step: 'solving', challenge };
    const ticket = { ...at.ticket, proof: null, wait };
    return waiting({ ...at, ticket }, { why: 'busy', message, seconds }, about);
  }
  if (code === 'SURVEY_TOO_QUICK') return waiting(at, { why: 'quick', message, seconds }, about);
  if (status === 423) return waiting(at, { why: 'paused', message, seconds }, about);
  if (status === 429 || status === 408) {
    return waiting(at, { why: 'busy', message, seconds }, about);
  }
  if (status >= 500) {
    // What a gateway answers says nothing of what became of the answers behind it.
    const isUncertain = at.isUncertain || (code === null && at.step === 'submitting');
    return waiting({ ...at, isUncertain }, { why: 'busy', message: '', seconds }, about);
  }
  return { step: 'refused', refused };
}

function waiting(
  at: Underway,
  {
    why,
    message,
    seconds,
  }: { readonly why: WaitReason; readonly message: string; readonly seconds: number },
  { now, chance }: Circumstances,
): Sending {
  const failures = at.failures + 1;
  // What the server asks for is waited for whole; the spread comes on top of it.
  const wait = Math.max(seconds * 1000, why === 'quick' ? 0 : backoffMs(failures, chance));
  const isUncertain = at.isUncertain || (why === 'network' && at.step === 'submitting');
  return { ...going(at), step: 'waiting', why, message, failures, isUncertain, until: now + wait };
}

import type { SubmitRequest } from '../contracts/public/submission';
import type { Outcome, SurveyClient } from './client';
import { solve, type Digest } from './domain/proof';
import {
  beginSending,
  nextSending,
  type Sending,
  type SendingEvent,
  type Ticket,
} from './domain/sending';

/** What is sent, the same at every attempt. */
export interface Sendable {
  readonly key: string;
  readonly startToken: string | null;
  readonly isUncertain: boolean;
  readonly token: string | null;
  readonly body: Omit<SubmitRequest, 'startToken' | 'channel'>;
  readonly channel: 'page' | 'embed';
  readonly wasOffline: boolean;
}

/** The world outside of the machine. */
export interface LoopWorld {
  readonly client: Pick<SurveyClient, 'start' | 'submit'>;
  /** Null where the device cannot compute. */
  readonly digest: Digest | null;
  now(): number;
  chance(): number;
  /** Calls back later; the result takes that back. */
  later(milliseconds: number, then: () => void): () => void;
}

export interface SendLoop {
  /** The network is back, or somebody pressed: not waiting any longer. */
  hurry(): void;
  /** Nothing more is sent or told. */
  end(): void;
}

/**
 * Sends until there is a receipt, or a refusal that waiting does not help. Every attempt carries the
 * same key, so that however often it is sent it is one response.
 */
export function runSending(
  sendable: Sendable,
  world: LoopWorld,
  onChange: (at: Sending) => void,
): SendLoop {
  let at = beginSending(sendable.startToken, sendable.isUncertain);
  let isOver = false;
  let wasOffline = sendable.wasOffline;
  let cancel = (): void => undefined;

  const feed = (event: SendingEvent): void => {
    if (isOver) return;
    if (event.type === 'unreachable') wasOffline = true;
    const { digest } = world;
    const about = { now: world.now(), chance: world.chance(), canCompute: digest !== null };
    at = nextSending(at, event, about);
    onChange(at);
    go();
  };

  const settle = <Data>(outcome: Outcome<Data>, onAnswer: (data: Data) => SendingEvent): void => {
    if (outcome.kind === 'answered') feed(onAnswer(outcome.data));
    else if (outcome.kind === 'refused') feed({ type: 'refused', refused: outcome.refused });
    else feed({ type: 'unreachable' });
  };

  const start = async (): Promise<void> => {
    const { key, token } = sendable;
    const outcome = await world.client.start({ key, ...(token === null ? {} : { token }) });
    settle(outcome, ({ startToken }) => ({ type: 'started', startToken }));
  };

  const submit = async (ticket: Ticket): Promise<void> => {
    const { key, token, body, channel } = sendable;
    const { startToken, proof, wait } = ticket;
    const outcome = await world.client.submit(key, {
      ...body,
      startToken: startToken ?? '',
      channel: wasOffline ? 'offline' : channel,
      ...(token === null ? {} : { token }),
      ...(proof === null ? {} : { proof }),
      ...(wait === null ? {} : { wait }),
    });
    settle(outcome, ({ receipt, isLate }) => ({ type: 'accepted', receipt, isLate }));
  };

  const compute = async (): Promise<void> => {
    if (at.step !== 'solving' || world.digest === null) return;
    const proof = await solve(at.challenge, world.digest);
    // A challenge without a solution is asked for anew.
    feed(proof === null ? { type: 'unreachable' } : { type: 'solved', proof });
  };

  const go = (): void => {
    cancel();
    cancel = () => undefined;
    if (at.step === 'starting') void start();
    else if (at.step === 'submitting') void submit(at.ticket);
    else if (at.step === 'solving') void compute();
    else if (at.step === 'waiting') {
      cancel = world.later(Math.max(0, at.until - world.now()), () => feed({ type: 'due' }));
    }
  };

  onChange(at);
  go();
  return {
    hurry() {
      if (at.step === 'waiting' && at.why === 'network') feed({ type: 'due' });
    },
    end() {
      isOver = true;
      cancel();
    },
  };
}

/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';

import { filled, type Language, type Sentence } from '../../domain/messages/sentence';
import type { Draft } from '../domain/draft';
import type { Sending } from '../domain/sending';
import type { SurveySession } from '../session';
import { WIDGET } from '../words';

interface SendingProps {
  readonly session: SurveySession;
  readonly sending: Sending;
  readonly draft: Draft;
  readonly language: Language;
}

function sentenceFor(sending: Sending): Sentence {
  if (sending.step === 'solving') return WIDGET.solving;
  if (sending.step !== 'waiting') return WIDGET.sending;
  if (sending.why === 'network') return WIDGET.waitNetwork;
  return sending.why === 'paused' ? WIDGET.paused : WIDGET.waitBusy;
}

/** In the place of the button while answers are under way. */
export function SendingCard({ session, sending, draft, language }: SendingProps) {
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: the focus does not fall to the top of the page.
  useEffect(() => box.current?.focus(), []);
  const isWaiting = sending.step === 'waiting';
  return (
    <div class="card" part="sending" role="status" tabIndex={-1} ref={box}>
      <p>{filled(sentenceFor(sending), language)}</p>
      {isWaiting && sending.message !== '' && sending.why !== 'paused' && (
        <p class="help">{sending.message}</p>
      )}
      {isWaiting && sending.why === 'network' && (
        <button type="button" class="second" onClick={() => session.hurry()}>
          {filled(WIDGET.nowAgain, language)}
        </button>
      )}
      {isWaiting && !draft.isUncertain && (
        <button type="button" class="second" onClick={() => session.edit()}>
          {filled(WIDGET.change, language)}
        </button>
      )}
    </div>
  );
}

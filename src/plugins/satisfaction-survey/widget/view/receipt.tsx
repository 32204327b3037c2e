/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';

import { filled, type Language } from '../../domain/messages/sentence';
import type { Scene } from '../scene';
import type { SurveySession } from '../session';
import { WIDGET } from '../words';

interface ReceiptProps {
  readonly session: SurveySession;
  readonly scene: Scene;
  readonly language: Language;
}

/** What whoever answered takes away. */
export function Receipt({ session, scene, language }: ReceiptProps) {
  const { receipt, survey } = scene;
  const box = useRef<HTMLDivElement>(null);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => box.current?.focus(), []);
  if (receipt === null || survey === null) return null;
  const say = (name: keyof typeof WIDGET) => filled(WIDGET[name], language);
  const copy = (): void => {
    // Not there without HTTPS: the code can still be selected by hand.
    void navigator.clipboard?.writeText(receipt.code).then(
      () => setCopied(true),
      () => undefined,
    );
  };
  const isForOnce = survey.access === 'device';
  return (
    <div class="card" part="receipt" role="status" tabIndex={-1} ref={box}>
      <h3>{say('thanks')}</h3>
      <p>{say('receipt')}</p>
      <p class="code">{receipt.code}</p>
      <div class="foot">
        {typeof navigator.clipboard === 'object' && (
          <button type="button" class="second" onClick={copy}>
            {say(isCopied ? 'copied' : 'copy')}
          </button>
        )}
        {!isForOnce && survey.state === 'open' && (
          <button type="button" class="second" onClick={() => session.again()}>
            {say('again')}
          </button>
        )}
      </div>
      <p class="help">{say('keepReceipt')}</p>
      {isForOnce && <p class="help">{say('once')}</p>}
      {receipt.isLate && <p class="help">{say('late')}</p>}
    </div>
  );
}

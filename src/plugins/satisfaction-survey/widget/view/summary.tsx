/** @jsxImportSource preact */
import type { RefObject } from 'preact';

import type { QuestionnaireItem } from '../../domain/definition/question';
import { wordsIn } from '../../domain/definition/words';
import { filled, type Language } from '../../domain/messages/sentence';
import type { Scene } from '../scene';
import { WIDGET } from '../words';
import { fieldId } from './scene';

interface SummaryProps {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly scene: Scene;
  readonly items: readonly QuestionnaireItem[];
  readonly language: Language;
  readonly locale: string;
}

/** Everything that is in the way of sending, in one place; it takes the focus after an attempt. */
export function Summary({ box, scene, items, language, locale }: SummaryProps) {
  const { problems, refusal, survey } = scene;
  if (survey === null || (problems.length === 0 && refusal === null)) return null;
  const nameOf = (code: string): string => {
    const item = items.find((one) => one.code === code);
    return item === undefined ? code : wordsIn(item.text, locale, survey.definition.defaultLocale);
  };
  return (
    <div class="card wrong" part="summary" role="alert" tabIndex={-1} ref={box}>
      <h3>{filled(WIDGET.problem, language)}</h3>
      {refusal !== null && <p>{refusal}</p>}
      {problems.length > 0 && (
        <>
          {refusal === null && <p>{filled(WIDGET.correct, language, { n: problems.length })}</p>}
          <ul>
            {problems.map(({ question, message }) => (
              <li key={question}>
                <a
                  href={`#${fieldId(question)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    focusOn(event.currentTarget, question);
                  }}
                >
                  {nameOf(question)}
                </a>
                {' – '}
                {message}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Addresses do not lead into a shadow root. */
function focusOn(link: Element, question: string): void {
  const root = link.getRootNode() as ShadowRoot | Document;
  const field = root.getElementById(fieldId(question));
  const first = field?.querySelector<HTMLElement>('input, textarea, button');
  field?.scrollIntoView({ block: 'start' });
  (first ?? field)?.focus({ preventScroll: true });
}

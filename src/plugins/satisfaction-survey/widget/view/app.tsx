/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';

import { wordsIn, type Words } from '../../domain/definition/words';
import { filled, languageOf, type Language } from '../../domain/messages/sentence';
import { shownFor } from '../domain/typed-answers';
import type { Scene } from '../scene';
import type { SurveySession } from '../session';
import { WIDGET } from '../words';
import { Item } from './item';
import { Receipt } from './receipt';
import type { FieldScene } from './scene';
import { SendingCard } from './sending-card';
import { Summary } from './summary';

const RIGHT_TO_LEFT = /^(ar|fa|he|ug|ur)\b/i;

interface AppProps {
  readonly session: SurveySession;
  readonly scene: Scene;
  readonly locale: string;
  readonly isOnline: boolean;
}

/** The whole of the widget. Until it knows the survey, what the page put inside is shown. */
export function App({ session, scene, locale, isOnline }: AppProps) {
  const { survey, notice, receipt } = scene;
  const language = languageOf(locale);
  if (survey === null) {
    return (
      <>
        {notice !== null && (
          <p class="card" part="notice" role="status">
            {notice}
          </p>
        )}
        <slot />
      </>
    );
  }
  const { definition } = survey;
  const name = (words: Words) => wordsIn(words, locale, definition.defaultLocale);
  return (
    <div
      class="survey"
      part="survey"
      lang={locale}
      dir={RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr'}
    >
      <header part="header">
        <h2 dir="auto">{name(definition.title)}</h2>
        {definition.purpose !== undefined && <p dir="auto">{name(definition.purpose)}</p>}
        {definition.under14 && definition.guardianNotice !== undefined && (
          <div class="card">
            <h3>{filled(WIDGET.guardian, language)}</h3>
            <p dir="auto">{name(definition.guardianNotice)}</p>
          </div>
        )}
        <div class="card">
          <h3>{filled(WIDGET.privacy, language)}</h3>
          <p dir="auto">{name(definition.privacyNotice)}</p>
        </div>
      </header>
      {receipt !== null ? (
        <Receipt session={session} scene={scene} language={language} />
      ) : notice !== null ? (
        <p class="card" part="notice" role="status">
          {notice}
        </p>
      ) : (
        <Form session={session} scene={scene} locale={locale} isOnline={isOnline} />
      )}
    </div>
  );
}

function Form({ session, scene, locale, isOnline }: AppProps) {
  const { survey, draft, problems, refusal, remark, sending, attempts, token } = scene;
  const summary = useRef<HTMLDivElement>(null);
  const [announced, announce] = useState('');
  useEffect(() => {
    if (attempts > 0) summary.current?.focus();
  }, [attempts]);
  if (survey === null || draft === null) return null;
  const { definition } = survey;
  const language = languageOf(locale);
  const say = (sentence: (typeof WIDGET)[keyof typeof WIDGET], values = {}) =>
    filled(sentence, language, values);
  const { items, answered, asked } = shownFor(definition, draft.answers);
  const isLocked = sending !== null;
  const fields: FieldScene = {
    ...{ definition, locale, language, answers: draft.answers, isLocked, announce },
    change: (code, value) => session.change(code, value),
  };
  const needsToken = survey.access === 'token' || survey.access === 'onSite';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        session.send();
      }}
    >
      <Summary box={summary} scene={scene} language={language} items={items} locale={locale} />
      {remark !== null && (
        <p class="remark" role="status">
          {remark} <StartOver session={session} language={language} />
        </p>
      )}
      {!isOnline && !isLocked && (
        <p class="remark" role="status">
          {say(WIDGET.offline)}
        </p>
      )}
      {survey.state === 'paused' && (
        <p class="remark" role="status">
          {say(WIDGET.paused)}
        </p>
      )}
      {needsToken && (
        <label class="card token">
          <strong>{say(WIDGET.token)}</strong>
          <input
            type="text"
            value={token}
            maxLength={60}
            autocomplete="off"
            autocapitalize="characters"
            disabled={isLocked}
            onInput={({ currentTarget }) => session.setToken(currentTarget.value)}
          />
        </label>
      )}
      {items.map((item) => (
        <Item
          key={item.code}
          item={item}
          scene={fields}
          problem={problems
            .filter(({ question }) => question === item.code)
            .map(({ message }) => message)
            .join(' ')}
        />
      ))}
      <p class="trap" aria-hidden="true">
        <label>
          {say(WIDGET.leaveEmpty)}
          <input
            type="text"
            name="website"
            tabIndex={-1}
            autocomplete="off"
            onInput={({ currentTarget }) => session.setTrap(currentTarget.value)}
          />
        </label>
      </p>
      {isLocked ? (
        <SendingCard session={session} sending={sending} draft={draft} language={language} />
      ) : (
        <div class="foot">
          <button type="submit" part="button">
            {say(WIDGET.submit)}
          </button>
          <span class="help">{say(WIDGET.progress, { answered, asked })}</span>
        </div>
      )}
      {refusal === null && !isLocked && <p class="help">{say(WIDGET.kept)}</p>}
      <p class="hidden" role="status">
        {announced}
      </p>
    </form>
  );
}

/** Throws everything away, so it asks once more. */
function StartOver({ session, language }: Pick<AppProps, 'session'> & { language: Language }) {
  const [isSure, setSure] = useState(false);
  return (
    <button
      type="button"
      class="plain"
      onBlur={() => setSure(false)}
      onClick={() => (isSure ? session.again() : setSure(true))}
    >
      {filled(isSure ? WIDGET.startOverSure : WIDGET.startOver, language)}
    </button>
  );
}

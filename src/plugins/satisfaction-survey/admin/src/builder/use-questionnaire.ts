import { getFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef, useState } from 'react';

import { refreshAnswers } from '../../../../../shared/panel/use-answer';
import type {
  SaveDefinitionRequest,
  SaveDefinitionResponse,
  SurveyResponse,
} from '../../../contracts/admin/surveys';
import type { Definition } from '../../../domain/definition/definition';
import { useSend } from '../answers/use-send';
import { surveyApi } from '../plugin-id';
import { edited, type Edit } from './edit-definition';
import { historyOf, record, redo, undo } from './history';

export interface Questionnaire {
  readonly definition: Definition;
  /** A change; those with one topic are undone together. */
  readonly edit: (edit: Edit, topic?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly saving: 'saved' | 'saving' | 'unsaved';
  readonly problem: string;
  /** Saves again what was refused. */
  readonly retry: () => void;
  /** Takes what is on the server in place of what is on the screen. */
  readonly reload: () => void;
}

/** Rest after a change before it is saved. */
const PAUSE_MILLISECONDS = 1000;

/** A questionnaire as it is edited: with the way back, and saved by itself. */
export function useQuestionnaire(survey: SurveyResponse['survey']): Questionnaire {
  const [history, setHistory] = useState(() => historyOf(survey.definition));
  const { present: definition } = history;
  const { saving, problem, retry, reset, isOwn } = useSaving(survey, definition);
  const edit = useCallback((change: Edit, topic?: string) => {
    setHistory((before) => {
      const next = edited(before.present, change);
      return next === before.present ? before : record(before, next, topic ?? null);
    });
  }, []);
  const reload = useCallback(() => {
    setHistory(historyOf(survey.definition));
    reset();
  }, [survey, reset]);
  // What was changed elsewhere takes the place of what was not changed here.
  const seen = useRef(survey.version);
  useEffect(() => {
    if (seen.current === survey.version) return;
    seen.current = survey.version;
    if (saving === 'saved' && !isOwn(survey.version)) reload();
  }, [survey.version, saving, isOwn, reload]);
  return {
    ...{ definition, edit, saving, problem, retry, reload },
    undo: useCallback(() => setHistory(undo), []),
    redo: useCallback(() => setHistory(redo), []),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  };
}

function useSaving(survey: SurveyResponse['survey'], definition: Definition) {
  const { send, isSending, problem } = useSend();
  const [saved, setSaved] = useState(survey.definition);
  // What the server did not take is not sent again by itself.
  const [refused, setRefused] = useState<Definition | null>(null);
  const version = useRef(survey.version);
  const address = surveyApi(survey.id, '/definition');
  const isSaved = saved === definition;
  const isWanted = !isSaved && refused !== definition;
  const isDue = isWanted && !isSending;
  const flight = useRef<Promise<unknown>>(Promise.resolve());
  const sender = useRef(send);
  useEffect(() => {
    sender.current = send;
  });
  useEffect(() => {
    if (!isDue) return undefined;
    const save = async () => {
      const body: SaveDefinitionRequest = { version: version.current, definition };
      const answer = await sender.current<SaveDefinitionResponse>({
        ...{ method: 'put', address, body, done: null },
      });
      if (!answer) return setRefused(definition);
      version.current = answer.version;
      return setSaved(definition);
    };
    const begin = () => {
      flight.current = save();
    };
    const timer = window.setTimeout(begin, PAUSE_MILLISECONDS);
    return () => window.clearTimeout(timer);
  }, [isDue, definition, address]);
  useParting({ isWanted, definition, address, version, flight });
  const reset = useCallback(() => {
    version.current = survey.version;
    setSaved(survey.definition);
    setRefused(null);
  }, [survey]);
  return {
    saving: isSaved ? ('saved' as const) : isSending ? ('saving' as const) : ('unsaved' as const),
    problem: refused === null ? '' : problem,
    retry: useCallback(() => setRefused(null), []),
    reset,
    /** Whether the version is the one that was saved here last. */
    isOwn: useCallback((one: string) => one === version.current, []),
  };
}

interface Parting {
  readonly isWanted: boolean;
  readonly definition: Definition;
  readonly address: string;
  readonly version: { readonly current: string };
  /** What is being saved now. */
  readonly flight: { readonly current: Promise<unknown> };
}

/** Whoever leaves the page within the pause loses nothing; whoever closes the window is asked. */
function useParting({ isWanted, definition, address, version, flight }: Parting): void {
  const unsent = useRef<Definition | null>(null);
  useEffect(() => {
    unsent.current = isWanted ? definition : null;
    if (!isWanted) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isWanted, definition]);
  useEffect(
    () => () => {
      const left = unsent.current;
      if (left === null) return;
      const save = async () => {
        await flight.current;
        await getFetchClient().put(address, { version: version.current, definition: left });
      };
      const after = () => refreshAnswers();
      void save().then(after, after);
    },
    [address, version, flight],
  );
}

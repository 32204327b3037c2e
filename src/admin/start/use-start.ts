import { useForm } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { rowsAt, valueAt } from '../form-value';
import { useWords } from '../use-words';
import type { Filling, StartPlan } from './start-plan';
import { useRows } from './use-rows';

export interface Start {
  readonly period: string | null;
  readonly isBusy: boolean;
  readonly message: string | null;
  readonly hasFailed: boolean;
  readonly run: () => Promise<void>;
  /** Gives back what the form held before; null when there is nothing to give back. */
  readonly undo: (() => void) | null;
}

/** Starts a document from the one before, and takes it back. The plan is made once, outside. */
export function useStart<Source>(plan: StartPlan<Source>): Start {
  const { say } = useWords();
  const getValues = useForm('Start', (form) => form.getValues);
  const period = useForm('Start', ({ values }) => plan.periodBefore(values));
  const put = useFilling();
  const [isBusy, setBusy] = useState(false);
  const [message, setMessage] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [before, setBefore] = useState<Filling | null>(null);

  const run = useCallback(async () => {
    if (period === null) return;
    setBusy(true);
    setFailed(false);
    setMessage(null);
    try {
      const source = await plan.find(period, getValues());
      const values = getValues();
      if (source !== null) {
        const filling = plan.filling(source, values);
        setBefore(heldBy(values, filling));
        put(filling);
      }
      setMessage(plan.outcome(source, period, values));
    } catch {
      // Whatever kept the request from an answer, the reader can only try again.
      setFailed(true);
      setMessage(say('start.failed'));
    } finally {
      setBusy(false);
    }
  }, [getValues, period, plan, put, say]);

  const undo = useCallback(() => {
    if (before === null) return;
    put(before);
    setBefore(null);
    setMessage(null);
  }, [before, put]);

  return { period, isBusy, message, hasFailed, run, undo: before === null ? null : undo };
}

function useFilling(): (filling: Filling) => void {
  const onChange = useForm('Start', (form) => form.onChange);
  const setRows = useRows();
  return useCallback(
    ({ lists, fields }) => {
      for (const [name, rows] of Object.entries(lists)) setRows(name, rows);
      for (const [name, value] of Object.entries(fields)) onChange(name, value);
    },
    [onChange, setRows],
  );
}

/** What the form holds in the places that a filling would change. */
function heldBy(values: unknown, { lists, fields }: Filling): Filling {
  const held = <Value>(record: object, read: (name: string) => Value) =>
    Object.fromEntries(Object.keys(record).map((name) => [name, read(name)]));
  return {
    lists: held(lists, (name) => rowsAt(values, name)),
    fields: held(fields, (name) => valueAt(values, name) ?? null),
  };
}

import { useForm } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { monthPeriod, previousPeriod } from '../../content/period';
import { formatYuan } from '../../content/yuan';
import { rowsAt, textOf, valueAt, type FormRow } from '../form-value';
import { useWords, type Say } from '../use-words';
import { FINANCE_SUMMARY, listsOf, withoutAmounts } from './month-lists';
import { findSource, type MonthSource } from './previous-month';
import { useRows } from './use-rows';

const LISTS = listsOf(FINANCE_SUMMARY);
const OPENING = 'openingBalanceFen';

type Snapshot = Readonly<Record<string, unknown>>;

export interface Start {
  /** The month before the one in the form, `2025-05`; null until year and month are typed. */
  readonly period: string | null;
  readonly isBusy: boolean;
  readonly message: string | null;
  readonly hasFailed: boolean;
  readonly run: () => Promise<void>;
  /** Gives back what the form held before; null when there is nothing to give back. */
  readonly undo: (() => void) | null;
}

/** Starts a month with the lines of the one before. */
export function useStart(): Start {
  const { say } = useWords();
  const getValues = useForm('StartMonth', (form) => form.getValues);
  const onChange = useForm('StartMonth', (form) => form.onChange);
  const period = useForm('StartMonth', ({ values }) => periodBefore(values));
  const setRows = useRows();
  const [isBusy, setBusy] = useState(false);
  const [message, setMessage] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [before, setBefore] = useState<Snapshot | null>(null);

  const fill = useCallback(
    (source: MonthSource) => {
      const values = getValues();
      setBefore(snapshot(values));
      for (const list of LISTS) setRows(list.name, withoutAmounts(source[list.name], list));
      if (source.openingFen !== null) onChange(OPENING, String(source.openingFen));
    },
    [getValues, onChange, setRows],
  );

  const run = useCallback(async () => {
    if (period === null) return;
    setBusy(true);
    setFailed(false);
    setMessage(null);
    try {
      const values = getValues();
      const year = Number(valueAt(values, 'fiscalYear'));
      const scope = textOf(valueAt(values, 'scope')) || 'wholeSchool';
      const source = await findSource(period, year, scope);
      if (source !== null) fill(source);
      setMessage(outcome(say, source, period, year));
    } catch {
      // Whatever kept the request from an answer, the reader can only try again.
      setFailed(true);
      setMessage(say('start.failed'));
    } finally {
      setBusy(false);
    }
  }, [fill, getValues, period, say]);

  const undo = useCallback(() => {
    if (before === null) return;
    for (const { name } of LISTS) setRows(name, rowsAt(before, name));
    onChange(OPENING, before[OPENING] ?? null);
    setBefore(null);
    setMessage(null);
  }, [before, onChange, setRows]);

  return { period, isBusy, message, hasFailed, run, undo: before === null ? null : undo };
}

function outcome(say: Say, source: MonthSource | null, period: string, year: number): string {
  if (source === null) return say('start.none', { period, year });
  const count = source.incomeLines.length + source.expenditureLines.length;
  if (source.kind === 'budget') return say('start.doneBudget', { period, year, count });
  const opening = source.openingFen === null ? '—' : formatYuan(source.openingFen);
  return say('start.done', { period, count, opening });
}

function snapshot(values: unknown): Snapshot {
  const names = [...LISTS.map(({ name }) => name), OPENING];
  return Object.fromEntries(names.map((name) => [name, valueAt(values, name)]));
}

function periodBefore(values: unknown): string | null {
  const year = Number(valueAt(values, 'fiscalYear'));
  const month = Number(valueAt(values, 'month'));
  const isMonth =
    Number.isInteger(year) && year >= 2000 && year <= 2100 && month >= 1 && month <= 12;
  return isMonth && Number.isInteger(month) ? previousPeriod(monthPeriod(year, month)) : null;
}

/** How many lines the form holds that a start would replace. */
export function countLines(values: unknown): number {
  return LISTS.map(({ name }): readonly FormRow[] => rowsAt(values, name)).flat().length;
}

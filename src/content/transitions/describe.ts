import type { Core } from '@strapi/strapi';
import { inUnitOfWork } from '../../shared/strapi/unit-of-work';
import { formatInstant } from '../../site/dates';
import type { Locale } from '../locales';
import { sentence } from '../messages';
import { readerLocale } from '../refusal';
import { schoolTimeZone } from '../school-day';
import { userNames } from '../staff-names';
import { formatYuan } from '../yuan';
import { noAnswers } from './answers';
import type { OpenStep, ShownStep, StepAsk, TransitionsResponse } from './contracts';
import { takenSteps, type TakenStep } from './history';
import { stepsFrom, type Ask, type Step } from './machine';
import { transitionNames, type TransitionNames } from './names';
import { stepIssue } from './step-issue';
import { sceneOf, type Stepped } from './subject';
import type { PlainRow } from '../row';

type AnyStep = Step<string, PlainRow, unknown>;

/** Where a document stands, which steps are open and why not, and how it came here. */
export async function describeTransitions(
  strapi: Core.Strapi,
  stepped: Stepped,
  {
    at,
    by,
    refusal,
  }: { readonly at: string; readonly by: number | null; readonly refusal: string | null },
): Promise<TransitionsResponse> {
  const locale = readerLocale(strapi);
  const names = transitionNames(stepped.uid, stepped.bound, locale);
  const scene = await sceneOf(strapi, stepped, { at, by });
  const why = (step: AnyStep): readonly string[] => {
    if (refusal !== null) return [refusal];
    const asked = new Set<unknown>(step.asks.map(({ name }) => name));
    return step
      .blocked(scene(noAnswers(step.asks), ''))
      .filter(({ severity, path }) => severity === 'error' && !asked.has(path[0]))
      .map((issue) => sentence(stepIssue(stepped.uid, issue), locale));
  };
  const timeZone = await schoolTimeZone(strapi);
  return {
    state: stepped.state,
    label: names.state(stepped.state),
    steps: stepsFrom(stepped.bound.machine, stepped.state).map((step) =>
      openStep(step, names, why(step)),
    ),
    history: await shownHistory(strapi, stepped, { names, locale, timeZone }),
    timeZone,
  };
}

function openStep(step: AnyStep, names: TransitionNames, why: readonly string[]): OpenStep {
  return {
    ...{ name: step.name, label: names.step(step.name), reason: step.reason },
    asks: step.asks.map((ask) => shownAsk(step.name, ask, names)),
    allowed: why.length === 0,
    why,
  };
}

function shownAsk(step: string, ask: Ask, names: TransitionNames): StepAsk {
  const options = ask.kind === 'choice' ? ask.options : [];
  return {
    ...{ name: ask.name, kind: ask.kind, required: ask.required },
    label: names.ask(step, ask.name),
    limit: ask.kind === 'text' ? ask.limit : null,
    options: options.map((value) => ({ value, label: names.option(step, ask.name, value) })),
  };
}

interface Reader {
  readonly names: TransitionNames;
  readonly locale: Locale;
  readonly timeZone: string;
}

async function shownHistory(
  strapi: Core.Strapi,
  stepped: Stepped,
  reader: Reader,
): Promise<readonly ShownStep[]> {
  const steps = await inUnitOfWork(strapi, (unit) => takenSteps(unit, stepped));
  const people = await userNames(
    strapi,
    steps.flatMap(({ by }) => by ?? []),
  );
  return [...steps].reverse().map((taken) => ({
    label: reader.names.step(taken.step),
    from: reader.names.state(taken.from),
    to: reader.names.state(taken.to),
    at: taken.at,
    by: taken.by === null ? null : (people.get(taken.by) ?? `#${taken.by}`),
    reason: taken.reason,
    answers: shownAnswers(stepped, taken, reader),
  }));
}

/** What was answered then, as people read it; questions that no longer exist keep their names. */
function shownAnswers(
  { bound }: Stepped,
  { step, answers }: TakenStep,
  { names, locale, timeZone }: Reader,
): ShownStep['answers'] {
  const asks = bound.machine.steps.find(({ name }) => name === step)?.asks ?? [];
  const text = (name: string, value: string | number): string => {
    const kind = asks.find((ask) => ask.name === name)?.kind;
    if (kind === 'money' && typeof value === 'number') return formatYuan(value, locale);
    if (kind === 'instant') return formatInstant(String(value), timeZone, locale);
    return kind === 'choice' ? names.option(step, name, String(value)) : String(value);
  };
  return Object.entries(answers).flatMap(([name, value]) =>
    value === null ? [] : [{ label: names.ask(step, name), text: text(name, value) }],
  );
}

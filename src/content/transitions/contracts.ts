import { z } from 'zod';

/** `POST /transparency/transitions/:uid/:documentId`. What the answers must be, the step says. */
export const takeStepRequest = z.strictObject({
  step: z.string().max(60),
  /** The state that was on screen. */
  from: z.string().max(60),
  answers: z.record(z.string().max(60), z.unknown()).default({}),
  reason: z.string().max(2000).default(''),
});

const option = z.strictObject({ value: z.string(), label: z.string() });

const ask = z.strictObject({
  name: z.string(),
  kind: z.enum(['day', 'instant', 'money', 'text', 'choice']),
  label: z.string(),
  required: z.boolean(),
  limit: z.number().int().nullable(),
  options: z.array(option).readonly(),
});

const openStep = z.strictObject({
  name: z.string(),
  label: z.string(),
  reason: z.enum(['required', 'optional']),
  asks: z.array(ask).readonly(),
  allowed: z.boolean(),
  /** Why not, as sentences; empty where it is allowed. */
  why: z.array(z.string()).readonly(),
});

const takenStep = z.strictObject({
  label: z.string(),
  from: z.string(),
  to: z.string(),
  at: z.string(),
  /** Null for what no person did. */
  by: z.string().nullable(),
  reason: z.string(),
  answers: z.array(z.strictObject({ label: z.string(), text: z.string() })).readonly(),
});

/** `GET` and `POST` of the same address; texts in the language of whoever asks. */
export const transitionsResponse = z.strictObject({
  state: z.string(),
  label: z.string(),
  /** The steps that start from the state. */
  steps: z.array(openStep).readonly(),
  /** Newest first. */
  history: z.array(takenStep).readonly(),
  timeZone: z.string(),
});

export type TakeStepRequest = z.input<typeof takeStepRequest>;
export type TransitionsResponse = z.infer<typeof transitionsResponse>;
export type OpenStep = z.infer<typeof openStep>;
export type StepAsk = z.infer<typeof ask>;
export type ShownStep = z.infer<typeof takenStep>;

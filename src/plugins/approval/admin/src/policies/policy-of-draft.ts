import type {
  ApproverDraft,
  ConditionDraft,
  PolicyDraft,
  RequirementDraft,
  StepDraft,
  Titles,
} from './policy-draft';

/** What the values of an attribute are, by its path. */
export type FieldKinds = ReadonlyMap<string, string>;

type Plain = Readonly<Record<string, unknown>>;

/**
 * The policy that a form describes, in the shape that the server reads. What is no number goes as
 * it was typed and the server says so.
 */
export function policyOfDraft(draft: PolicyDraft, kinds: FieldKinds): Plain {
  const { key, enabled, contentType, lock, reminders } = draft;
  const common = {
    ...{ key, enabled, contentType, lock },
    // The next one is the server's to give; a policy that is only tried has one as well.
    version: draft.version + 1,
    titles: filled(draft.titles),
    locales: draft.locales.length === 0 ? null : draft.locales,
    conditions: draft.conditions.map((condition) => conditionOf(condition, kinds)),
    priority: numberOf(draft.priority) ?? 0,
    validityDays: numberOf(draft.validityDays),
    reminders: {
      beforeWorkdays: listOf(reminders.beforeWorkdays).map(numberOf),
      onDueDay: reminders.onDueDay,
      everyWorkdaysAfter: numberOf(reminders.everyWorkdaysAfter),
    },
  };
  if (draft.track === 'standard') {
    return { ...common, track: 'standard', steps: draft.steps.map(stepOf) };
  }
  return {
    ...{ ...common, track: 'fast' },
    approval: turnOf(draft.approval),
    review: turnOf(draft.review),
  };
}

function turnOf({ approver, dueWorkdays }: PolicyDraft['approval']): Plain {
  return { approver: approverOf(approver), dueWorkdays: numberOf(dueWorkdays) };
}

function stepOf(step: StepDraft): Plain {
  const { kind, key } = step;
  const titles = filled(step.titles);
  if (kind === 'check') return { kind, key, titles, check: step.check };
  const { afterWorkdays, to } = step.escalation;
  return {
    ...{ kind, key, titles, dueWorkdays: numberOf(step.dueWorkdays) },
    requirements: step.requirements.map(requirementOf),
    escalation: step.escalates
      ? { afterWorkdays: numberOf(afterWorkdays), to: approverOf(to) }
      : null,
  };
}

function requirementOf({ key, approver, quorum, distinct }: RequirementDraft): Plain {
  return { key, approver: approverOf(approver), quorum: numberOf(quorum), distinct };
}

function approverOf({ kind, named }: ApproverDraft): Plain {
  switch (kind) {
    case 'adminRole':
      return { kind, role: named };
    case 'permission':
      return { kind, action: named };
    case 'person':
      return { kind, userId: numberOf(named) };
    case 'headOf':
      return { kind, department: 'ownerDepartment' };
  }
}

function conditionOf(condition: ConditionDraft, kinds: FieldKinds): Plain {
  const { kind, field } = condition;
  const fieldKind = kinds.get(field);
  switch (kind) {
    case 'compare':
      return {
        kind,
        field,
        operator: condition.operator,
        value: valueOf(condition.value, fieldKind),
      };
    case 'oneOf':
      return {
        kind,
        field,
        values: listOf(condition.value).map((text) => valueOf(text, fieldKind)),
      };
    case 'present':
      return { kind, field, present: condition.present };
    case 'locale':
      return { kind, anyOf: condition.anyOf };
  }
}

/** What was typed as the attribute has it; a number that is none stays a text and is refused. */
function valueOf(text: string, kind: string | undefined): unknown {
  if (kind === 'boolean') return text.trim() === 'true';
  return kind === 'number' ? numberOf(text) : text.trim();
}

/** Null for nothing; a text that is no number stays what it is. */
function numberOf(text: string): number | string | null {
  const typed = text.trim();
  if (typed === '') return null;
  const number = Number(typed);
  return Number.isFinite(number) ? number : typed;
}

function listOf(text: string): readonly string[] {
  return text
    .split(/[,，、;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function filled(titles: Titles): Titles {
  return Object.fromEntries(Object.entries(titles).filter(([, title]) => title.trim() !== ''));
}

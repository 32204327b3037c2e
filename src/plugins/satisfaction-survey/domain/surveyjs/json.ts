/** An object of a file that nobody checked. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member that the object has itself: `constructor` and `__proto__` are names like others. */
export function memberOf(record: JsonRecord, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** The first of several names under which the member is there. */
export function firstMember(record: JsonRecord, ...names: readonly string[]): unknown {
  const found = names.find((name) => memberOf(record, name) !== undefined);
  return found === undefined ? undefined : memberOf(record, found);
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** The text of a text or a number; null for anything else. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}

/** A number, also one that was written as a text. */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || !/^-?\d{1,15}(\.\d{1,15})?$/.test(value.trim())) return null;
  return Number(value);
}

/** Whether a setting says nothing: off, empty or not there. */
export function isUnset(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true;
  return Array.isArray(value) && value.length === 0;
}

const MOST_LEVELS = 40;
const MOST_VALUES = 50_000;
const MOST_LETTERS = 1_000_000;

/** Whether a value is small enough to be read at all; it is walked without recursion. */
export function isBounded(value: unknown): boolean {
  const rest: [unknown, number][] = [[value, 0]];
  let values = 0;
  let letters = 0;
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const [one, level] = next;
    values += 1;
    if (typeof one === 'string') letters += one.length;
    if (values > MOST_VALUES || letters > MOST_LETTERS || level > MOST_LEVELS) return false;
    if (typeof one !== 'object' || one === null) continue;
    const members = Object.values(one);
    if (members.length > MOST_VALUES) return false;
    for (const member of members) rest.push([member, level + 1]);
  }
  return true;
}

import { DEFAULT_LOCALE, isLocale } from '../content/locales';
import { parseFen } from '../content/money';
import { DEFAULT_TIME_ZONE, isTimeZone } from './dates';
import type { Office, School } from './shapes';

/** A row or part of a row whose values are not known yet. */
export type Raw = Readonly<Record<string, unknown>>;

/** The value as a row; anything else is an empty one. */
export function rowOf(value: unknown): Raw {
  return typeof value === 'object' && value !== null ? (value as Raw) : {};
}

export function listOf(value: unknown): readonly Raw[] {
  return Array.isArray(value) ? value.map(rowOf) : [];
}

/** Text with something in it, or null. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

export function countOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
}

/** The named amounts of a row, in fen. */
export function fenOf<Name extends string>(
  row: Raw,
  names: readonly Name[],
): Readonly<Record<Name, number | null>> {
  const entries = names.map((name) => [name, parseFen(row[name])]);
  return Object.fromEntries(entries) as Record<Name, number | null>;
}

export function localeOf(value: unknown) {
  return isLocale(value) ? value : DEFAULT_LOCALE;
}

/** The school, or null while it has no name: then there is nothing to introduce. */
export function parseSchool(value: unknown): School | null {
  const row = rowOf(value);
  const name = textOf(row['name']);
  if (name === null) return null;
  const { schoolType } = row;
  const timeZone = textOf(row['timezone']) ?? DEFAULT_TIME_ZONE;
  return {
    name,
    shortName: textOf(row['shortName']),
    schoolType: schoolType === 'public' || schoolType === 'private' ? schoolType : null,
    stages: Array.isArray(row['stages']) ? row['stages'].map(String) : [],
    address: textOf(row['address']),
    timeZone: isTimeZone(timeZone) ? timeZone : DEFAULT_TIME_ZONE,
    dataLicense: textOf(row['dataLicense']),
    websiteUrl: textOf(row['websiteUrl']),
    staffCount: countOf(row['staffCount']),
    studentCount: studentsOf(listOf(row['headcounts'])),
    office: parseOffice(rowOf(row['officeWords']), rowOf(row['officeContact'])),
  };
}

function parseOffice(words: Raw, contact: Raw): Office {
  return {
    name: textOf(words['name']),
    hours: textOf(words['hours']),
    postalAddress: textOf(words['postalAddress']),
    phone: textOf(contact['phone']),
    email: textOf(contact['email']),
  };
}

function studentsOf(headcounts: readonly Raw[]): number | null {
  const latest = headcounts
    .map((row) => textOf(row['schoolYear']) ?? '')
    .reduce((a, b) => (a > b ? a : b), '');
  const counts = headcounts
    .filter((row) => row['schoolYear'] === latest)
    .map((row) => countOf(row['students']) ?? 0);
  return counts.length === 0 ? null : counts.reduce((a, b) => a + b, 0);
}

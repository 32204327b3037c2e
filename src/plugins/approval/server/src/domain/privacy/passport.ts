import type { Match } from './finding';
import { isDocumentNumber, surroundingsOf } from './number-context';
import { findAll } from './matches';

/** Passports of China, and permits to enter or leave Hong Kong, Macao and Taiwan. */
const NUMBER =
  /(?<![A-Za-z0-9/_.-])(?:[DEGHMCPST][ -]?\d{4} ?\d{4}(?:\d{2})?|[EPSD][A-HJ-NP-Z][ -]?\d{7})(?![A-Za-z0-9]|-\d)/gi;
/** Any country's, where the words before say so. */
const AFTER_LABEL =
  /(护照|護照|通行证|通行證|passport)[^A-Za-z0-9\n]{0,10}(?:(?:number|no|nr)\.?[:： ]{0,3})?((?=[A-Z0-9]*\d{5})[A-Z]{0,2}[A-Z0-9]{6,9})(?![A-Za-z0-9])/gi;
const LABEL = /护照|護照|通行证|通行證|passport/i;

export function findPassports(numeric: string): readonly Match[] {
  return [...labelled(numeric), ...bare(numeric)];
}

function labelled(text: string): Iterable<Match> {
  return findAll(text, AFTER_LABEL, ({ 0: found, 2: number = '', index }) => {
    const end = index + found.length;
    return { kind: 'passport', start: end - number.length, end };
  });
}

function bare(text: string): Iterable<Match> {
  return findAll(text, NUMBER, ({ 0: number, index }) => {
    const match: Match = { kind: 'passport', start: index, end: index + number.length };
    const around = surroundingsOf(text, match);
    if (LABEL.test(around.before)) return match;
    const isOrdinary = /^(?:[EG][ -]?\d{8}|E[A-HJ-NP-Z]\d{7})$/.test(number);
    const isDate = /^.[ -]?(?:19|20)\d{2}/.test(number);
    return isOrdinary && !isDate && !isDocumentNumber(around) ? match : null;
  });
}

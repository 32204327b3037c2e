import { faultForLog, FaultWithoutAnswers } from './fault';

const withCode = (message: string, code: string) => Object.assign(new Error(message), { code });

it.each([
  ['a statement with an answer', "insert into t (a) values ('太咸 - 真的') - no such table: t"],
  ['a statement without its values', 'insert into "t" ("a") values ($1) - no such table: t'],
])('%s is not in the log', (_name, message) => {
  const said = faultForLog(withCode(message, 'SQLITE_ERROR'));
  expect(said.split('\n')[0]).toBe('Error SQLITE_ERROR - no such table: t');
  expect(said).not.toContain('insert');
  expect(said).toMatch(/\n\s+at /);
});

it('any other fault says what it is', () => {
  expect(faultForLog(new TypeError('x is not a function'))).toMatch(
    /^TypeError x is not a function\n/,
  );
  expect(faultForLog('太咸')).toBe('A fault that is no error');
});

it('a fault that is thrown on has lost the answer', () => {
  const fault = new FaultWithoutAnswers(new Error("insert into t values ('太咸') - disk is full"));
  expect(fault.message).toBe('Error - disk is full');
  expect(`${fault.stack}${String(fault.cause)}`).not.toContain('太咸');
  expect(faultForLog(fault)).toBe(fault.stack);
});

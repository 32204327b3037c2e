/**
 * A fault as it may stand in a log: which one it was and where. What a database says begins with the
 * whole statement, and in that stands what somebody answered.
 */
export function faultForLog(error: unknown): string {
  if (error instanceof FaultWithoutAnswers) return error.stack ?? error.message;
  if (!(error instanceof Error)) return 'A fault that is no error';
  const { name, message, stack = '' } = error;
  const code: unknown = Reflect.get(error, 'code');
  const said = message.slice(message.lastIndexOf(' - ')).trim();
  const isStatement = message.includes(' - ');
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
  const what = [name, typeof code === 'string' ? code : '', isStatement ? said : message];
  return [what.filter((part) => part !== '').join(' '), ...places].join('\n');
}

/** A fault to be thrown on, of which nothing that somebody answered is left for whoever logs it. */
export class FaultWithoutAnswers extends Error {
  constructor(error: unknown) {
    const said = faultForLog(error);
    super(said.split('\n')[0]);
    this.stack = said;
  }
}

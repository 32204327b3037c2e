import { OUTCOMES, TRANSFERS } from '../../feedback/domain/ticket';
import type { Say } from '../use-words';
import type { ChoiceNames } from './choice-names';

interface Noted {
  readonly step: string;
  readonly internalText: string;
}

interface Reader {
  readonly names: ChoiceNames;
  readonly say: Say;
}

/**
 * What only colleagues read of an event, as they read it. It is stored line by line: what was
 * answered as `department=general-affairs`, to whom a report was taken, and what somebody wrote.
 */
export function noteLines({ step, internalText }: Noted, reader: Reader): readonly string[] {
  const [first = '', ...rest] = internalText.split('\n');
  if (step === 'transfer' || step === 'release') {
    const target = TRANSFERS.find((one) => one === first);
    return target === undefined ? rest : [reader.say(`feedback.transfer.${target}`), ...rest];
  }
  return [first, ...rest].map((line) => factText(line, reader));
}

function factText(line: string, { names, say }: Reader): string {
  const [, name, value = ''] = /^(department|assignee|outcome|into)=(.*)$/.exec(line) ?? [];
  switch (name) {
    case 'department':
      return say('feedback.noted.department', { name: names.department(value) });
    case 'assignee':
      return say('feedback.noted.assignee', { name: names.user(value) });
    case 'outcome': {
      const outcome = OUTCOMES.find((one) => one === value);
      const text = outcome === undefined ? value : say(`feedback.outcome.${outcome}`);
      return say('feedback.noted.outcome', { name: text });
    }
    case 'into':
      return say('feedback.noted.into', { name: value });
    default:
      return line;
  }
}

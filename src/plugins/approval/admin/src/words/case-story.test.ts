import type { ShownCaseEvent } from '../../../contracts/document';
import { shownInPanel } from './case-story';
import { eventSentence } from './event-sentence';

const event = (name: string, facts: Partial<ShownCaseEvent> = {}): ShownCaseEvent => ({
  ...{ name, at: '2025-09-15T02:00:00.000Z', by: null, for: null, round: 1 },
  ...{ stepKey: null, verdict: null, text: null, ...facts },
});

it('tells once that changes were requested', () => {
  const story = [
    event('changesRequested', { text: 'Which month?' }),
    event('decided', { verdict: 'requestChanges', text: 'Which month?' }),
    event('decided', { verdict: 'approve' }),
    event('submitted'),
  ];
  expect(shownInPanel(story).map(({ name }) => name)).toEqual([
    ...['changesRequested', 'decided', 'submitted'],
  ]);
});

it('names the step that begins, where it is known', () => {
  expect(eventSentence(event('stepReached'), 'Sign-off')).toEqual({
    ...{ key: 'event.stepReached.named', values: { step: 'Sign-off' } },
  });
  expect(eventSentence(event('stepReached'))).toEqual({ key: 'event.stepReached' });
});

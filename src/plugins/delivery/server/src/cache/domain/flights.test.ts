import { createFlights } from './flights';

it('of many who ask at once one leads and the others get the same', async () => {
  const flights = createFlights<string>();
  const seats = Array.from({ length: 100 }, () => flights.join('a'));
  const leaders = seats.filter(({ kind }) => kind === 'leader');
  expect(leaders).toHaveLength(1);
  for (const seat of seats) if (seat.kind === 'leader') seat.land('answer');
  const got = await Promise.all(
    seats.flatMap((seat) => (seat.kind === 'passenger' ? [seat.landed] : [])),
  );
  expect(new Set(got)).toEqual(new Set(['answer']));
  expect(got).toHaveLength(99);
  expect(flights.size).toBe(0);
});

it('who comes after the landing leads anew', () => {
  const flights = createFlights<string>();
  const first = flights.join('a');
  if (first.kind === 'leader') first.land('answer');
  expect(flights.join('a').kind).toBe('leader');
});

it('a second landing of the same flight does not end the next one', async () => {
  const flights = createFlights<string>();
  const first = flights.join('a');
  if (first.kind !== 'leader') throw new Error('The first leads');
  first.land('old');
  const second = flights.join('a');
  first.land(undefined);
  const waiting = flights.join('a');
  if (second.kind === 'leader') second.land('new');
  expect(waiting.kind === 'passenger' && (await waiting.landed)).toBe('new');
});

it('other questions do not wait', () => {
  const flights = createFlights<string>();
  flights.join('a');
  expect(flights.join('b').kind).toBe('leader');
});

import { setTimeout as delay } from 'node:timers/promises';

// A reader of the public site in a process of its own: asks again and again until it is told to stop,
// and says how long the answers took.
const EVERY_MS = 25;
const [address = ''] = process.argv.slice(2);

/** @type {number[]} */
const latencies = [];
let faults = 0;
let isOver = false;
process.once('message', () => {
  isOver = true;
});
process.once('disconnect', () => process.exit(0));

process.send?.('ready');
while (!isOver) {
  const started = performance.now();
  const isFine = await fetch(address).then(
    async (answer) => answer.ok && (await answer.text()) !== '',
    () => false,
  );
  if (isFine) latencies.push(performance.now() - started);
  else faults += 1;
  await delay(EVERY_MS);
}
process.send?.({ latencies, faults });
process.disconnect();

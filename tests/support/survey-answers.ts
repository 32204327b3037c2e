import { randomUUID } from 'node:crypto';

import type { StartResponse } from '../../src/plugins/satisfaction-survey/contracts/public/submission';

/** Answers over the public API as a phone does: the status that it gets. */
export async function sendFromOutside(url: string, slug: string, answers: object): Promise<number> {
  const ask = (method: string, address: string, body: object) =>
    fetch(`${url}/api/surveys/${slug}/${address}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const key = randomUUID();
  const begun = (await (await ask('POST', 'start', { key })).json()) as StartResponse;
  const { startToken, revision } = begun.data;
  const body = { revision, startToken, locale: 'zh-Hans', answers };
  return (await ask('PUT', `responses/${key}`, body)).status;
}

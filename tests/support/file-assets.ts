import type TestAgent from 'supertest/lib/agent';

/** A file of the media library, as the panel sees it. */
export interface Asset {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** Uploads a file as the panel does. */
export async function uploadAs(
  client: TestAgent,
  bytes: Buffer,
  filename: string,
  contentType?: string,
): Promise<Asset> {
  const options = { filename, ...(contentType !== undefined && { contentType }) };
  const answer = await client.post('/upload').attach('files', bytes, options);
  expect([answer.status, answer.body.error]).toEqual([201, undefined]);
  return answer.body[0];
}

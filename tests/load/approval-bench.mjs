import { startApp, stopRunningApp } from '../support/running-app.mjs';
import { benchChain } from './approval/chain.mjs';
import { benchDigest } from './approval/digest.mjs';
import { benchGate } from './approval/gate.mjs';
import { benchInbox } from './approval/inbox.mjs';
import { benchScanner } from './approval/scanner.mjs';
import { plainDocument, twoPeople } from './approval/scene.mjs';

/** What approval costs: the trail, the digest, the gate, the inbox and the scanner. */
export async function benchApproval() {
  await benchScanner();
  const { strapi } = await startApp({ seed: 'sample' });
  console.log(`approval, ${strapi.db.dialect.client}`);
  await benchDigest(strapi);
  const people = await twoPeople(strapi);
  const document = await plainDocument(strapi);
  await benchGate(strapi, people, document);
  await benchInbox(strapi, people, document);
  await benchChain(strapi);
  await stopRunningApp();
}

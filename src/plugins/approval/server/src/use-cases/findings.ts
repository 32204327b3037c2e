import { createHmac, hkdfSync } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import { canonicalJson } from '../../../../../shared/canonical-json';
import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { approvalConfig } from '../config';
import { statementOf } from '../content/statement';
import type { Finding } from '../domain/privacy/finding';
import {
  fingerprintOf,
  openFindings,
  type Justification,
  type KeyedHash,
} from '../domain/privacy/justification';
import { createScanner, type Scanner } from '../domain/privacy/scan';
import { textsOf } from '../domain/privacy/texts';
import { findJustifications } from '../store/justification-store';
import { readTerms } from '../store/term-store';
import { editorsSince } from '../store/edit-store';
import { draftedLocales, type DocumentAtHand } from './document-at-hand';

/** A finding with what names it. */
export interface NamedFinding extends Finding {
  readonly fingerprint: string;
}

export interface Findings {
  readonly all: readonly NamedFinding[];
  /** Neither fixed nor justified by somebody who is no author. */
  readonly open: readonly NamedFinding[];
  readonly justifications: readonly Justification[];
}

interface MadeScanner {
  readonly version: number;
  readonly scan: Scanner;
}

/** Making a scanner is dear; it is made anew when the lists have changed. */
const scanners = new WeakMap<Core.Strapi, MadeScanner>();

async function scannerOf(strapi: Core.Strapi, unit: UnitOfWork): Promise<Scanner> {
  const { version, terms, known } = await readTerms(unit);
  const made = scanners.get(strapi);
  if (made?.version === version) return made.scan;
  const scan = createScanner({ terms, known });
  scanners.set(strapi, { version, scan });
  return scan;
}

/** Looks through everything that is said in these locales. */
export async function findingsIn(
  unit: UnitOfWork,
  hand: DocumentAtHand,
  locales: readonly string[],
  authorIds: readonly number[],
): Promise<Findings> {
  const { strapi, document, content } = hand;
  const justifications = await findJustifications(unit, document);
  const drafted = locales.filter((locale) => content.drafts[locale] !== undefined);
  if (drafted.length === 0) return { all: [], open: [], justifications };
  const statement = statementOf(strapi, document.contentType, content.drafts, drafted);
  const texts = textsOf(statement).filter(({ field }) => field !== 'type');
  const scan = await scannerOf(strapi, unit);
  const byField = new Map(texts.map(({ field, text }) => [field, text]));
  const hash = keyedHash(strapi);
  const all = scan(texts).map((finding) => {
    const text = byField.get(finding.field) ?? '';
    return { ...finding, fingerprint: fingerprintOf(finding, { text }, hash) };
  });
  return { all, open: openFindings(all, justifications, authorIds), justifications };
}

/** Whoever has a part in what these locales say: none of them justifies a finding. */
export function authorsAtHand(
  hand: DocumentAtHand,
  locales: readonly string[] = draftedLocales(hand),
): readonly number[] {
  return editorsSince(hand.history, locales);
}

/** Without the key, numbers could be found out from their fingerprints by trying them all. */
function keyedHash(strapi: Core.Strapi): KeyedHash {
  const key = approvalConfig(strapi).hashKey ?? derivedKey(strapi);
  return (value) => createHmac('sha256', key).update(canonicalJson(value), 'utf8').digest('hex');
}

function derivedKey(strapi: Core.Strapi): Buffer {
  const keys: unknown = strapi.config.get('server.app.keys');
  const first: unknown = Array.isArray(keys) ? keys[0] : keys;
  if (typeof first !== 'string' || first === '') {
    throw new Error('Set "hashKey" in config/plugins.ts under "approval": the app has no keys.');
  }
  return Buffer.from(hkdfSync('sha256', first, '', 'approval findings', 32));
}

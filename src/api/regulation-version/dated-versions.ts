import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '../../content/locales';
import { rowsOf, textOf, type Row } from '../../shared/strapi/rows';
import type { DatedVersion } from './timeline';
import { VERSION_STATES } from './types';

const VERSION = 'api::regulation-version.regulation-version';

/** A public version of a regulation, with what finds it. */
export interface PublicVersion extends DatedVersion {
  readonly documentId: string;
  readonly regulationCode: string;
}

/** The public versions of the regulations of these codes, as far as days matter. */
export async function datedVersions(
  strapi: Core.Strapi,
  codes: readonly string[],
): Promise<readonly PublicVersion[]> {
  if (codes.length === 0) return [];
  const rows = await rowsOf(strapi, VERSION).findMany({
    where: {
      regulationCode: { $in: [...codes] },
      locale: DEFAULT_LOCALE,
      publishedAt: { $notNull: true },
      visibilityScope: 'public',
    },
    select: [
      ...['documentId', 'regulationCode', 'versionNo', 'state'],
      ...['adoptedOn', 'effectiveOn', 'expiresOn', 'consultationOpensOn'],
    ],
  });
  return rows.map(publicVersion);
}

function publicVersion(row: Row): PublicVersion {
  const day = (name: string) => textOf(row, name) || null;
  return {
    documentId: textOf(row, 'documentId'),
    regulationCode: textOf(row, 'regulationCode'),
    versionNo: typeof row.versionNo === 'number' ? row.versionNo : 0,
    state: VERSION_STATES.find((state) => state === row.state) ?? 'draft',
    adoptedOn: day('adoptedOn'),
    effectiveOn: day('effectiveOn'),
    expiresOn: day('expiresOn'),
    consultationOpensOn: day('consultationOpensOn'),
  };
}

import { pathOf, type Page } from './routes';
import type { Publication, SiteContext } from './shapes';
import { escapedText, html, type Html } from './html';

/** What a document is about, in the words of schema.org. */
export type Subject =
  | { readonly kind: 'report' }
  | {
      readonly kind: 'event';
      /** ISO instants */
      readonly startAt: string;
      readonly endAt: string;
      readonly isCancelled: boolean;
      readonly place: string | null;
    }
  | {
      readonly kind: 'legislation';
      readonly code: string;
      readonly isInForce: boolean;
      /** Days */
      readonly adoptedOn: string | null;
      readonly effectiveOn: string | null;
    };

export interface StructuredDocument {
  readonly page: Page;
  readonly title: string;
  readonly description: string;
  readonly imprint: Publication;
  readonly subject: Subject;
}

/** What a document says of itself to search engines (JSON-LD): data, no script. */
export function structuredData(site: SiteContext, document: StructuredDocument): Html {
  const text = JSON.stringify(describe(site, document));
  // A title cannot end the element that it stands in.
  return html`<script type="application/ld+json">
    ${escapedText(text.replaceAll('<', '\\u003c'))}
  </script>`;
}

function describe({ locale, school, origin }: SiteContext, document: StructuredDocument) {
  const { page, title, description, imprint, subject } = document;
  const { publicSince, revision, contentHash } = imprint;
  const organisation = school && { '@type': 'EducationalOrganization', name: school.name };
  return without({
    '@context': 'https://schema.org',
    ...typed(subject, organisation),
    ...{ name: title, description, inLanguage: locale },
    url: `${origin}${pathOf(page, locale)}`,
    ...(subject.kind === 'event'
      ? {}
      : { datePublished: publicSince, publisher: organisation, version: revision }),
    identifier: contentHash && {
      '@type': 'PropertyValue',
      propertyID: 'sha256',
      value: contentHash,
    },
    license: subject.kind === 'event' ? null : (school?.dataLicense ?? null),
  });
}

function typed(subject: Subject, organisation: object | null) {
  switch (subject.kind) {
    case 'report':
      return { '@type': 'Report' };
    case 'event':
      return {
        '@type': 'Event',
        ...{ startDate: subject.startAt, endDate: subject.endAt, organizer: organisation },
        eventStatus: `https://schema.org/${subject.isCancelled ? 'EventCancelled' : 'EventScheduled'}`,
        location: subject.place && { '@type': 'Place', name: subject.place },
      };
    case 'legislation':
      return {
        '@type': 'Legislation',
        ...{ legislationIdentifier: subject.code, legislationDate: subject.adoptedOn },
        legislationDateVersion: subject.effectiveOn,
        legislationLegalForce: `https://schema.org/${subject.isInForce ? 'InForce' : 'NotInForce'}`,
      };
  }
}

/** Without what is not known. */
function without(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== null && value !== undefined && value !== '',
    ),
  );
}

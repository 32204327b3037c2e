import type { Html } from '../../shared/html';
import { xml, XML_HEAD } from '../../shared/xml';
import type { Open311Refusal } from './refusal';

export const OPEN311_FORMATS = ['json', 'xml'] as const;
export type Open311Format = (typeof OPEN311_FORMATS)[number];

export const OPEN311_MEDIA_TYPES: Readonly<Record<Open311Format, string>> = {
  json: 'application/json',
  xml: 'text/xml',
};

/** Values by the names of the standard; null where nothing is known or told. */
export type Fields = Readonly<Record<string, string | number | boolean | null>>;

interface Names {
  readonly root: string;
  readonly entry: string;
}

const SERVICES: Names = { root: 'services', entry: 'service' };
const REQUESTS: Names = { root: 'service_requests', entry: 'request' };
const ERRORS: Names = { root: 'errors', entry: 'error' };

/** What leads from the address of an endpoint to what it speaks. */
export interface Discovery {
  /** W3C time at which the description changed last */
  readonly changeset: string;
  readonly contact: string;
  readonly keyService: string;
  readonly url: string;
}

type Writer<Content> = (content: Content) => string;
type InFormats<Content> = Readonly<Record<Open311Format, Writer<Content>>>;

const listIn = (names: Names): InFormats<readonly Fields[]> => ({
  json: (entries) => JSON.stringify(entries),
  xml: (entries) =>
    documentOf(xml`<${names.root}>
${entries.map((entry) => xml`  <${names.entry}>${fieldsOf(entry)}</${names.entry}>\n`)}</${names.root}>
`),
});

export const WRITE_SERVICES = listIn(SERVICES);
export const WRITE_REQUESTS = listIn(REQUESTS);

/** A refusal in the form of the standard. */
export function writeRefusal(
  { status, message }: Pick<Open311Refusal, 'status' | 'message'>,
  format: Open311Format,
): string {
  return listIn(ERRORS)[format]([{ code: status, description: message }]);
}

const SPECIFICATION = 'http://wiki.open311.org/GeoReport_v2';
const MEDIA_TYPES = Object.values(OPEN311_MEDIA_TYPES);

export const WRITE_DISCOVERY: InFormats<Discovery> = {
  json: ({ changeset, contact, keyService, url }) =>
    JSON.stringify({
      ...{ changeset, contact, key_service: keyService },
      endpoints: [
        {
          ...{ specification: SPECIFICATION, url, changeset, type: 'production' },
          formats: MEDIA_TYPES,
        },
      ],
    }),
  xml: ({ changeset, contact, keyService, url }) =>
    documentOf(xml`<discovery>
  <changeset>${changeset}</changeset>
  <contact>${contact}</contact>
  <key_service>${keyService}</key_service>
  <endpoints>
    <endpoint>
      <specification>${SPECIFICATION}</specification>
      <url>${url}</url>
      <changeset>${changeset}</changeset>
      <type>production</type>
      <formats>${MEDIA_TYPES.map((type) => xml`<format>${type}</format>`)}</formats>
    </endpoint>
  </endpoints>
</discovery>
`),
};

function documentOf(root: Html): string {
  return `${XML_HEAD}${root.toString()}`;
}

/** What is empty stays, without a value: readers count on every element. */
function fieldsOf(fields: Fields): readonly Html[] {
  return Object.entries(fields).map(([name, value]) =>
    value === null ? xml`<${name}/>` : xml`<${name}>${String(value)}</${name}>`,
  );
}

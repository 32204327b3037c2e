import { DEFAULT_LOCALE } from '../../content/locales';
import type { Html } from '../../shared/html';
import { xml } from '../../shared/xml';
import { dayIn } from '../../site/dates';
import type { RegulationVersion } from '../../site/regulations/regulation';
import {
  expressionName,
  isAdopted,
  languageOf,
  workName,
  type LegalScene,
  type LegalText,
} from './legal-names';
import { lifecycleOf, type LegalEvent } from './lifecycle';

/** Who says all of it: the reference to the school. */
const SOURCE = '#school';

/**
 * What Akoma Ntoso tells of a text: how work, expression and manifestation are named, its life, and
 * whom and what that refers to, in the order of the schema. Null while the text has no day.
 */
export function aknMeta(text: LegalText, scene: LegalScene): Html | null {
  const work = workName(text, scene.timeZone);
  const expression = expressionName(text, scene.timeZone);
  if (work === null || expression === null) return null;
  const events = lifecycleOf(text);
  return xml`    <meta>
${identification(text, { work, expression, timeZone: scene.timeZone })}${publication(text, scene)}${lifecycle(events)}${temporalData(events)}${references(text, { events, scene })}    </meta>
`;
}

interface Naming {
  readonly work: string;
  readonly expression: string;
  readonly timeZone: string;
}

function identification(text: LegalText, { work, expression, timeZone }: Naming): Html {
  const { regulation, version } = text;
  const workDay = work.split('/').at(-2) ?? '';
  const day = expression.split('@').at(-1) ?? '';
  const shown = publicDay(version, timeZone) ?? day;
  return xml`      <identification source="${SOURCE}">
        <FRBRWork>
          <FRBRthis value="${work}/!main"/>
          <FRBRuri value="${work}"/>
          <FRBRdate date="${workDay}" name="${isAdopted(version) ? 'adoption' : 'consultation'}"/>
          <FRBRauthor href="${SOURCE}" as="#author"/>
          <FRBRcountry value="cn"/>
          <FRBRsubtype value="${regulation.kind ?? 'rule'}"/>
          <FRBRnumber value="${regulation.code}"/>
          <FRBRname value="${regulation.title}"/>
        </FRBRWork>
        <FRBRExpression>
          <FRBRthis value="${expression}/!main"/>
          <FRBRuri value="${expression}"/>
          <FRBRdate date="${day}" name="${version.effectiveOn === null ? 'version' : 'inForce'}"/>
          <FRBRauthor href="${SOURCE}" as="#author"/>
          <FRBRversionNumber value="${String(version.versionNo)}"/>
${masterOf(text, timeZone)}          <FRBRlanguage language="${languageOf(version.locale)}"/>
        </FRBRExpression>
        <FRBRManifestation>
          <FRBRthis value="${expression}/!main.xml"/>
          <FRBRuri value="${expression}.akn"/>
          <FRBRdate date="${shown}" name="publication"/>
          <FRBRauthor href="${SOURCE}" as="#author"/>
          <FRBRformat value="application/akn+xml"/>
        </FRBRManifestation>
      </identification>
`;
}

/** A translation has the articles, and so the ids, of the Chinese text. */
function masterOf(text: LegalText, timeZone: string): Html | null {
  if (text.version.locale === DEFAULT_LOCALE) return null;
  const version = { ...text.version, locale: DEFAULT_LOCALE };
  const name = expressionName({ ...text, version }, timeZone);
  return name === null ? null : xml`          <FRBRmasterExpression href="${name}"/>\n`;
}

/** Since when the text can be read on the site. */
function publication({ version }: LegalText, { school, timeZone }: LegalScene): Html | null {
  const day = publicDay(version, timeZone);
  if (day === null) return null;
  const { documentNo } = version;
  return xml`      <publication date="${day}" name="website" showAs="${school}"${
    documentNo !== null && xml` number="${documentNo}"`
  }/>
`;
}

function lifecycle(events: readonly LegalEvent[]): Html | null {
  if (events.length === 0) return null;
  return xml`      <lifecycle source="${SOURCE}">
${events.map(
  ({ id, kind, on, type, byVersionNo }) =>
    xml`        <eventRef eId="${id}" date="${on}" source="${sourceOf(byVersionNo)}" type="${type}" refersTo="#${kind}"/>\n`,
)}      </lifecycle>
`;
}

/** From when to when the text is in force. */
function temporalData(events: readonly LegalEvent[]): Html | null {
  const start = events.find(({ kind }) => kind === 'inForce');
  const end = events.find(({ kind }) => kind !== 'inForce' && kind !== 'adopted');
  if (start === undefined) return null;
  return xml`      <temporalData source="${SOURCE}">
        <temporalGroup eId="period_inForce">
          <timeInterval start="#${start.id}"${end !== undefined && xml` end="#${end.id}"`} refersTo="#inForce"/>
        </temporalGroup>
      </temporalData>
`;
}

interface Referred {
  readonly events: readonly LegalEvent[];
  readonly scene: LegalScene;
}

/** Everything that is referred to above: the versions of the text, what ended it, whose it is. */
function references(text: LegalText, { events, scene }: Referred): Html {
  const { version, versions } = text;
  const numbers = new Set([version.versionNo, ...events.flatMap((one) => one.byVersionNo ?? [])]);
  const named = versions
    .filter(({ versionNo }) => numbers.has(versionNo))
    .toSorted((one, other) => one.versionNo - other.versionNo);
  const kinds = new Set<LegalEvent['kind']>(events.map(({ kind }) => kind));
  return xml`      <references source="${SOURCE}">
${named.map((one) => versionReference(one, text, scene))}        <TLCOrganization eId="school" href="/akn/ontology/organization/cn/school" showAs="${scene.school}"/>
        <TLCRole eId="author" href="/akn/ontology/role/author" showAs="author"/>
${[...kinds].map((kind) => xml`        <TLCEvent eId="${kind}" href="/akn/ontology/event/${kind}" showAs="${kind}"/>\n`)}${kinds.has('repealed') && repealReference(version)}      </references>
`;
}

/** The first text is the original, the later ones are what changed it. */
function versionReference(
  version: RegulationVersion,
  text: LegalText,
  { timeZone }: LegalScene,
): Html | null {
  const name = expressionName({ ...text, version }, timeZone);
  if (name === null) return null;
  const { versionNo, title } = version;
  const isFirst = text.versions.every((other) => other.versionNo >= versionNo);
  return xml`        <${isFirst ? 'original' : 'passiveRef'} eId="version_${String(versionNo)}" href="${name}" showAs="${title}"/>
`;
}

/** A document that the school names by its number and does not publish as a regulation. */
function repealReference({ repealDocumentNo }: RegulationVersion): Html | null {
  if (repealDocumentNo === null) return null;
  const name = `/akn/ontology/reference/cn/school/${encodeURIComponent(repealDocumentNo)}`;
  return xml`        <TLCReference eId="repeal" name="document" href="${name}" showAs="${repealDocumentNo}"/>
`;
}

function sourceOf(versionNo: number | null): string {
  return versionNo === null ? '#repeal' : `#version_${versionNo}`;
}

function publicDay({ publication: { publicSince } }: RegulationVersion, timeZone: string) {
  return publicSince === null ? null : dayIn(publicSince, timeZone);
}

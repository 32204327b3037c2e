import type { Html } from '../../shared/html';
import { xml, XML_HEAD } from '../../shared/xml';
import type { Article } from '../../site/regulations/difference';
import { REGULATION_WORDS } from '../../site/regulations/words';
import { aknMeta } from './akn-meta';
import { isAdopted, type LegalScene, type LegalText } from './legal-names';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/**
 * One text of a regulation as Akoma Ntoso 3.0; the words are those of the language that the text is
 * written in. Null while it has no day to be named by, or no article.
 */
export function akomaNtosoOf(text: LegalText, scene: LegalScene): string | null {
  const { regulation, version, versions } = text;
  const meta = aknMeta(text, scene);
  if (meta === null || version.articles.length === 0) return null;
  const isFirst = versions.every(({ versionNo }) => versionNo >= version.versionNo);
  const root = isAdopted(version) ? 'act' : 'bill';
  const body = xml`<akomaNtoso xmlns="${NAMESPACE}">
  <${root} name="${regulation.kind ?? 'rule'}" contains="${isFirst ? 'originalVersion' : 'singleVersion'}">
${meta}    <preface>
      <p class="title"><docTitle>${regulation.title}</docTitle></p>
${version.documentNo !== null && xml`      <p class="number"><docNumber>${version.documentNo}</docNumber></p>\n`}    </preface>
    <body>
${version.articles.map((article) => articleOf(article, text))}    </body>
  </${root}>
</akomaNtoso>
`;
  return `${XML_HEAD}${body.toString()}`;
}

/** 第几条 with its paragraphs (款): the lines of its text. */
function articleOf({ no, heading, text }: Article, { version }: LegalText): Html {
  const id = `art_${no}`;
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  return xml`      <article eId="${id}">
        <num>${REGULATION_WORDS[version.locale].article(no)}</num>
${heading !== null && xml`        <heading>${heading}</heading>\n`}        <content eId="${id}__content">
${(lines.length === 0 ? [''] : lines).map((line) => xml`          <p>${line}</p>\n`)}        </content>
      </article>
`;
}

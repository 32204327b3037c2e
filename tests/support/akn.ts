import type { Element, Node } from '@xmldom/xmldom';
import { readXml } from './xml';

export const AKN = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/**
 * The order of what may stand in an element, as the schema of Akoma Ntoso 3.0 (OASIS, part 2) has it;
 * `!` marks what has to be there. What is no key here may hold anything.
 */
const CONTENT: Readonly<Record<string, string>> = {
  akomaNtoso: 'act bill',
  act: 'meta! preface preamble body!',
  bill: 'meta! preface preamble body!',
  meta: 'identification! publication classification lifecycle workflow analysis temporalData references notes',
  identification: 'FRBRWork! FRBRExpression! FRBRManifestation!',
  FRBRWork:
    'FRBRthis! FRBRuri! FRBRalias FRBRdate! FRBRauthor! FRBRcountry! FRBRsubtype FRBRnumber FRBRname',
  FRBRExpression:
    'FRBRthis! FRBRuri! FRBRalias FRBRdate! FRBRauthor! FRBRversionNumber FRBRauthoritative FRBRmasterExpression FRBRlanguage!',
  FRBRManifestation: 'FRBRthis! FRBRuri! FRBRalias FRBRdate! FRBRauthor! FRBRportion FRBRformat',
  lifecycle: 'eventRef!',
  temporalData: 'temporalGroup!',
  temporalGroup: 'timeInterval!',
  body: 'article!',
  article: 'num heading content!',
  content: 'p!',
};

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  ...{ act: ['name'], bill: ['name'], identification: ['source'], article: ['eId'] },
  ...{ FRBRthis: ['value'], FRBRuri: ['value'], FRBRdate: ['date', 'name'] },
  ...{ FRBRauthor: ['href'], FRBRcountry: ['value'], FRBRlanguage: ['language'] },
  ...{ FRBRnumber: ['value'], FRBRname: ['value'], FRBRformat: ['value'] },
  publication: ['date', 'name', 'showAs'],
  ...{ lifecycle: ['source'], eventRef: ['date', 'source', 'type'], temporalData: ['source'] },
  ...{ temporalGroup: ['eId'], timeInterval: ['refersTo'], references: ['source'] },
  ...{ original: ['href', 'showAs'], passiveRef: ['href', 'showAs'] },
  ...{ TLCOrganization: ['eId', 'href', 'showAs'], TLCRole: ['eId', 'href', 'showAs'] },
  ...{ TLCEvent: ['eId', 'href', 'showAs'], TLCReference: ['eId', 'href', 'showAs', 'name'] },
};

/** What is wrong with a document of Akoma Ntoso; nothing where it is one. @throws if not well-formed */
export function aknFaults(text: string): readonly string[] {
  const root = readXml(text).documentElement;
  if (root === null) return ['no root'];
  const elements = [root, ...Array.from(root.getElementsByTagName('*'))];
  const ids = elements.flatMap((element) => element.getAttribute('eId') ?? []);
  return [
    ...(root.namespaceURI === AKN ? [] : [`namespace ${String(root.namespaceURI)}`]),
    ...elements.flatMap((element) => [...orderFaults(element), ...attributeFaults(element)]),
    ...ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `eId ${id} twice`),
    ...elements.flatMap((element) => referenceFaults(element, ids)),
  ];
}

function orderFaults(element: Element): readonly string[] {
  const rule = CONTENT[element.nodeName];
  if (rule === undefined) return [];
  const order = rule.split(' ').map((name) => name.replace('!', ''));
  const names = Array.from(element.childNodes)
    .filter(isElement)
    .map(({ nodeName }) => nodeName);
  const places = names.map((name) => order.indexOf(name));
  const needed = rule.split(' ').filter((name) => name.endsWith('!'));
  return [
    ...names
      .filter((name) => !order.includes(name))
      .map((name) => `${name} in ${element.nodeName}`),
    ...(places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0))
      ? []
      : [`order in ${element.nodeName}: ${names.join(' ')}`]),
    ...needed
      .filter((name) => !names.includes(name.replace('!', '')))
      .map((name) => `${element.nodeName} without ${name}`),
  ];
}

function attributeFaults(element: Element): readonly string[] {
  const { nodeName } = element;
  const missing = (ATTRIBUTES[nodeName] ?? []).filter((name) => !element.getAttribute(name));
  const date = element.getAttribute('date');
  return [
    ...missing.map((name) => `${nodeName} without @${name}`),
    ...(date === null || /^\d{4}-\d{2}-\d{2}$/.test(date) ? [] : [`${nodeName} on ${date}`]),
  ];
}

/** Whatever is referred to in the document has to be told in it. */
function referenceFaults(element: Element, ids: readonly string[]): readonly string[] {
  return ['source', 'refersTo', 'href', 'as', 'start', 'end'].flatMap((name) => {
    const value = element.getAttribute(name) ?? '';
    return value.startsWith('#') && !ids.includes(value.slice(1))
      ? [`${element.nodeName} @${name} ${value} leads nowhere`]
      : [];
  });
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

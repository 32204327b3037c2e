import { ELEMENT } from '../contracts/public/embed';
import { SchoolSurvey } from './element';
import { heedHeights, tellHeight } from './frame';

/** Old browsers keep what the page put inside the element: a link, or the form without a script. */
const isAble =
  'customElements' in window && 'adoptedStyleSheets' in Document.prototype && 'hasOwn' in Object;

if (isAble && customElements.get(ELEMENT) === undefined) {
  customElements.define(ELEMENT, SchoolSurvey);
  heedHeights();
}
for (const element of document.querySelectorAll(ELEMENT)) {
  const slug = (element.getAttribute('src') ?? '').split('/').pop() ?? '';
  tellHeight(element, slug);
}

import { listed, type TypeView } from '../../content/type-view';

export const GLOSSARY_TERM_VIEW: TypeView = {
  settings: listed('term', 'slug', 'ASC'),
  rows: [['term'], ['plain'], ['synonyms'], ['slug']],
  columns: ['term', 'plain'],
};

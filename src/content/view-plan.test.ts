import type { ModelSchema } from './schema';
import { applyWishes, viewWishes, type ViewConfiguration } from './view-plan';
import { field, say, type ModelWords } from './words/words';

const SCHEMA: ModelSchema = {
  uid: 'api::notice.notice',
  info: { displayName: '通知' },
  attributes: {
    key: { type: 'string', pluginOptions: { transparency: { computed: true } } },
    title: { type: 'string' },
    body: { type: 'text' },
  },
};
const WORDS: ModelWords = {
  name: say('通知', '通知', 'Notice'),
  fields: {
    key: field(say('编号', '編號', 'Key'), say('由系统填写。', '由系統填寫。', 'Computed.')),
    title: field(say('标题', '標題', 'Title'), say('写标题。', '寫標題。', 'The title.')),
    body: field(say('正文', '正文', 'Body'), say('写正文。', '寫正文。', 'The text.')),
  },
};
const WISHES = viewWishes(SCHEMA, WORDS, { settings: { pageSize: 20 }, columns: ['title', 'key'] });

function metadata(name: string) {
  return {
    edit: { label: name, description: '', placeholder: '', visible: true, editable: true },
    list: { label: name, searchable: true, sortable: true },
  };
}

/** As Strapi makes it for a new type. */
const FRESH: ViewConfiguration = {
  settings: { pageSize: 10, bulkable: true },
  metadatas: { key: metadata('key'), title: metadata('title'), body: metadata('body') },
  layouts: {
    edit: [
      [
        { name: 'key', size: 6 },
        { name: 'title', size: 6 },
      ],
      [{ name: 'body', size: 6 }],
    ],
    list: ['key', 'title'],
  },
};

const first = applyWishes(FRESH, WISHES, {});

test('a new type gets Chinese labels, read-only computed fields and its columns', () => {
  const { settings, metadatas, layouts } = first.configuration;
  expect(metadatas['title']?.edit).toMatchObject({ label: '标题', description: '写标题。' });
  expect(metadatas['key']?.edit).toMatchObject({ editable: false });
  expect(metadatas['title']?.list).toEqual({ label: '标题', searchable: true, sortable: true });
  expect(settings).toEqual({ pageSize: 20, bulkable: true });
  expect(layouts.list).toEqual(['title', 'key']);
});

test('without rows of its own a form starts with what is typed and ends with what is computed', () => {
  expect(first.configuration.layouts.edit).toEqual([
    [{ name: 'title', size: 12 }],
    [{ name: 'body', size: 12 }],
    [{ name: 'key', size: 12 }],
  ]);
});

test('a second start changes nothing', () => {
  expect(applyWishes(first.configuration, WISHES, first.written)).toEqual(first);
});

test('what the school changed stays, now and when our wording changes later', () => {
  const school: ViewConfiguration = {
    ...first.configuration,
    settings: { ...first.configuration.settings, pageSize: 50 },
    layouts: { ...first.configuration.layouts, list: ['key'] },
  };
  const later = { ...WISHES, 'settings.pageSize': 100, 'fields.title.edit.label': '名称' };
  const { configuration } = applyWishes(school, later, first.written);
  expect(configuration.settings['pageSize']).toBe(50);
  expect(configuration.layouts.list).toEqual(['key']);
  expect(configuration.metadatas['title']?.edit['label']).toBe('名称');
});

test('a change of the school is remembered as theirs over many starts', () => {
  const school = {
    ...first.configuration,
    settings: { ...first.configuration.settings, pageSize: 50 },
  };
  const second = applyWishes(school, WISHES, first.written);
  const third = applyWishes(
    second.configuration,
    { ...WISHES, 'settings.pageSize': 100 },
    second.written,
  );
  expect(third.configuration.settings['pageSize']).toBe(50);
});

describe('when an attribute is added later', () => {
  const schema = {
    ...SCHEMA,
    attributes: { ...SCHEMA.attributes, source: { type: 'string' } },
  };
  const words = {
    ...WORDS,
    fields: {
      ...WORDS.fields,
      source: field(say('来源', '來源', 'Source'), say('写来源。', '寫來源。', 'The source.')),
    },
  };
  const wishes = viewWishes(schema, words, {
    settings: {},
    rows: [['source'], ['title'], ['body']],
  });
  const synced: ViewConfiguration = {
    ...first.configuration,
    metadatas: { ...first.configuration.metadatas, source: metadata('source') },
    layouts: {
      ...first.configuration.layouts,
      edit: [
        [{ name: 'title', size: 12 }],
        [{ name: 'body', size: 12 }],
        [{ name: 'key', size: 12 }],
        [{ name: 'source', size: 6 }],
      ],
    },
  };

  test('it gets its label, and its place in the form we laid out', () => {
    const { configuration } = applyWishes(synced, wishes, first.written);
    expect(configuration.metadatas['source']?.edit['label']).toBe('来源');
    expect(configuration.layouts.edit).toEqual([
      [{ name: 'source', size: 12 }],
      [{ name: 'title', size: 12 }],
      [{ name: 'body', size: 12 }],
    ]);
  });

  test('a form the school laid out keeps its order', () => {
    const edit = [[{ name: 'body', size: 12 }], [{ name: 'source', size: 6 }]];
    const school = { ...synced, layouts: { ...synced.layouts, edit } };
    expect(applyWishes(school, wishes, first.written).configuration.layouts.edit).toEqual(edit);
  });
});

test('an attribute that went away does not make our layout theirs', () => {
  const { key: _gone, ...metadatas } = first.configuration.metadatas;
  const synced: ViewConfiguration = {
    ...first.configuration,
    metadatas,
    layouts: {
      edit: [[{ name: 'title', size: 12 }], [{ name: 'body', size: 12 }]],
      list: ['title'],
    },
  };
  const wishes = { 'layout.edit': [[{ name: 'body', size: 12 }], [{ name: 'title', size: 12 }]] };
  const { configuration } = applyWishes(synced, wishes, first.written);
  expect(configuration.layouts.edit).toEqual(wishes['layout.edit']);
});

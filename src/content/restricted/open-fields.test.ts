import type { AttributeSchema, ModelSchema } from '../schema';
import { openFields, restrictedPaths } from './open-fields';

const restricted: AttributeSchema = {
  type: 'string',
  pluginOptions: { transparency: { visibility: 'restricted' } },
};
const open: AttributeSchema = {
  type: 'string',
  pluginOptions: { transparency: { visibility: 'internal' } },
};
const model = (attributes: ModelSchema['attributes']): ModelSchema => ({
  uid: 'x',
  info: { displayName: 'x' },
  attributes,
});
const contact = model({ phone: restricted, office: open });
const lookup = () => contact;

it('finds restricted attributes, inside components too', () => {
  const type = model({
    headName: restricted,
    code: open,
    contact: { type: 'component', component: 'school.contact' },
  });
  expect(restrictedPaths(type, lookup)).toEqual(['headName', 'contact.phone']);
});

it.each([
  ['a restricted attribute', ['code', 'headName'], ['headName'], ['code']],
  [
    'one inside a component',
    ['contact.phone', 'contact.office'],
    ['contact.phone'],
    ['contact.office'],
  ],
  ['a component granted as a whole', ['contact', 'code'], ['contact.phone'], ['code']],
  ['everything below a restricted component', ['contact.office'], ['contact'], []],
  ['a name that only begins alike', ['headNameNote'], ['headName'], ['headNameNote']],
  ['nothing where nothing is restricted', ['code'], [], ['code']],
])('leaves out %s', (_what, fields, paths, expected) => {
  expect(openFields(fields, paths)).toEqual(expected);
});

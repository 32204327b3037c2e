import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { isComputed, isRestricted, type AttributeSchema } from '../content/schema';
import { fitsTable } from './lines/columns';

/** A field of Strapi's edit layout, as far as it is changed here. */
interface LaidOut {
  readonly name: string;
  readonly attribute: AttributeSchema;
  readonly hint?: ReactNode;
}

type Rows = readonly (readonly LaidOut[])[];

interface EditLayout {
  readonly layout: readonly Rows[];
  readonly components: Readonly<Record<string, { readonly layout: Rows }>>;
}

interface HookArgument {
  readonly layout: EditLayout;
}

/**
 * Gives the fields of every form our inputs and translated hints: lists of lines become tables,
 * computed components figures to read, enumerations lists of words. Strapi renders whatever a
 * custom field of the attribute's name registered; nothing else of the layout changes.
 */
export function layoutHook<Argument extends HookArgument>(argument: Argument): Argument {
  const { layout } = argument;
  const attributesOf = (uid: string) =>
    layout.components[uid]?.layout.flat().map(({ attribute }) => attribute);
  const change = (rows: Rows): Rows =>
    rows
      .map((row) => row.filter(({ attribute }) => !isRestricted(attribute)))
      .map((row) => row.map((field) => withInput(withHint(field), attributesOf)));
  const components: EditLayout['components'] = Object.fromEntries(
    Object.entries(layout.components).map(([uid, component]) => [
      uid,
      { ...component, layout: change(component.layout) },
    ]),
  );
  return {
    ...argument,
    layout: {
      ...layout,
      layout: layout.layout.map(change),
      components,
    },
  };
}

type AttributesOf = (uid: string) => readonly AttributeSchema[] | undefined;

function withInput(field: LaidOut, attributesOf: AttributesOf): LaidOut {
  const input = inputOf(field, attributesOf);
  if (input === null) return field;
  return { ...field, attribute: { ...field.attribute, customField: input } };
}

function inputOf({ name, attribute }: LaidOut, attributesOf: AttributesOf): string | null {
  if (attribute.customField !== undefined) return null;
  if (attribute.type === 'enumeration') return 'global::choice';
  if (attribute.type === 'integer') return 'global::whole-number';
  if (attribute.type === 'json' && name === 'corrections') return 'global::corrections';
  if (attribute.type !== 'component' || attribute.component === undefined) return null;
  if (attribute.repeatable !== true) return isComputed(attribute) ? 'global::figures' : null;
  const attributes = attributesOf(attribute.component);
  return attributes !== undefined && fitsTable(attributes) ? 'global::lines' : null;
}

function withHint(field: LaidOut): LaidOut {
  return typeof field.hint === 'string' && field.hint !== ''
    ? { ...field, hint: <Hint text={field.hint} /> }
    : field;
}

/** A stored description: ours is translated, the school's own is shown as it was written. */
function Hint({ text }: { readonly text: string }) {
  const { messages } = useIntl();
  const translated = messages[text];
  return <>{typeof translated === 'string' ? translated : text}</>;
}

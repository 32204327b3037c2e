import { unstable_useDocument as useDocument } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import type { AttributeSchema } from '../content/schema';

interface SchemaPart {
  readonly uid: string;
  readonly attributes: Readonly<Record<string, AttributeSchema>>;
}

interface Model {
  /** Uid of the content type on screen. */
  readonly uid: string;
  readonly schema: SchemaPart | undefined;
  readonly components: Readonly<Record<string, SchemaPart | undefined>>;
}

/** The content type that is being edited, with its components. */
export function useModel(): Model {
  const { slug = '' } = useParams<{ slug: string }>();
  const { schema, components } = useDocument({ model: slug, collectionType: '' }, { skip: true });
  return {
    uid: slug,
    schema: schema as SchemaPart | undefined,
    components: components as unknown as Model['components'],
  };
}

/**
 * Whose attribute a form path names: `headcounts.0.stage` belongs to the component
 * `school.headcount`.
 */
export function ownerOf(model: Model, path: string): { uid: string; attribute: string } {
  const names = path.split('.').filter((part) => !/^\d+$/.test(part));
  const [first = '', second] = names;
  const component = model.schema?.attributes[first]?.component;
  return second === undefined || component === undefined
    ? { uid: model.uid, attribute: first }
    : { uid: component, attribute: second };
}

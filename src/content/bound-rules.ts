import type { Core, UID } from '@strapi/strapi';
import { namedIssues } from './read-code-names';
import type { PlainDocument } from './row';
import type { ContentDocument, Issue, Rules } from './rules';

/** Which document the rules speak of, and where their context may be read. */
export interface RuleScene {
  readonly strapi: Core.Strapi;
  readonly uid: UID.ContentType;
  /** Absent while the document is being created. */
  readonly documentId: string | undefined;
}

/** The rules of one type together with the reading of their context. */
export interface BoundRules {
  derive(document: PlainDocument, scene: RuleScene): Promise<PlainDocument>;
  /** The findings, with the names of the codes they speak of. */
  check(document: PlainDocument, scene: RuleScene): Promise<readonly Issue[]>;
  /**
   * Documents whose figures follow from this one, first to last, after it was corrected. They are
   * derived anew and published in the same transaction (a correction is one atomic bundle).
   */
  followers?(
    before: PlainDocument,
    after: PlainDocument,
    scene: RuleScene,
  ): Promise<readonly Follower[]>;
}

export interface Follower {
  readonly documentId: string;
  /** Draft attributes to set before the document is derived anew. */
  readonly rebase: Readonly<Record<string, unknown>>;
}

interface Binding<Shared, Words, Context> {
  readonly rules: Rules<Shared, Words, Context>;
  readonly loadContext: (
    document: ContentDocument<Shared, Words>,
    scene: RuleScene,
  ) => Promise<Context>;
  readonly followers?: (
    before: ContentDocument<Shared, Words>,
    after: ContentDocument<Shared, Words>,
    scene: RuleScene,
  ) => Promise<readonly Follower[]>;
}

/**
 * Joins typed rules to untyped rows. The one place that asserts the shape: rows come out of the
 * database by the type's own schema, and what is written went through `inputIssues` before.
 */
export function bindRules<Shared, Words, Context>(
  binding: Binding<Shared, Words, Context>,
): BoundRules {
  const typed = (document: PlainDocument) => document as unknown as ContentDocument<Shared, Words>;
  const { rules, loadContext, followers } = binding;
  return {
    async derive(document, scene) {
      const context = await loadContext(typed(document), scene);
      return rules.derive(typed(document), context) as unknown as PlainDocument;
    },
    async check(document, scene) {
      const issues = rules.check(typed(document), await loadContext(typed(document), scene));
      return namedIssues(scene.strapi, issues);
    },
    ...(followers && {
      followers: (before, after, scene) => followers(typed(before), typed(after), scene),
    }),
  };
}

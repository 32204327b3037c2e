import type { Core, UID } from '@strapi/strapi';
import type { Companion } from './companions';
import type { PlainDocument, StoredRow } from './row';
import { namedIssues } from './read-code-names';
import type { ContentDocument, Issue, Rules } from './rules';

/** Which document the rules speak of, and where their context may be read. */
export interface RuleScene {
  readonly strapi: Core.Strapi;
  readonly uid: UID.ContentType;
  /** Absent while the document is being created. */
  readonly documentId: string | undefined;
}

/** What somebody asks of a document, before anything is done. */
export interface AskedAction extends RuleScene {
  readonly action: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A document that was written, inside the transaction that wrote it. */
export interface WrittenDocument {
  readonly strapi: Core.Strapi;
  readonly uid: UID.ContentType;
  readonly documentId: string;
  /** True for a document that was not there before. */
  readonly isNew: boolean;
}

/** What a type does around the writing of its documents, in the same transaction. */
export interface Surroundings {
  /** Why an action is never done to a document of the type: what was recorded stays. */
  refuses?(asked: AskedAction): Promise<readonly Issue[]>;
  /** What else follows once a document is saved. */
  saved?(document: WrittenDocument): Promise<void>;
  /** What else follows once a document is published. */
  published?(document: WrittenDocument): Promise<void>;
}

/** The rules of one type together with the reading of their context. */
export interface BoundRules extends Surroundings {
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
  /** Documents that are public only together with this one. */
  companions?(row: StoredRow, scene: RuleScene): Promise<readonly Companion[]>;
  /** Public media attributes of a published row whose files must not reach the public yet. */
  withheldFiles?(row: StoredRow): readonly string[];
}

export interface Follower {
  readonly documentId: string;
  /** Draft attributes to set before the document is derived anew. */
  readonly rebase: Readonly<Record<string, unknown>>;
}

interface Binding<Shared, Words, Context> extends Surroundings {
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
  readonly companions?: BoundRules['companions'];
  readonly withheldFiles?: BoundRules['withheldFiles'];
}

/**
 * Joins typed rules to untyped rows. The one place that asserts the shape: rows come out of the
 * database by the type's own schema, and what is written went through `inputIssues` before.
 */
export function bindRules<Shared, Words, Context>(
  binding: Binding<Shared, Words, Context>,
): BoundRules {
  const typed = (document: PlainDocument) => document as unknown as ContentDocument<Shared, Words>;
  const { rules, loadContext, followers, ...surroundings } = binding;
  return {
    ...surroundings,
    async derive(document, scene) {
      const context = await loadContext(typed(document), scene);
      return rules.derive(typed(document), context) as unknown as PlainDocument;
    },
    async check(document, scene) {
      const issues = rules.check(typed(document), await loadContext(typed(document), scene));
      return namedIssues(scene.strapi, scene.uid, issues);
    },
    ...(followers && {
      followers: (before, after, scene) => followers(typed(before), typed(after), scene),
    }),
  };
}

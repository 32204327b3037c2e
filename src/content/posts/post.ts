import { isDay } from '../instant';

/** What somebody is in a department: its head, or whoever stands in. */
export const POST_KINDS = ['head', 'deputy'] as const;
export type PostKind = (typeof POST_KINDS)[number];

/** Longest name of a post, in characters. */
export const MAX_LABEL = 60;

/** A post held in a department. Days are school days as `YYYY-MM-DD`; both ends are included. */
export interface NewPost {
  readonly userId: number;
  readonly departmentCode: string;
  readonly kind: PostKind;
  /** As the school calls it: “总务主任”. */
  readonly label: string;
  readonly from: string;
  /** Null while it lasts. */
  readonly to: string | null;
}

export interface Post extends NewPost {
  readonly id: number;
}

export interface PostFinding {
  readonly code:
    | 'POST_UNKNOWN_USER'
    | 'POST_UNKNOWN_DEPARTMENT'
    | 'POST_LABEL_NEEDED'
    | 'POST_DAY_INVALID'
    | 'POST_ENDS_BEFORE_START'
    | 'POST_OVERLAPS_CONFLICT'
    | 'POST_TWICE_CONFLICT'
    | 'POST_ENDED_CONFLICT';
  readonly values: Readonly<Record<string, string | number>>;
}

/** What the rules have to know of the rest. */
export interface PostContext {
  readonly isUser: boolean;
  readonly isDepartment: boolean;
  /** Every post of the same department. */
  readonly others: readonly Post[];
}

/** True on every day of the post, its first and last day included. */
export function isHeldOn(post: Pick<Post, 'from' | 'to'>, day: string): boolean {
  return post.from <= day && (post.to === null || day <= post.to);
}

/** Who answers for the department on a day: its head, else nobody. Deputies do not count. */
export function headOn(posts: readonly Post[], departmentCode: string, day: string): Post | null {
  const found = posts.find(
    (post) => post.kind === 'head' && post.departmentCode === departmentCode && isHeldOn(post, day),
  );
  return found ?? null;
}

/**
 * Why a post cannot be entered, or null. A department has one head at a time, so that it is always
 * plain who answered for it; deputies may overlap with the head and with each other.
 */
export function postProblem(post: NewPost, context: PostContext): PostFinding | null {
  const { from, to, departmentCode } = post;
  if (!context.isUser) return finding('POST_UNKNOWN_USER');
  if (!context.isDepartment) return finding('POST_UNKNOWN_DEPARTMENT', { departmentCode });
  const length = [...post.label.trim()].length;
  if (length === 0 || length > MAX_LABEL) return finding('POST_LABEL_NEEDED', { max: MAX_LABEL });
  const wrongDay = [from, to].find((day) => day !== null && !isDay(day));
  if (wrongDay !== undefined && wrongDay !== null) {
    return finding('POST_DAY_INVALID', { day: wrongDay });
  }
  if (to !== null && to < from) return finding('POST_ENDS_BEFORE_START', { from, to });
  const rivals = context.others.filter((other) => overlaps(other, post));
  const head = rivals.find(({ kind }) => kind === 'head' && post.kind === 'head');
  if (head) return finding('POST_OVERLAPS_CONFLICT', { from: head.from, label: head.label });
  const same = rivals.find(({ userId, kind }) => userId === post.userId && kind === post.kind);
  return same ? finding('POST_TWICE_CONFLICT', { from: same.from, label: same.label }) : null;
}

/** Why a post cannot be ended on that day, or null. An ended one is history and stays. */
export function endProblem(post: Post, to: string): PostFinding | null {
  if (!isDay(to)) return finding('POST_DAY_INVALID', { day: to });
  if (post.to !== null) return finding('POST_ENDED_CONFLICT', { to: post.to });
  return to < post.from ? finding('POST_ENDS_BEFORE_START', { from: post.from, to }) : null;
}

/** The lasting head of the department whom somebody succeeds from a day on, and his last day. */
export function succeeded(
  posts: readonly Post[],
  from: string,
): { readonly post: Post; readonly to: string } | null {
  const post = posts.find(({ kind, to }) => kind === 'head' && to === null);
  return post && isDay(from) ? { post, to: dayBefore(from) } : null;
}

/** `dayBefore('2025-03-01') = '2025-02-28'`. */
export function dayBefore(day: string): string {
  const before = new Date(`${day}T00:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, 10);
}

function overlaps(one: NewPost, other: NewPost): boolean {
  const endsBefore = (left: NewPost, right: NewPost) => left.to !== null && left.to < right.from;
  return !endsBefore(one, other) && !endsBefore(other, one);
}

function finding(code: PostFinding['code'], values: PostFinding['values'] = {}): PostFinding {
  return { code, values };
}

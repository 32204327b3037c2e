import { z } from 'zod';
import { POST_KINDS } from './post';

const id = z.number().int().positive();

/** `POST /transparency/posts`. Days and texts are judged by the rules, which say it in words. */
export const newPostRequest = z.strictObject({
  userId: z.number().int().min(0),
  departmentCode: z.string().max(100),
  kind: z.enum(POST_KINDS),
  label: z.string().max(300),
  from: z.string().max(30),
  to: z.string().max(30).nullable().default(null),
  succeeds: z.boolean().default(false),
});

/** `POST /transparency/posts/:id/end`. */
export const endPostRequest = z.strictObject({ to: z.string().max(30) });

const shownPost = z.strictObject({
  id,
  userName: z.string(),
  departmentCode: z.string(),
  departmentName: z.string(),
  kind: z.enum(POST_KINDS),
  label: z.string(),
  from: z.string(),
  to: z.string().nullable(),
  /** Held today, in the school's time. */
  isCurrent: z.boolean(),
});

/** `GET /transparency/posts`. */
export const postsResponse = z.strictObject({
  posts: z.array(shownPost).readonly(),
  /** The day it is at the school. */
  today: z.string(),
});

/** `GET /transparency/posts/choices`: whom and which department a new post can name. */
export const postChoicesResponse = z.strictObject({
  users: z.array(z.strictObject({ id, name: z.string() })).readonly(),
  departments: z.array(z.strictObject({ code: z.string(), name: z.string() })).readonly(),
});

export type NewPostRequest = z.input<typeof newPostRequest>;
export type ShownPost = z.infer<typeof shownPost>;
export type PostsResponse = z.infer<typeof postsResponse>;
export type PostChoicesResponse = z.infer<typeof postChoicesResponse>;

import { answered, api, succeeded } from '../api/client.js';
import { Problem } from '../api/problem.js';
import type { paths } from '../api/schema.js';
import type { Typed } from './collect.js';

/** A draft as the API keeps it. */
export type Draft = paths['/v1/drafts/{draft}']['get']['responses']['200']['content']['application/json'];
/** One of a list: without what is typed. */
export type DraftLine = paths['/v1/drafts']['get']['responses']['200']['content']['application/json']['items'][number];

/** What a draft is for: a new dossier of a type, or a command for one that is there. */
export type Aim =
  { readonly type: string; readonly formVersion: number } | { readonly dossier: string; readonly command: string };

/** The window in which something was typed, and how often it changed there. */
export type Edit = NonNullable<Draft['edit']>;

/** What is typed, in which window. */
export interface Content {
  readonly typed: Typed;
  readonly edit: Edit;
}

const formVersionOf = (aim: Aim): number | null => ('type' in aim ? aim.formVersion : null);

/** A request that may outlive its page, where it is small enough for that: browsers take 64 KB of them at once. */
const outliving = (typed: Typed, leaving: boolean) =>
  leaving && new TextEncoder().encode(JSON.stringify(typed)).length < 30_000 ? { keepalive: true } : {};

/** Begins a draft, whose act is sent under the key; with what was typed later, if the same window has begun it. @throws Problem */
export function begin(aim: Aim, key: string, { typed, edit }: Content, leaving: boolean): Promise<Draft> {
  const what = 'type' in aim ? { type: aim.type } : { dossier: aim.dossier, command: aim.command };
  return answered(
    api.POST('/v1/drafts', {
      params: { header: { 'Idempotency-Key': key } },
      body: { ...what, formVersion: formVersionOf(aim), typed, edit },
      ...outliving(typed, leaving),
    }),
  );
}

/** What a save stands over: a draft, and the version of it that was seen. */
interface Over {
  readonly id: string;
  readonly version: number;
}

/** Saves over a version, and over earlier saves of the window. @throws Problem 412 when another window saved since */
export function save(aim: Aim, { id, version }: Over, { typed, edit }: Content, leaving: boolean): Promise<Draft> {
  return answered(
    api.PUT('/v1/drafts/{draft}', {
      params: { path: { draft: id }, header: { 'If-Match': `"${version}"` } },
      body: { formVersion: formVersionOf(aim), typed, edit },
      ...outliving(typed, leaving),
    }),
  );
}

/** A draft with what is typed in it; undefined when it is over. @throws Problem */
export function read(id: string): Promise<Draft | undefined> {
  return answered(api.GET('/v1/drafts/{draft}', { params: { path: { draft: id } } })).catch((error: unknown) => {
    if (error instanceof Problem && error.status === 404) return undefined;
    throw error;
  });
}

/** All drafts of the person. @throws Problem */
export async function list(): Promise<readonly DraftLine[]> {
  return (await answered(api.GET('/v1/drafts'))).items;
}

/** Whether a draft is for this form. */
export const isFor = ({ type, dossier, command }: DraftLine, aim: Aim): boolean =>
  'type' in aim ? dossier === null && type === aim.type : dossier === aim.dossier && command === aim.command;

/** Deletes a draft. One that no longer exists is no fault. */
export async function remove(id: string): Promise<void> {
  await succeeded(api.DELETE('/v1/drafts/{draft}', { params: { path: { draft: id } }, keepalive: true })).catch(
    (error: unknown) => {
      if (!(error instanceof Problem) || error.status !== 404) throw error;
    },
  );
}

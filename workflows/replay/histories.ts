import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import proto from '@temporalio/proto';
import type { DossierState, RecordedAct } from '../../libs/dossier/index.js';

// CommonJS: Node finds no named exports in it.
const { History } = proto.temporal.api.history.v1;
export type RecordedHistory = Parameters<typeof History.encode>[0];

/** What the record held of a dossier when its history was taken, and the state that it folded to then. */
export interface RecordedBeside {
  readonly acts: readonly RecordedAct[];
  readonly state: DossierState<unknown>;
}

const workflows = join(import.meta.dirname, '..');
const folder = (type: string) => join(workflows, type, 'histories');
const suffix = '.binpb.gz';
const namesIn = (path: string): readonly string[] =>
  existsSync(path)
    ? readdirSync(path)
        .filter((file) => file.endsWith(suffix))
        .map((file) => file.slice(0, -suffix.length))
        .sort()
    : [];
const decoded = (path: string): RecordedHistory => History.decode(gunzipSync(readFileSync(path)));

/** Names of the histories that stand for dossiers in service. */
export const recorded = (type: string): readonly string[] => namesIn(folder(type));
/** A recorded history. */
export const read = (type: string, name: string): RecordedHistory => decoded(join(folder(type), `${name}${suffix}`));
/** What the record held when it was taken. */
export const readBeside = (type: string, name: string): RecordedBeside =>
  JSON.parse(readFileSync(join(folder(type), `${name}.json`), 'utf8')) as RecordedBeside;

/** A history of an earlier kernel or procedure, which no later code replays: such a run begins anew from its record. */
export interface EarlierHistory {
  readonly type: string;
  /** What was otherwise then: the name of the folder. */
  readonly of: string;
  readonly name: string;
}

/** The histories of a type that stand for what was in service once. */
export const recordedEarlier = (type: string): readonly EarlierHistory[] =>
  readdirSync(folder(type), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: of }) => namesIn(join(folder(type), of)).map((name) => ({ type, of, name })));
/** One of them. */
export const readEarlier = ({ type, of, name }: EarlierHistory): RecordedHistory =>
  decoded(join(folder(type), of, `${name}${suffix}`));
/** What the record held when it was taken; undefined of the first kernel, which had no such record. */
export const readBesideEarlier = ({ type, of, name }: EarlierHistory): RecordedBeside | undefined => {
  const path = join(folder(type), of, `${name}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as RecordedBeside) : undefined;
};

/** Adds a history. @throws Error when there is one of this name: what was recorded is never replaced */
export const add = (type: string, name: string, history: RecordedHistory, beside: RecordedBeside): void => {
  mkdirSync(folder(type), { recursive: true });
  writeFileSync(join(folder(type), `${name}${suffix}`), gzipSync(History.encode(history).finish()), { flag: 'wx' });
  writeFileSync(join(folder(type), `${name}.json`), `${JSON.stringify(beside, null, 1)}\n`, { flag: 'wx' });
};

const listFile = join(workflows, 'histories.sha256');

/** The list of all recorded files and their SHA-256, as `sha256sum` prints it. */
export const listed = (): readonly string[] => readFileSync(listFile, 'utf8').trimEnd().split('\n');

/** The same, of the files as they are. */
export const listing = (types: readonly string[]): readonly string[] =>
  types
    .flatMap((type) => readdirSync(folder(type), { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(workflows, join(parentPath, name)))
    .sort()
    .map(
      (path) =>
        `${createHash('sha256')
          .update(readFileSync(join(workflows, path)))
          .digest('hex')}  ${path}`,
    );

/** Adds what is new to the list; what stands there stays. */
export const list = (types: readonly string[]): void => {
  const known = existsSync(listFile) ? listed() : [];
  const paths = new Set(known.map((line) => line.split('  ')[1]));
  const fresh = listing(types).filter((line) => !paths.has(line.split('  ')[1]));
  writeFileSync(listFile, `${[...known, ...fresh].join('\n')}\n`);
};

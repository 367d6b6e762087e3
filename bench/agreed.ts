import type { Figure } from './figures.js';

type Agreed = Pick<Figure, 'id' | 'name' | 'unit' | 'target'>;

const lists = ['mine', 'my office by due date', 'office by status'] as const;

/** The figures that are reported, by the letter of the part that takes them, with the targets that were agreed. */
const agreed = {
  law: [
    { name: 'estimate, CPU', unit: 'ms', target: { atMost: 5 } },
    { name: 'rules of a month of 400,000 claims, CPU', unit: 's', target: { atMost: 60 } },
  ],
  a: [
    {
      id: 'a',
      name: 'claims a second from submission to award, share of the claim twin’s',
      unit: 'ratio',
      target: { atLeast: 0.6 },
    },
    { id: 'a', name: 'claims a second from submission to award, share of the fixed twin’s', unit: 'ratio' },
    { id: 'g', name: 'CPU of a claim from submission to award, all processes but the client', unit: 'ms' },
  ],
  b: [
    {
      id: 'b',
      name: 'p99 of a command over HTTP, times that of a bare update',
      unit: 'ratio',
      target: { atMost: 2 },
    },
  ],
  c: [
    { id: 'c', name: 'events of history a benefit month, worst', unit: 'events', target: { atMost: 24 } },
    { id: 'c', name: 'events of a claim of 12 months, whole life', unit: 'events', target: { atMost: 360 } },
    { id: 'c', name: 'history of a claim of 12 months, whole life', unit: 'KB', target: { atMost: 150 } },
  ],
  d: [
    {
      id: 'd',
      name: 'commits of a check-in, ours and Temporal’s, above 1.2 times the claim twin’s and one',
      unit: 'commits',
      target: { atMost: 0 },
    },
    { id: 'd', name: 'commits of a check-in, times the fixed twin’s', unit: 'ratio' },
  ],
  e: lists.flatMap((list): Agreed[] => [
    {
      id: 'e',
      name: `${list}: p95 at 1 million dossiers above the empty route’s`,
      unit: 'ms',
      target: { atMost: 5 },
    },
    {
      id: 'e',
      name: `${list}: p95 at 1 million dossiers, times that at 10 thousand`,
      unit: 'ratio',
      target: { atMost: 1.5 },
    },
  ]),
  f: [{ id: 'f', name: 'a command on an evicted dossier, times one in memory', unit: 'ratio' }],
  h: [
    {
      id: 'h',
      name: 'from killing a worker inside an activity to the effect taken up again, worst',
      unit: 's',
      target: { atMost: 15 },
    },
  ],
  i: [
    { id: 'i', name: 'memory of a worker with 500 dossiers', unit: 'MB' },
    { id: 'i', name: 'memory a dossier, from 40 to 1,000 of them', unit: 'MB', target: { atMost: 0.5 } },
    { id: 'i', name: '1,000 dossiers come back to a new worker', unit: 'a second', target: { atLeast: 40 } },
    { id: 'i', name: 'p99 of a command while they come back', unit: 's', target: { atMost: 4 } },
  ],
  j: [
    { id: 'j', name: 'an awarded claim in our database', unit: 'KB' },
    { id: 'j', name: 'an awarded claim in Temporal’s databases', unit: 'KB' },
    { id: 'j', name: 'a claim closed after 12 months in our database', unit: 'KB' },
    { id: 'j', name: 'a claim closed after 12 months in Temporal’s databases', unit: 'KB' },
  ],
  k: [
    {
      id: 'k',
      name: 'claims a second without Temporal: the same acts, one transaction each, over HTTP',
      unit: 'a second',
    },
    { id: 'k', name: 'CPU of such a claim, its PostgreSQL included', unit: 'ms' },
  ],
} satisfies Record<string, readonly Agreed[]>;

/** A part of the bench by its letter; (g) is taken with (a). */
export type Part = keyof typeof agreed;

/** The parts in the order in which they are measured. */
export const parts = Object.keys(agreed) as readonly Part[];

/** What a part measured, in the order of its agreed figures. */
export interface Measured {
  readonly value: number;
  readonly detail?: unknown;
}

/**
 * The figures of a part.
 * @throws Error when it measured more or fewer than agreed
 */
export function figuresOf(part: Part, measured: readonly Measured[]): readonly Figure[] {
  const names: readonly Agreed[] = agreed[part];
  if (names.length !== measured.length)
    throw new Error(`(${part}) has ${names.length} figures, ${measured.length} were measured`);
  return names.flatMap((name, i) => ({ ...name, ...(measured[i] ?? { value: Number.NaN }) }));
}

/** A part that could not be measured counts as missed under its own names; the others are reported all the same. */
export const unmeasured = (part: Part, error: unknown): readonly Figure[] =>
  agreed[part].map((name: Agreed) => ({
    ...name,
    value: Number.NaN,
    detail: { unmeasured: error instanceof Error ? error.message : String(error) },
  }));

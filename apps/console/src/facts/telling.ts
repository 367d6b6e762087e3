import { useMutation, useQueryClient } from '@tanstack/react-query';
import { headersOf, noted } from '../api/client.js';
import { Problem, problemOf } from '../api/problem.js';

/** A fact as it is sent: the same key for each try of the same one. */
export interface Telling {
  readonly number: string;
  readonly fact: string;
  readonly input: unknown;
  readonly key: string;
}

/** Tells a dossier something; what it takes is drawn from its definition. @throws Problem */
async function tell({ number, fact, input, key }: Telling): Promise<void> {
  const response = await fetch(`/v1/dossiers/${number}/facts/${fact}`, {
    method: 'POST',
    headers: { ...headersOf(), 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ input }),
  }).catch(() => {
    throw new Problem({ code: 'NETWORK', status: 0, title: '' });
  });
  if (!response.ok) throw noted(problemOf(await response.json().catch(() => undefined), response.status));
}

/** Tells a fact, and has the list of what was told asked for again. */
export function useTell() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: tell,
    onSuccess: () => client.invalidateQueries({ queryKey: ['told'] }),
  });
}

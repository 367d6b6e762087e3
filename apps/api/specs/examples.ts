import type { AnyDossierType } from '../../../libs/dossier/index.js';

/** One dossier, submitted with the example of its definition. */
export interface Filed {
  readonly type: AnyDossierType;
  readonly number: string;
  readonly office: string;
  readonly person: string;
  readonly employer: string | null;
}

/** What of a stage this needs; the stage itself belongs to the tests. */
interface Caller {
  as(account: string): {
    get<Body>(path: string): Promise<{ status: number; body: Body }>;
    post<Body>(path: string, body: unknown): Promise<{ status: number; body: Body }>;
  };
}

/** The body that submits the example of a definition. */
export const submissionOf = (type: AnyDossierType) => ({ input: type.submission.example as unknown });

/** Submits the example of a definition as the person whom it names. */
export async function fileExample(stage: Caller, type: AnyDossierType): Promise<Filed> {
  const input = type.submission.example;
  const person = type.submission.claimantId(input);
  const claimant = stage.as(`claimant:${person}`);
  const answer = await claimant.post<{ dossier: string }>(`/v1/dossiers/${type.name}`, submissionOf(type));
  if (answer.status !== 201) throw new Error(`${type.name}: ${JSON.stringify(answer)}`);
  const number = answer.body.dossier;
  const shown = await stage.as('auditor').get<{ employer: string | null }>(`/v1/dossiers/${number}`);
  return { type, number, office: type.submission.office(input), person, employer: shown.body.employer };
}

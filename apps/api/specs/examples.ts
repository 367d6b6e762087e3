import { type AnyDossierType, submissionRead } from '../../../libs/dossier/index.js';

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

/** The body that submits the example of a definition, also in the name of another person. */
export const submissionOf = (type: AnyDossierType, person?: string) => {
  const input: unknown = type.submission.example;
  const { reference: named } = submissionRead(type, input).subject;
  const text = JSON.stringify(input);
  return { input: JSON.parse(person === undefined ? text : text.replaceAll(named, person)) as Record<string, unknown> };
};

/** Registries tell who the employer is; not of every type. */
export const hasEmployer = (type: AnyDossierType): boolean =>
  Object.values(type.events).some((event) => event.parties !== undefined);

/**
 * Submits the example of a definition as the person whom it names, at today's date or at another.
 * @param registries answer: then it is waited for until the dossier knows its employer, where its type has one
 */
export async function fileExample(
  stage: Caller,
  type: AnyDossierType,
  { asOf, registries = false }: { readonly asOf?: string; readonly registries?: boolean } = {},
): Promise<Filed> {
  const { subject, office } = submissionRead(type, type.submission.example);
  const person = subject.reference;
  const claimant = stage.as(`claimant:${person}`);
  const body = { ...submissionOf(type), ...(asOf !== undefined && { asOf }) };
  const answer = await claimant.post<{ dossier: string }>(`/v1/dossiers/${type.name}`, body);
  if (answer.status !== 201) throw new Error(`${type.name}: ${JSON.stringify(answer)}`);
  const number = answer.body.dossier;
  const look = async () =>
    (await stage.as('auditor').get<{ employer: string | null }>(`/v1/dossiers/${number}`)).body.employer;
  let employer = await look();
  for (const end = Date.now() + 30_000; registries && hasEmployer(type) && employer === null; employer = await look()) {
    if (Date.now() > end) throw new Error(`${number} knows no employer`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return { type, number, office, person, employer };
}

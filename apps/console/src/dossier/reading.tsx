import { Link } from '@tanstack/react-router';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Schema } from '../form/schema.js';
import { useColleagues, useOffices, useTypes } from '../list/lines.js';
import { useWho } from '../list/who.js';
import { useSession } from '../session/session.js';
import { type Text, useWords } from '../words/language.js';
import type { Dossier, DossierType } from './asking.js';

/** What a page knows of the codes that values hold. */
interface Reading {
  readonly papers: ReadonlyMap<string, Text>;
  readonly form: Schema | undefined;
}

const Context = createContext<Reading>({ papers: new Map(), form: undefined });

/** Lets what stands inside read the codes of a dossier: its papers, the places of its form. */
export function DossierReading({
  dossier,
  type,
  children,
}: {
  readonly dossier: Pick<Dossier, 'documents'>;
  readonly type: DossierType;
  readonly children: ReactNode;
}) {
  const reading = useMemo<Reading>(
    () => ({
      papers: new Map(
        dossier.documents.flatMap(({ id, kind }) => {
          const title = type.documents[kind]?.title;
          return title === undefined ? [] : [[id, title] as const];
        }),
      ),
      form: formOf(type),
    }),
    [dossier, type],
  );
  return <Context.Provider value={reading}>{children}</Context.Provider>;
}

/** The part of a submission of which places are told; all of it where it has no such part. */
function formOf({ submission }: DossierType): Schema {
  const input: Schema = submission.input;
  return input.properties?.['form'] ?? input;
}

/** The titles on the way to a place of a form: `The claimant, Telephone`. */
export function useFormPlace(): (pointer: string) => string {
  const { form } = useContext(Context);
  const { say } = useWords();
  return (pointer) => {
    const titles: string[] = [];
    let at = form;
    for (const name of pointer.split('/').slice(1)) {
      at = at?.properties?.[name];
      const title = at?.['x-words']?.title;
      if (title !== undefined) titles.push(say(title));
    }
    return titles.join(', ');
  };
}

/** What people call an account of an office: its person's name, where it is known. */
export function useNames(): (account: string) => string {
  const { words } = useWords();
  const { session } = useSession();
  const { data } = useColleagues();
  const called = useWho();
  return (account) => {
    if (account === session.person.subject) return session.person.name || words.list.me;
    const known = data?.items.find(({ id }) => id === account)?.name;
    if (known !== undefined && known !== '') return known;
    // Parties are known to the record by a reference, and have their role for a name here.
    const role = Object.keys(words.roles).find(
      (name) => account.startsWith(`${name}-`) || account.startsWith(`${name}:`),
    );
    return role === 'claimant' || role === 'employer' ? words.roles[role] : called(account);
  };
}

/** A text that holds a code of ours, as people read it; undefined where it is text. */
export function useCode(): (format: string | undefined, value: string) => ReactNode {
  const { papers } = useContext(Context);
  const { words, say } = useWords();
  const nameOf = useNames();
  const { data: offices } = useOffices();
  const { data: types } = useTypes();
  return (format, value) => {
    if (format === 'account') return <bdi>{nameOf(value)}</bdi>;
    if (format === 'role') return words.roles[value as keyof typeof words.roles];
    if (format === 'document') {
      const title = papers.get(value);
      return title === undefined ? undefined : say(title);
    }
    if (format === 'office') {
      const office = offices?.items.find(({ code }) => code === value);
      return office === undefined ? undefined : say(office.name);
    }
    if (format === 'dossier-type') {
      const type = types?.items.find(({ name }) => name === value);
      return type === undefined ? undefined : say(type.title);
    }
    if (format === 'dossier')
      return (
        <Link to="/dossiers/$number" params={{ number: value }}>
          {value}
        </Link>
      );
    return undefined;
  };
}

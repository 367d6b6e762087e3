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

/** Gives its children the words for codes of this dossier: titles of papers, places of the form. */
export function DossierReading({
  dossier,
  type,
  children,
}: {
  readonly dossier: Pick<Dossier, 'documents'>;
  /** While it is on its way, codes of its own have no words. */
  readonly type: DossierType | undefined;
  readonly children: ReactNode;
}) {
  const reading = useMemo<Reading>(
    () => ({
      papers: new Map(
        dossier.documents.flatMap(({ id, kind }) => {
          const title = type?.documents[kind]?.title;
          return title === undefined ? [] : [[id, title] as const];
        }),
      ),
      form: type === undefined ? undefined : formOf(type),
    }),
    [dossier, type],
  );
  return <Context.Provider value={reading}>{children}</Context.Provider>;
}

/** The part of a submission to which pointers refer; the whole submission where there is no such part. */
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

/** Reads a code; `children` where it is not known. */
type CodeReader = (code: { readonly value: string; readonly children: ReactNode }) => ReactNode;

// Each asks for what it needs alone: a page has hundreds of texts, and a few codes.
const readers: Readonly<Record<string, CodeReader>> = {
  account: function Account({ value }) {
    const nameOf = useNames();
    return <bdi>{nameOf(value)}</bdi>;
  },
  role: function Role({ value, children }) {
    const { words } = useWords();
    return words.roles[value as keyof typeof words.roles] ?? children;
  },
  document: function Paper({ value, children }) {
    const { papers } = useContext(Context);
    const { say } = useWords();
    const title = papers.get(value);
    return title === undefined ? children : say(title);
  },
  office: function Office({ value, children }) {
    const { say } = useWords();
    const office = useOffices().data?.items.find(({ code }) => code === value);
    return office === undefined ? children : say(office.name);
  },
  'dossier-type': function Type({ value, children }) {
    const { say } = useWords();
    const type = useTypes().data?.items.find(({ name }) => name === value);
    return type === undefined ? children : say(type.title);
  },
  dossier: function Number({ value }) {
    return (
      <Link to="/dossiers/$number" params={{ number: value }}>
        {value}
      </Link>
    );
  },
};

/** What reads a code of ours as people say it; undefined where a text of this format is none. */
export const codeReader = (format: string | undefined): CodeReader | undefined =>
  format !== undefined && Object.hasOwn(readers, format) ? readers[format] : undefined;

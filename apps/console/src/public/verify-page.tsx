import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { answered, api } from '../api/client.js';
import { Problem } from '../api/problem.js';
import type { paths } from '../api/schema.js';
import { Failure, Loading } from '../frame/states.js';
import { type Term, Terms } from '../frame/terms.js';
import { useTitle } from '../frame/title.js';
import { dayText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { verifyWords } from './verify-words.js';

type Verified = paths['/v1/verify/{code}']['get']['responses']['200']['content']['application/json'];

/** What is found goes to where one reads on. */
const focused = (element: HTMLElement | null): void => element?.focus();

function Found({ found }: { readonly found: Verified }) {
  const { say, language } = useWords();
  const words = useOwnWords(verifyWords);
  const since = found.since === null ? '' : dayText(found.since, language);
  const rows: readonly Term[] = [
    ...(found.title === null ? [] : [[words.kind, say(found.title)] as const]),
    ...(found.decision === null ? [] : [[words.number, found.decision] as const]),
    ...(found.dossier === null ? [] : [[words.dossier, found.dossier] as const]),
    ...(found.on === null ? [] : [[words.on, dayText(found.on, language)] as const]),
    ...(found.office === null ? [] : [[words.office, say(found.office)] as const]),
  ];
  return (
    <section aria-labelledby="verified" className={found.state === 'in-force' ? 'notice good' : 'notice'}>
      <h2 id="verified" tabIndex={-1} ref={focused}>
        {words.states[found.state](since)}
      </h2>
      <Terms rows={rows} />
      <p>{found.state === 'erased' ? words.erased : words.compare}</p>
    </section>
  );
}

/** Anybody who holds a letter finds whether it is genuine and in force. What is typed is kept nowhere, nor in the address. */
export function VerifyPage({ code: given }: { readonly code: string }) {
  const { words: common } = useWords();
  const words = useOwnWords(verifyWords);
  const [typed, setTyped] = useState(given);
  const [code, setCode] = useState(given);
  const [asks, setAsks] = useState(0);
  useTitle(common.signIn.verify);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['verify', code, asks],
    queryFn: () => answered(api.GET('/v1/verify/{code}', { params: { path: { code } } })),
    enabled: code !== '',
    // A letter may be superseded at any moment: nothing is told from memory.
    gcTime: 0,
    staleTime: Infinity,
  });
  const [isEmpty, setIsEmpty] = useState(false);
  const told = error instanceof Problem ? error.code : undefined;
  const isWrong = isEmpty || told === 'CODE_MISTYPED';
  useEffect(() => {
    if (isWrong) document.getElementById('code')?.focus();
  }, [isWrong, asks]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsEmpty(typed.trim() === '');
    setCode(typed.trim());
    setAsks(asks + 1);
  };
  return (
    <>
      <h1>{common.signIn.verify}</h1>
      <p>{words.lead}</p>
      <form onSubmit={submit} noValidate>
        <div className="field">
          <label htmlFor="code">{words.code}</label>
          <span className="help" id="code-help">
            {isWrong ? <span className="fault">{isEmpty ? words.empty : words.mistyped}</span> : words.help}
          </span>
          <input
            id="code"
            type="text"
            value={typed}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={60}
            aria-invalid={isWrong || undefined}
            aria-describedby="code-help"
            onChange={({ target }) => setTyped(target.value)}
          />
        </div>
        <button type="submit">{words.ask}</button>
      </form>
      {isFetching && <Loading text={words.asking} />}
      {data !== undefined && <Found found={data} />}
      {told === 'LETTER_UNKNOWN' && (
        <section role="alert" className="notice bad">
          <h2>{words.unknown}</h2>
          <p>{words.unknownWhy}</p>
          <p>
            <a href="/offices">{common.signIn.offices}</a>
          </p>
        </section>
      )}
      {error !== null && told !== 'LETTER_UNKNOWN' && told !== 'CODE_MISTYPED' && (
        <Failure error={error} again={() => void refetch()} />
      )}
    </>
  );
}

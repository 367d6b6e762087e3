import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answered, api, send } from '../api/client.js';
import type { paths } from '../api/schema.js';
import { type Dossier, type Look, reading } from '../dossier/asking.js';
import { useNames } from '../dossier/reading.js';
import { Failure } from '../frame/states.js';
import { useSession, useStanding } from '../session/session.js';
import { instantText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { isOfMessages, SETTLE } from './commands.js';
import { messageWords } from './words.js';

type Message =
  paths['/v1/dossiers/{number}/messages']['get']['responses'][200]['content']['application/json']['items'][number];

/** What was written to a dossier, as far as its reader may know. */
function useMessages(number: string, look: Look) {
  const { session } = useSession();
  return useQuery({
    queryKey: ['dossier', session.acting, number, 'messages'],
    queryFn: () => answered(api.GET('/v1/dossiers/{number}/messages', reading(number, look))),
    staleTime: 60_000,
  });
}

/** An officer finds that a message needs no answer: one press, which changes nothing for anybody else. */
function Settle({ number, message }: { readonly number: string; readonly message: Message }) {
  const words = useOwnWords(messageWords);
  const { language } = useWords();
  const { session } = useSession();
  const client = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const [doing, setDoing] = useState(false);
  const [refused, setRefused] = useState<unknown>();
  const settle = async () => {
    if (doing) return;
    setDoing(true);
    setRefused(undefined);
    try {
      await send(`/v1/dossiers/${number}/commands/${SETTLE}`, { input: { message: message.sequence } }, { key });
      client.removeQueries({ queryKey: ['list'] });
    } catch (error) {
      setRefused(error);
    } finally {
      setDoing(false);
      await client.invalidateQueries({ queryKey: ['dossier', session.acting, number] });
    }
  };
  return (
    <>
      {refused !== undefined && <Failure error={refused} />}
      <button type="button" aria-disabled={doing} onClick={() => void settle()}>
        {doing ? words.settling : words.settle}
        <span className="hidden">: {words.settleOf(instantText(message.at, language))}</span>
      </button>
    </>
  );
}

function Written({
  dossier,
  message,
  official,
}: {
  readonly dossier: Dossier;
  readonly message: Message;
  readonly official: boolean;
}) {
  const words = useOwnWords(messageWords);
  const { language } = useWords();
  const { session } = useSession();
  const nameOf = useNames();
  const party = words.with[message.with];
  const whose = message.employer === null ? party : `${party} ${message.employer}`;
  const isOwn = message.author === session.person.subject;
  const by = isOwn
    ? words.you[message.from === 'party' ? message.with : 'office']
    : message.from === 'party'
      ? whose
      : official
        ? nameOf(message.author)
        : words.office;
  const maySettle = message.waits && dossier.commands.some(({ name }) => name === SETTLE);
  return (
    <li className={message.from === 'party' ? 'message from-party' : 'message from-office'}>
      <p className="small">
        <b>{by}</b>
        {official && message.from === 'office' && ` → ${whose}`} · {instantText(message.at, language)}
        {message.waits && (
          <>
            {' · '}
            <span className="waits">{words.waits}</span>
          </>
        )}
      </p>
      <p className="said">{message.text === null ? words.erased : <bdi>{message.text}</bdi>}</p>
      {maySettle && <Settle number={dossier.number} message={message} />}
    </li>
  );
}

/** What a party and the office wrote to each other, the oldest first, and the way to write. */
export function Messages({
  dossier,
  look,
  withActs = true,
}: {
  readonly dossier: Dossier;
  readonly look: Look;
  /** Whether the ways to write stand below: not where one is writing. */
  readonly withActs?: boolean;
}) {
  const words = useOwnWords(messageWords);
  const { say } = useWords();
  const role = useStanding()?.role;
  const official = role !== 'claimant' && role !== 'employer';
  const { data, error, refetch } = useMessages(dossier.number, look);
  const ways = dossier.commands.filter(({ name }) => isOfMessages(name) && name !== SETTLE);
  return (
    <section aria-labelledby="messages">
      <h2 id="messages">{words.title}</h2>
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data?.items.length === 0 && <p className="empty">{words.none}</p>}
      {data !== undefined && data.items.length > 0 && (
        <ol className="messages">
          {data.items.map((message) => (
            <Written key={message.sequence} dossier={dossier} message={message} official={official} />
          ))}
        </ol>
      )}
      {withActs && ways.length > 0 && (
        <>
          {!official && <p className="small">{words.lead}</p>}
          <ul className={official ? 'acts' : 'acts stacked'}>
            {ways.map(({ name, title }) => (
              <li key={name}>
                <Link
                  className={official ? 'button' : 'button wide'}
                  to="/dossiers/$number/do/$command"
                  params={{ number: dossier.number, command: name }}
                >
                  {say(title)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { answered, api, headersOf } from '../api/client.js';
import { takesPlace } from '../api/problem.js';
import { Failure, Loading } from '../frame/states.js';
import { type Term, Terms } from '../frame/terms.js';
import { useTitle } from '../frame/title.js';
import { useOffices } from '../list/lines.js';
import { QrPicture } from './qr-picture.js';
import { useSession } from '../session/session.js';
import { dayText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { type DossierType, useDossierAndType } from './asking.js';
import { Complaint } from './complaint.js';
import { letterWords } from './letter-words.js';
import { DossierReading } from './reading.js';
import { Value } from './value.js';

const useLetter = (number: string, letter: string) => {
  const { session } = useSession();
  return useQuery({
    queryKey: ['dossier', session.acting, number, 'letters', letter],
    queryFn: () =>
      answered(
        api.GET('/v1/dossiers/{number}/letters/{letter}', {
          params: { path: { number, letter } },
          headers: headersOf('letter'),
        }),
      ),
    staleTime: 60_000,
  });
};

type Written = NonNullable<ReturnType<typeof useLetter>['data']>;

function Head({ number, letter }: { readonly number: string; readonly letter: Written }) {
  const { say, language } = useWords();
  const words = useOwnWords(letterWords);
  const { data: offices } = useOffices();
  const office = offices?.items.find(({ code }) => code === letter.office);
  const rows: readonly Term[] = [
    ...(letter.decision === null ? [] : [[words.number, letter.decision.number] as const]),
    [words.on, dayText(letter.on, language)],
    [words.from, office === undefined ? letter.office : say(office.name)],
    [words.to, letter.to.map(({ title }) => say(title)).join('; ')],
    [words.of, number],
    [words.basis, letter.basis],
    [words.state, words.states[letter.standing.state](dayText(letter.standing.since, language))],
  ];
  return <Terms rows={rows} className="letter-head" />;
}

function Said({ letter, type }: { readonly letter: Written; readonly type: DossierType }) {
  const words = useOwnWords(letterWords);
  const form = type.letters.find(({ name }) => name === letter.name);
  const about = letter.personal !== null && Object.keys(letter.personal).length > 0;
  return (
    <>
      {about && (
        <section aria-labelledby="about">
          <h2 id="about">{words.about}</h2>
          <Value value={letter.personal} schema={form?.personal} />
        </section>
      )}
      <section aria-labelledby="says">
        <h2 id="says">{words.says}</h2>
        <Value value={letter.data} schema={form?.data} />
      </section>
    </>
  );
}

/** How whoever holds the letter finds whether it is genuine. */
function Verify({ verification: { code, path } }: { readonly verification: Written['verification'] }) {
  const words = useOwnWords(letterWords);
  const { host, origin } = location;
  return (
    <section aria-labelledby="verify" className="verify">
      <h2 id="verify">{words.verify}</h2>
      <QrPicture text={`${origin}${path}`} title={words.scan} />
      <p>{words.verifyAt(`${host}/verify`)}</p>
      <p>
        {words.code}: <b className="code">{code}</b>
      </p>
    </section>
  );
}

/** What a letter says, to be read and printed. */
export function LetterPage() {
  const { number, letter: id } = useParams({ from: '/dossiers/$number/letters/$letter' });
  const { say } = useWords();
  const words = useOwnWords(letterWords);
  const { data: letter, error, refetch } = useLetter(number, id);
  // Its words are those of the dossier's type.
  const { dossier, type, error: untold, again } = useDossierAndType(number, { purpose: 'letter' });
  useTitle(letter === undefined ? words.title : say(letter.title));
  if (takesPlace(error, letter)) return <Failure page error={error} again={() => void refetch()} />;
  if (takesPlace(untold, dossier && type)) return <Failure page error={untold} again={again} />;
  if (letter === undefined || dossier === undefined || type === undefined) return <Loading page text={words.loading} />;
  return (
    <DossierReading dossier={dossier} type={type}>
      <p className="crumb">
        <Link to="/dossiers/$number" params={{ number }}>
          {number}
        </Link>
      </p>
      <h1>{say(letter.title)}</h1>
      <Head number={number} letter={letter} />
      <Said letter={letter} type={type} />
      <Complaint complaint={letter.complaint} />
      <Verify verification={letter.verification} />
      <p className="small">{words.notSealed}</p>
      <p className="buttons">
        <button type="button" onClick={() => window.print()}>
          {words.print}
        </button>
      </p>
    </DossierReading>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { focusPage } from '../frame/focus.js';
import { useSession } from '../session/session.js';
import { dayText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { type Dossier, useVersion } from './asking.js';
import { useNames } from './reading.js';
import { dossierWords } from './words.js';

/** Says that somebody has acted since the page was opened. The page changes only when the reader asks for it. */
export function NewsBar({ dossier: { number, sequence } }: { readonly dossier: Dossier }) {
  const own = useOwnWords(dossierWords);
  const { session } = useSession();
  const client = useQueryClient();
  const { data: version } = useVersion(number);
  const isOld = version !== undefined && version.sequence > sequence;
  const show = async () => {
    focusPage();
    await client.invalidateQueries({ queryKey: ['colleagues'] });
    await client.invalidateQueries({ queryKey: ['dossier', session.acting, number] });
  };
  return (
    <div role="status">
      {isOld && (
        <p className="notice news">
          {own.news}{' '}
          <button type="button" onClick={() => void show()}>
            {own.show}
          </button>
        </p>
      )}
    </div>
  );
}

/** Says who has the dossier, and how to take it over. */
export function TakenBar({ dossier }: { readonly dossier: Dossier }) {
  const { say, language } = useWords();
  const own = useOwnWords(dossierWords);
  const { session } = useSession();
  const nameOf = useNames();
  const { number, assignee, assigneeSince, commands } = dossier;
  const takeOver = commands.find(({ name }) => name === 'takeOver');
  if (assignee === null || assignee === session.person.subject || takeOver === undefined) return null;
  return (
    <p className="notice">
      <b>{own.taken(nameOf(assignee), assigneeSince === null ? undefined : dayText(assigneeSince, language))}</b>{' '}
      {own.takenLead}{' '}
      <Link to="/dossiers/$number/do/$command" params={{ number, command: takeOver.name }}>
        {say(takeOver.title)}
      </Link>
    </p>
  );
}

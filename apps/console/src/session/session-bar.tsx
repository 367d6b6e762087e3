import { Problem } from '../api/problem.js';
import { stateWords } from '../frame/state-words.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { useSession } from './session.js';

/** What hinders this window, and the way on; what is typed stays where it is. */
export function SessionBar() {
  const { words } = useWords();
  const own = useOwnWords(stateWords);
  const { session, trouble, undone, act } = useSession();
  if (trouble === null && undone !== null) {
    const why = undone.error instanceof Problem ? undone.error.title : '';
    return (
      <div role="alert" className="notice bad bar">
        {{ act: own.notActing, leave: own.stillIn, unsaved: own.unsaved }[undone.what]} {why}{' '}
        <button onClick={undone.again}>{undone.what === 'unsaved' ? own.leaveAllTheSame : words.problem.again}</button>
      </div>
    );
  }
  if (trouble === null) return null;
  if (trouble === 'STANDING_CHANGED')
    return (
      <div role="alert" className="notice bad bar">
        {words.session.changed}{' '}
        <button onClick={() => session.acting !== null && void act(session.acting)}>{own.goOn}</button>{' '}
        <button onClick={() => location.reload()}>{words.session.reload}</button>
      </div>
    );
  const again = () => window.open('/auth/sign-in?to=/signed-in', 'hoso-sign-in', 'popup,width=720,height=760');
  return (
    <div role="alert" className="notice bad bar">
      {words.session.ended} <button onClick={again}>{words.signIn.again}</button>
    </div>
  );
}

import { useWords } from '../words/language.js';
import { useSession } from './session.js';

/** What hinders this window, and the way on; what is typed stays where it is. */
export function SessionBar() {
  const { words } = useWords();
  const { trouble } = useSession();
  if (trouble === null) return null;
  if (trouble === 'STANDING_CHANGED')
    return (
      <div role="alert" className="notice bad bar">
        {words.session.changed} <button onClick={() => location.reload()}>{words.session.reload}</button>
      </div>
    );
  const again = () => window.open('/auth/sign-in?to=/signed-in', 'hoso-sign-in', 'popup,width=720,height=760');
  return (
    <div role="alert" className="notice bad bar">
      {words.session.ended} <button onClick={again}>{words.signIn.again}</button>
    </div>
  );
}

import { Link } from '@tanstack/react-router';
import { useWayBack } from '../list/where.js';
import { useWords } from '../words/language.js';

/** The way back to the list from which somebody came, as it was. */
export function BackToList() {
  const { words } = useWords();
  const { view, search } = useWayBack();
  return (
    <p className="crumb">
      <Link to="/tasks/$view" params={{ view }} search={search}>
        {words.dossier.back}
      </Link>
    </p>
  );
}

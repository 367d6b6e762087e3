import { Link } from '@tanstack/react-router';
import { idOf } from '../form/field-help.js';
import { type Text, useWords } from '../words/language.js';

interface CommandLinkProps {
  /** Of the dossier. */
  readonly number: string;
  readonly command: { readonly name: string; readonly title: Text };
  /** It stands out among others. */
  readonly primary?: boolean;
  /** As wide as a phone. */
  readonly wide?: boolean;
  /** In place of its title. */
  readonly called?: string;
  /** Where in its form one begins: a JSON pointer. */
  readonly place?: string | undefined;
}

/** The button of one command: it leads to its form. */
export function CommandLink({ number, command, primary = false, wide = false, called, place }: CommandLinkProps) {
  const { say } = useWords();
  const looks = ['button', primary && 'primary', wide && 'wide'].filter(Boolean).join(' ');
  return (
    <Link
      className={looks}
      to="/dossiers/$number/do/$command"
      params={{ number, command: command.name }}
      {...(place !== undefined && { hash: idOf(place) })}
    >
      {called ?? say(command.title)}
    </Link>
  );
}

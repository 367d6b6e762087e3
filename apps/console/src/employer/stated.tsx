import { takesPlace } from '../api/problem.js';
import { useForm, type DossierType, type Look } from '../dossier/asking.js';
import { Value } from '../dossier/value.js';
import { Failure, Loading } from '../frame/states.js';
import { useOwnWords } from '../words/own.js';
import { employerWords } from './words.js';

/**
 * What an employer is shown of the form, where the type shows something of it: what was stated, what records say, and
 * what was answered.
 */
export function Stated({
  number,
  type,
  look,
}: {
  readonly number: string;
  readonly type: DossierType;
  readonly look: Look;
}) {
  const { data, error, refetch } = useForm(number, look);
  if (takesPlace(error, data)) return <Failure error={error} again={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  return <Value value={data.asItStands} schema={type.asItStandsToEmployer ?? undefined} />;
}

/** The same under its heading, beside an answer; nothing where the type shows nothing of its form. */
export function StatedBeside(props: Parameters<typeof Stated>[0]) {
  const words = useOwnWords(employerWords);
  if (props.type.asItStandsToEmployer === null) return null;
  return (
    <section aria-labelledby="stated">
      <h2 id="stated">{words.stated}</h2>
      <Stated {...props} />
    </section>
  );
}

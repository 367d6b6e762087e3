import { useTitle } from '../frame/title.js';
import { useTypes } from '../list/lines.js';
import { panels } from '../panels/panels.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { publicWords } from './words.js';

/** «What would I get?» of the types that tell; of the only one at once. */
export function EstimatePage({ type }: { readonly type: string | undefined }) {
  const { words: common, say } = useWords();
  const words = useOwnWords(publicWords);
  const { data } = useTypes();
  useTitle(common.signIn.estimate);
  const [only, ...others] = Object.keys(panels.estimate);
  const chosen = type ?? (others.length === 0 ? only : undefined);
  const Estimate = chosen === undefined ? undefined : panels.estimate[chosen];
  const titleOf = (name: string) => {
    const title = data?.items.find((one) => one.name === name)?.title;
    return title === undefined ? name : say(title);
  };
  if (chosen !== undefined && Estimate === undefined) return <p className="notice bad">{words.notFound}</p>;
  return (
    <>
      <h1>
        {common.signIn.estimate}
        {chosen !== undefined && data !== undefined && <small> {titleOf(chosen)}</small>}
      </h1>
      <p>{words.estimate.lead}</p>
      {Estimate === undefined ? (
        <>
          <p>{words.estimate.which}</p>
          <ul>
            {Object.keys(panels.estimate).map((name) => (
              <li key={name}>
                <a href={`/estimate/${name}`}>{titleOf(name)}</a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <Estimate />
      )}
    </>
  );
}

import { NoPage } from '../frame/no-page.js';
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
  // An address may say anything: `constructor` names no type.
  const Estimate = chosen !== undefined && Object.hasOwn(panels.estimate, chosen) ? panels.estimate[chosen] : undefined;
  const titleOf = (name: string) => {
    const title = data?.items.find((one) => one.name === name)?.title;
    return title === undefined ? name : say(title);
  };
  if (chosen !== undefined && Estimate === undefined) return <NoPage />;
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

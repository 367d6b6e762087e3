import { takeFocus } from '../frame/focus.js';
import { ownWords, useOwnWords } from '../words/own.js';

const rowWords = ownWords(
  { gone: (name: string) => `Đã bỏ ${name}.`, putBack: 'Hoàn tác' },
  { gone: (name) => `${name.slice(0, 1).toUpperCase()}${name.slice(1)} was removed.`, putBack: 'Put it back' },
);

/** Says which row went, with the way to have it back: nobody is asked before. */
export function GoneLine({ name, putBack }: { readonly name: string; readonly putBack: () => void }) {
  const words = useOwnWords(rowWords);
  return (
    <p role="status" className="small">
      {words.gone(name)}{' '}
      <button ref={takeFocus} type="button" onClick={putBack}>
        {words.putBack}
      </button>
    </p>
  );
}

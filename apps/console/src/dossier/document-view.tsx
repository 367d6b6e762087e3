import { lazy, Suspense, useEffect, useState } from 'react';
import { headersOf } from '../api/client.js';
import { Problem, problemOf } from '../api/problem.js';
import { Failure, Loading } from '../frame/states.js';
import { useOwnWords } from '../words/own.js';
import { dossierWords } from './words.js';

// Loaded when somebody opens a PDF: it is larger than all the pages together.
const PdfView = lazy(() => import('./pdf-view.js').then((module) => ({ default: module.PdfView })));

/** The bytes of a paper; every request is logged as a look. @throws Problem */
async function opened(path: string): Promise<Blob> {
  const response = await fetch(path, { headers: headersOf('read') }).catch(() => {
    throw new Problem({ code: 'NETWORK', status: 0, title: '' });
  });
  if (response.ok) return response.blob();
  throw problemOf(await response.json().catch(() => undefined), response.status);
}

function Picture({ file, title }: { readonly file: Blob; readonly title: string }) {
  const own = useOwnWords(dossierWords);
  const [url, setUrl] = useState<string>();
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <>
      <p className="buttons">
        <button type="button" aria-pressed={isWhole} onClick={() => setWhole(!isWhole)}>
          {own.actualSize}
        </button>
      </p>
      {/* Scrolled by the keyboard, too. */}
      <div className="sheet" tabIndex={0} role="group" aria-label={title}>
        {url !== undefined && <img src={url} alt={title} className={isWhole ? 'whole' : undefined} />}
      </div>
    </>
  );
}

/** A paper inside the page, beside what was stated: a picture, or a PDF page by page. */
export function DocumentView({ path, title }: { readonly path: string; readonly title: string }) {
  const [file, setFile] = useState<Blob>();
  const [fault, setFault] = useState<unknown>();
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isOver = false;
    opened(path).then(
      (blob) => !isOver && setFile(blob),
      (error: unknown) => !isOver && setFault(error),
    );
    return () => {
      isOver = true;
    };
  }, [path, tries]);
  const again = () => {
    setFault(undefined);
    setTries(tries + 1);
  };
  if (fault !== undefined) return <Failure error={fault} again={again} />;
  if (file === undefined) return <Loading />;
  if (file.type !== 'application/pdf') return <Picture file={file} title={title} />;
  return (
    <Suspense fallback={<Loading />}>
      <PdfView file={file} title={title} />
    </Suspense>
  );
}

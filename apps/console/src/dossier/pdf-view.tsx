import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy, version } from 'pdfjs-dist';
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useRef, useState } from 'react';
import { Loading } from '../frame/states.js';
import { useOwnWords } from '../words/own.js';
import { dossierWords } from './words.js';

GlobalWorkerOptions.workerSrc = worker;

/** Sizes that one can choose, as multiples of the width of the sheet. */
const sizes = [1, 1.5, 2, 3] as const;

/** One page, drawn as wide as its place, and its text for those who do not see it. */
function PdfPage({
  pdf,
  number,
  size,
  title,
}: {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly size: number;
  readonly title: string;
}) {
  const own = useOwnWords(dossierWords);
  const sheet = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    let stop = () => {};
    let isOver = false;
    const draw = async () => {
      const page = await pdf.getPage(number);
      const place = canvas.current;
      const width = sheet.current?.clientWidth;
      if (isOver || place === null || width === undefined) return;
      const scale = (width / page.getViewport({ scale: 1 }).width) * size;
      const viewport = page.getViewport({ scale: scale * devicePixelRatio });
      place.width = viewport.width;
      place.height = viewport.height;
      place.style.width = `${viewport.width / devicePixelRatio}px`;
      const drawing = page.render({ canvas: place, viewport });
      stop = () => drawing.cancel();
      const { items } = await page.getTextContent();
      await drawing.promise;
      if (!isOver) setText(items.flatMap((item) => ('str' in item ? [item.str] : [])).join(' '));
    };
    // If the page is turned while it is drawn, drawing stops.
    draw().catch((error: unknown) => {
      if (!isOver) throw error;
    });
    return () => {
      isOver = true;
      stop();
    };
  }, [pdf, number, size]);
  return (
    <div className="sheet" ref={sheet} tabIndex={0} role="group" aria-label={own.page(title, number, pdf.numPages)}>
      <canvas ref={canvas} aria-hidden="true" />
      <p className="hidden">{text}</p>
    </div>
  );
}

/** A PDF, page by page, drawn by pdf.js: a browser shows none inside a page with our content security policy. */
export function PdfView({ file, title }: { readonly file: Blob; readonly title: string }) {
  const own = useOwnWords(dossierWords);
  const [pdf, setPdf] = useState<PDFDocumentProxy>();
  const [isBroken, breakIt] = useState(false);
  const [number, turn] = useState(1);
  const [at, setAt] = useState(0);
  useEffect(() => {
    let isOver = false;
    let close = () => Promise.resolve();
    void file.arrayBuffer().then((data) => {
      if (isOver) return;
      const loading = getDocument({
        data,
        // The content security policy allows no WebAssembly: scans are decoded by scripts beside it.
        useWasm: false,
        wasmUrl: `/assets/pdfjs-${version}/wasm/`,
        standardFontDataUrl: `/assets/pdfjs-${version}/standard_fonts/`,
        enableXfa: false,
      });
      close = () => loading.destroy();
      loading.promise.then(
        (opened) => !isOver && setPdf(opened),
        () => !isOver && breakIt(true),
      );
    });
    return () => {
      isOver = true;
      void close();
    };
  }, [file]);
  if (isBroken)
    return (
      <p role="alert" className="notice bad">
        {own.broken}
      </p>
    );
  if (pdf === undefined) return <Loading />;
  return (
    <>
      <p className="buttons">
        <button type="button" aria-disabled={number === 1} onClick={() => turn(Math.max(1, number - 1))}>
          {own.before}
        </button>
        <button
          type="button"
          aria-disabled={number === pdf.numPages}
          onClick={() => turn(Math.min(pdf.numPages, number + 1))}
        >
          {own.after}
        </button>
        <button type="button" aria-disabled={at === 0} onClick={() => setAt(Math.max(0, at - 1))}>
          {own.smaller}
        </button>
        <button
          type="button"
          aria-disabled={at === sizes.length - 1}
          onClick={() => setAt(Math.min(sizes.length - 1, at + 1))}
        >
          {own.larger}
        </button>
        <span role="status">{own.pageOf(number, pdf.numPages)}</span>
      </p>
      <PdfPage pdf={pdf} number={number} size={sizes[at] ?? 1} title={title} />
    </>
  );
}

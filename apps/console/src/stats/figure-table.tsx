import { Link } from '@tanstack/react-router';
import { moneyText, numberText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { cellIn, type Figures } from './address.js';
import type { Shown } from './asking.js';
import { statsWords } from './words.js';

type Row = Figures['rows'][number];
type Figure = Row['figures'][number];

/** A figure, and the way to the dossiers that it counts. */
function Count({
  data,
  figure,
  called,
}: {
  readonly data: Figures;
  readonly figure: Figure | undefined;
  readonly called: string;
}) {
  const { say, language } = useWords();
  const words = useOwnWords(statsWords);
  if (figure === undefined) return '0';
  const { dossiers, times, amountVnd, medianLate, worstLate, medianDays, ninetiethDays, share, part, list } = figure;
  const count = numberText(dossiers, language);
  const title = data.parts.find(({ name }) => name === part)?.title;
  return (
    <>
      <Link
        to="/stats/dossiers"
        search={cellIn(data.name, list)}
        aria-label={words.opens(count, title === undefined ? part : say(title), called)}
      >
        {count}
      </Link>
      {times !== dossiers && <span className="small"> ({words.times(numberText(times, language))})</span>}
      {share !== null && <span className="small"> {words.share(numberText(share, language))}</span>}
      {amountVnd !== null && <span className="small"> {moneyText(amountVnd, language)}</span>}
      {medianLate !== null && worstLate !== null && (
        <span className="small"> {words.late(numberText(medianLate, language), numberText(worstLate, language))}</span>
      )}
      {medianDays !== null && ninetiethDays !== null && (
        <span className="small">
          {' '}
          {words.days(numberText(medianDays, language), numberText(ninetiethDays, language))}
        </span>
      )}
    </>
  );
}

/** Bars beside the figures, one for each part: the figures say the same, so nobody needs them. */
function Bars({ row, parts, most }: { readonly row: Row; readonly parts: readonly string[]; readonly most: number }) {
  const height = 8;
  return (
    <svg className="bars" viewBox={`0 0 100 ${parts.length * height}`} preserveAspectRatio="none" aria-hidden="true">
      {parts.map((part, at) => {
        const count = row.figures.find((figure) => figure.part === part)?.dossiers ?? 0;
        return (
          <rect
            key={part}
            className={`bar-${at}`}
            y={at * height + 1}
            height={height - 2}
            width={most === 0 ? 0 : (count / most) * 100}
          />
        );
      })}
    </svg>
  );
}

/** More bars or lines than this beside each other tell nothing. */
export const mostBars = 5;

/** Figures by group and part; a group of which nothing is recorded says so. */
export function FigureTable({
  data,
  by,
  bars = true,
}: {
  readonly data: Figures;
  readonly by: Shown['by'];
  /** Whether bars stand beside the figures. */
  readonly bars?: boolean;
}) {
  const { say } = useWords();
  const words = useOwnWords(statsWords);
  const parts = data.parts.map(({ name }) => name);
  const counts = data.rows.flatMap(({ figures }) => figures.map(({ dossiers }) => dossiers));
  const most = Math.max(0, ...counts);
  const cells = (row: Row, called: string) =>
    data.parts.map(({ name, title }) => (
      <td key={name} data-label={say(title)} className="amount">
        <Count data={data} figure={row.figures.find(({ part }) => part === name)} called={called} />
      </td>
    ));
  return (
    <div className="wide-table">
      <table className="lines figures">
        <thead>
          <tr>
            <th scope="col">{words.groups[by]}</th>
            {data.parts.map(({ name, title }) => (
              <th key={name} scope="col" className="amount">
                {say(title)}
              </th>
            ))}
            {bars && <td className="screen" aria-hidden="true" />}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.whole}</th>
            {cells(data.total, words.whole)}
            {bars && <td className="screen" aria-hidden="true" />}
          </tr>
          {data.rows.map((row) => (
            <tr key={row.group ?? ''}>
              <th scope="row">
                <bdi>{say(row.title)}</bdi>
              </th>
              {row.figures.length === 0 ? (
                <td colSpan={parts.length} className="small">
                  {words.noneHere}
                </td>
              ) : (
                cells(row, say(row.title))
              )}
              {bars && (
                <td className="screen" aria-hidden="true">
                  {parts.length <= mostBars && <Bars row={row} parts={parts} most={most} />}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import { Failure, Loading } from '../frame/states.js';
import { dayText, numberText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import type { Figures } from './address.js';
import { useFigures } from './asking.js';
import { FigureTable, mostBars } from './figure-table.js';
import { type Drawn, drawnOf, endsItsMonth, MONTHS, monthsUntil, pathsOf, topOf } from './lines.js';
import { statsWords } from './words.js';

/** The months below the picture are named twice a year: it is as narrow as a phone. */
const halfYears = [0, 6, 12, 18];

/** The picture: an axis from nought, a line for each part. The table says the same. */
function Picture({ drawn: { lines, most }, months, of }: PictureProps) {
  const { say, language } = useWords();
  const words = useOwnWords(statsWords);
  const top = topOf(most.count);
  const titleOf = (part: string) => say(of.parts.find(({ name }) => name === part)?.title ?? { vi: part, en: part });
  return (
    <>
      <div className="plot">
        <div className="axis" aria-hidden="true">
          {[top, top / 2, 0].map((count) => (
            <span key={count}>{numberText(count, language)}</span>
          ))}
        </div>
        <svg
          viewBox={`0 0 ${MONTHS} 100`}
          preserveAspectRatio="none"
          role="img"
          aria-label={words.monthsDrawn(
            numberText(most.count, language),
            titleOf(most.part),
            dayText(most.month, language),
          )}
        >
          {[0, 50, 100].map((y) => (
            <path key={y} className="grid" d={`M0 ${y} h${MONTHS}`} />
          ))}
          {halfYears.map((x) => (
            <path key={x} className="grid" d={`M${x} 0 v100`} />
          ))}
          {lines.map((line, at) => {
            const { line: through, dots } = pathsOf(line, top);
            return (
              <g key={line.part} className={`line-${at}`}>
                <path className="through" d={through} />
                <path className="dots" d={dots} />
              </g>
            );
          })}
        </svg>
        <div className="under" aria-hidden="true">
          {halfYears.map((at) => (
            <span key={at}>{dayText(months[at] ?? '', language)}</span>
          ))}
        </div>
      </div>
      <ul className="legend">
        {lines.map(({ part }, at) => (
          <li key={part}>
            <svg viewBox="0 0 24 4" preserveAspectRatio="none" aria-hidden="true">
              <g className={`line-${at}`}>
                <path className="through" d="M0 2 h24" />
              </g>
            </svg>{' '}
            {titleOf(part)}
          </li>
        ))}
      </ul>
    </>
  );
}

interface PictureProps {
  readonly drawn: Drawn;
  readonly months: readonly string[];
  readonly of: Figures;
}

function Months({
  of,
  data,
  months,
}: {
  readonly of: Figures;
  readonly data: Figures;
  readonly months: readonly string[];
}) {
  const { language } = useWords();
  const words = useOwnWords(statsWords);
  const drawn = drawnOf(data, months, mostBars);
  const { since, lines } = drawn;
  const [first, last] = [months[0] ?? '', months.at(-1) ?? ''].map((month) => dayText(month, language));
  if (since === -1) return <p className="empty">{words.monthsNone(first ?? '', last ?? '')}</p>;
  const rows = drawn.rows.map((row) => {
    const title = row.group === null ? '' : dayText(row.group, language);
    return { ...row, title: { vi: title, en: title } };
  });
  const someParts = data.total.figures.length > lines.length;
  return (
    <>
      <p>
        {words.monthsPeriod(first ?? '', last ?? '')}{' '}
        {since > 0 && words.monthsSince(dayText(months[since] ?? '', language))}{' '}
        {!endsItsMonth(of.to) && words.monthsCut(dayText(of.to, language))} {someParts && words.monthsFew(lines.length)}
      </p>
      <Picture drawn={drawn} months={months} of={data} />
      <details className="prints">
        <summary>{words.monthsTable}</summary>
        <FigureTable data={{ ...data, rows }} by="month" bars={false} />
      </details>
    </>
  );
}

/** The course of figures over the months until the end of their period: lines, and the table that they are drawn from. */
export function LastMonths({ of }: { readonly of: Figures }) {
  const words = useOwnWords(statsWords);
  const months = monthsUntil(of.to);
  const isTold = of.by.includes('month');
  const asked = { name: of.name, by: 'month', from: `${months[0]}-01`, to: of.to } as const;
  const { data, error, refetch } = useFigures(asked, isTold);
  return (
    <section aria-labelledby="months">
      <h2 id="months">{words.months}</h2>
      {!isTold && <p>{words.monthsNot}</p>}
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {isTold && data === undefined && error === null && <Loading />}
      {data !== undefined && <Months of={of} data={data} months={months} />}
    </section>
  );
}

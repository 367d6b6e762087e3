import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { answered, api } from '../api/client.js';
import { Failure, Loading } from '../frame/states.js';
import { useTitle } from '../frame/title.js';
import { dayText, instantText, numberText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { cellOf, hasAny, isNone, type PublicCell, type PublicFigures, type Shown, statisticsIn } from './figures.js';
import { publicWords } from './words.js';

interface Row {
  readonly key: string;
  readonly title: ReactNode;
  readonly month: string;
  /** Empty: of all offices. */
  readonly office: string;
}

function CellText({ cell: { dossiers, averageDays }, fewest }: { readonly cell: PublicCell; readonly fewest: number }) {
  const { language } = useWords();
  const { figures: words } = useOwnWords(publicWords);
  const said = (number: number) => numberText(number, language);
  if (dossiers === null) return words.few(fewest);
  const [atLeast, atMost] = dossiers;
  return (
    <>
      {atLeast === atMost ? said(atLeast) : words.range(said(atLeast), said(atMost))}
      {averageDays !== null && <span className="small"> {words.days(said(averageDays))}</span>}
    </>
  );
}

function Table({
  head,
  shown,
  rows,
  fewest,
}: {
  readonly head: string;
  readonly shown: Shown;
  readonly rows: readonly Row[];
  readonly fewest: number;
}) {
  const { say } = useWords();
  const { figures: words } = useOwnWords(publicWords);
  return (
    <div className="wide-table">
      <table className="lines figures">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {shown.figures.map(({ name, title }) => (
              <th key={name} scope="col" className="amount">
                {say(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, title, month, office }) => {
            const cells = shown.figures.map((figure) => ({ figure, cell: cellOf(figure, month, office) }));
            return (
              <tr key={key}>
                <th scope="row">{title}</th>
                {cells.every(({ cell }) => isNone(cell)) ? (
                  <td colSpan={cells.length} className="small">
                    {words.noneHere}
                  </td>
                ) : (
                  cells.map(({ figure, cell }) => (
                    <td key={figure.name} data-label={say(figure.title)} className="amount">
                      <CellText cell={cell} fewest={fewest} />
                    </td>
                  ))
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** One of several to choose from. */
function Choice({
  id,
  title,
  value,
  choose,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly value: string;
  readonly choose: (value: string) => void;
  readonly children: ReactNode;
}) {
  return (
    <div className="field">
      <label htmlFor={id}>{title}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        {children}
      </select>
    </div>
  );
}

/** What was chosen stands in the address, so that it can be shared: nothing of it is personal. */
function useChosen(): readonly [URLSearchParams, (name: string, value: string) => void] {
  const [chosen, setChosen] = useState(() => new URLSearchParams(location.search));
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(chosen);
    if (value === '') next.delete(name);
    else next.set(name, value);
    setChosen(next);
    const query = next.toString();
    history.replaceState(null, '', query === '' ? '/figures' : `/figures?${query}`);
  };
  return [chosen, choose];
}

function Tables({ data }: { readonly data: PublicFigures }) {
  const { say, language } = useWords();
  const { figures: words } = useOwnWords(publicWords);
  const [chosen, choose] = useChosen();
  const statistics = statisticsIn(data);
  const shown =
    statistics.find(({ name }) => name === chosen.get('figures')) ?? statistics.find(hasAny) ?? statistics[0];
  const office = data.offices.find(({ code }) => code === chosen.get('office'))?.code ?? '';
  const month = data.months.find((one) => one === chosen.get('month')) ?? data.months.at(-1) ?? '';
  if (shown === undefined || data.offices.length === 0) return <p className="empty">{words.none}</p>;
  const some = data.offices.filter(({ code }) => shown.figures.some((figure) => !isNone(cellOf(figure, month, code))));
  return (
    <>
      <Choice id="which" title={words.which} value={shown.name} choose={(name) => choose('figures', name)}>
        {[...new Set(statistics.map(({ type }) => say(type)))].map((type) => (
          <optgroup key={type} label={type}>
            {statistics
              .filter((one) => say(one.type) === type)
              .map(({ name, title }) => (
                <option key={name} value={name}>
                  {say(title)}
                </option>
              ))}
          </optgroup>
        ))}
      </Choice>
      <h2>
        {say(shown.type)}: {say(shown.title)}
      </h2>
      <p>
        {say(shown.counts)} {words.blurred(data.fewest)}
      </p>
      <h3>{words.byMonth}</h3>
      <Choice id="office" title={words.office} value={office} choose={(code) => choose('office', code)}>
        <option value="">{words.every}</option>
        {data.offices.map(({ code, name }) => (
          <option key={code} value={code}>
            {say(name)}
          </option>
        ))}
      </Choice>
      <Table
        head={words.month}
        shown={shown}
        fewest={data.fewest}
        rows={data.months.map((one) => ({ key: one, title: dayText(one, language), month: one, office }))}
      />
      <h3>{words.byOffice(dayText(month, language))}</h3>
      <Choice id="month" title={words.month} value={month} choose={(one) => choose('month', one)}>
        {data.months.map((one) => (
          <option key={one} value={one}>
            {dayText(one, language)}
          </option>
        ))}
      </Choice>
      <Table
        head={words.office}
        shown={shown}
        fewest={data.fewest}
        rows={[
          { key: '', title: words.every, month, office: '' },
          ...some.map(({ code, name }) => ({ key: code, title: say(name), month, office: code })),
        ]}
      />
      <p role="status" className="small">
        {words.counted(instantText(data.on, language))}
      </p>
    </>
  );
}

/** What the agency publishes of its dossiers: how many, by month and office, without what would tell of few people. */
export function FiguresPage() {
  const { words: common } = useWords();
  const { figures: words } = useOwnWords(publicWords);
  useTitle(common.signIn.figures);
  const { data, error, refetch } = useQuery({
    queryKey: ['public-figures'],
    queryFn: () => answered(api.GET('/v1/public-figures')),
    staleTime: Infinity,
  });
  return (
    <>
      <h1>{common.signIn.figures}</h1>
      <p>{words.lead}</p>
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      {data !== undefined && <Tables data={data} />}
    </>
  );
}

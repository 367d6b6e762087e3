import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answered, api } from '../api/client.js';
import { Failure, Loading } from '../frame/states.js';
import { useTitle } from '../frame/title.js';
import { dayText, todayAt } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { officesAt, type ShownOffice } from './offices.js';
import { found } from './rule-text.js';
import { publicWords } from './words.js';

/** A telephone number as machines dial it. */
const dialled = (phone: string): string => `tel:${phone.replaceAll(' ', '')}`;

function Entry({ shown: { office, former } }: { readonly shown: ShownOffice }) {
  const { say } = useWords();
  const { offices: words } = useOwnWords(publicWords);
  return (
    <li id={office.code} tabIndex={-1}>
      <h3>
        {say(office.name)} <span className="small">{office.code}</span>
      </h3>
      <dl>
        <div>
          <dt>{words.address}</dt>
          <dd>{say(office.address)}</dd>
        </div>
        <div>
          <dt>{words.phone}</dt>
          <dd>
            <a href={dialled(office.phone)}>{office.phone}</a>
          </dd>
        </div>
        {office.hours !== null && (
          <div>
            <dt>{words.hours}</dt>
            <dd>{say(office.hours)}</dd>
          </div>
        )}
        {former.length > 0 && (
          <div>
            <dt>{words.former}</dt>
            <dd>{former.map(say).join('; ')}</dd>
          </div>
        )}
      </dl>
    </li>
  );
}

/** Where one can file: offices with address, telephone and hours, by province, also by their former names. */
export function OfficesPage() {
  const { words: common, say, language } = useWords();
  const { offices: words } = useOwnWords(publicWords);
  const [text, setText] = useState('');
  const [province, setProvince] = useState(() => new URLSearchParams(location.search).get('province') ?? '');
  useTitle(common.signIn.offices);
  const { data, error, refetch } = useQuery({
    queryKey: ['offices'],
    queryFn: () => answered(api.GET('/v1/offices')),
    staleTime: Infinity,
  });
  const { working, ended } = officesAt(data?.items ?? [], todayAt(new Date()));
  const choose = (code: string) => {
    setProvince(code);
    // A province is nothing personal: the address can be shared.
    history.replaceState(null, '', code === '' ? '/offices' : `/offices?province=${encodeURIComponent(code)}`);
  };
  // An office that the address names is shown and read first.
  useEffect(() => {
    // Whoever has begun to type meanwhile is left alone.
    if (data !== undefined && location.hash !== '' && document.activeElement === document.body)
      document.getElementById(location.hash.slice(1))?.focus();
  }, [data]);
  const provinces = [...new Map(working.map(({ office }) => [office.province, say(office.provinceName)]))].sort(
    ([, one], [, other]) => one.localeCompare(other, language),
  );
  const shown = working.filter(
    ({ office, former }) =>
      (province === '' || office.province === province) &&
      found(
        text,
        [office.name, office.provinceName, office.address, ...former].flatMap(({ vi, en }) => [vi, en]),
      ),
  );
  return (
    <>
      <h1>{common.signIn.offices}</h1>
      <p>{words.lead}</p>
      <div className="field">
        <label htmlFor="province">{words.province}</label>
        <select id="province" value={province} onChange={({ target }) => choose(target.value)}>
          <option value="">{words.every}</option>
          {provinces.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="find">{words.find}</label>
        <span className="help" id="find-help">
          {words.findHelp}
        </span>
        <input
          id="find"
          type="search"
          value={text}
          autoComplete="off"
          aria-describedby="find-help"
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      {error !== null && <Failure error={error} again={() => void refetch()} />}
      {data === undefined && error === null && <Loading />}
      <p role="status">{data !== undefined && words.found(shown.length)}</p>
      {shown.length > 0 && (
        <>
          <h2>{words.list}</h2>
          <ul className="entries">
            {shown.map((one) => (
              <Entry key={one.office.code} shown={one} />
            ))}
          </ul>
        </>
      )}
      {ended.length > 0 && (
        <details>
          <summary>{words.ended}</summary>
          <ul>
            {ended.map(({ code, name, until }) => (
              <li key={code}>
                {say(name)} <span className="small">{until !== null && words.until(dayText(until, language))}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

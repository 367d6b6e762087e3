import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ChooseDay } from '../frame/choose-day.js';
import { NoPage } from '../frame/no-page.js';
import { useTitle } from '../frame/title.js';
import { useColleagues } from '../list/lines.js';
import { useStanding } from '../session/session.js';
import { todayAt } from '../words/format.js';
import { useOwnWords } from '../words/own.js';
import { Acts } from './acts.js';
import type { ActsAddress } from './acts-address.js';
import { officeWords } from './words.js';

/** The day, and whose acts. */
function Choose({ on, by, go }: ActsAddress & { readonly on: string; readonly go: (to: ActsAddress) => void }) {
  const { acts: words } = useOwnWords(officeWords);
  const { data: colleagues } = useColleagues();
  const whose = by === undefined ? {} : { by };
  return (
    <ChooseDay on={on} label={words.day} show={words.show} go={(day) => go({ ...whose, on: day })}>
      <label className="filter">
        {words.by}{' '}
        <select value={by ?? ''} onChange={({ target: { value } }) => go({ on, ...(value !== '' && { by: value }) })}>
          <option value="">{words.everybody}</option>
          {(colleagues?.items ?? []).map(({ id, name }) => (
            <option key={id} value={id}>
              {name || id}
            </option>
          ))}
        </select>
      </label>
    </ChooseDay>
  );
}

/** What officials did in an office on a day: how often each of them did what, and each act with its dossier. */
export function ActsPage() {
  const { on: asked, ...which } = useSearch({ from: '/office/acts' });
  const words = useOwnWords(officeWords);
  const navigate = useNavigate();
  const on = asked ?? todayAt(new Date());
  useTitle(words.acts.title);
  // Whoever acts for no office leads none.
  if (useStanding()?.office == null) return <NoPage />;
  return (
    <>
      <p className="crumb">
        <Link to="/office">{words.title}</Link>
      </p>
      <h1>{words.acts.title}</h1>
      <Choose key={on} on={on} {...which} go={(to) => void navigate({ to: '/office/acts', search: to })} />
      <Acts at="/office/acts" on={on} {...which} />
    </>
  );
}

/** What somebody did themselves on a day. */
export function MyActsPage() {
  const { on: asked, name } = useSearch({ from: '/acts' });
  const words = useOwnWords(officeWords);
  const navigate = useNavigate();
  const on = asked ?? todayAt(new Date());
  useTitle(words.acts.own);
  return (
    <>
      <h1>{words.acts.own}</h1>
      <ChooseDay
        key={on}
        on={on}
        label={words.acts.day}
        show={words.acts.show}
        go={(day) => void navigate({ to: '/acts', search: { on: day } })}
      />
      <Acts at="/acts" on={on} {...(name !== undefined && { name })} />
    </>
  );
}

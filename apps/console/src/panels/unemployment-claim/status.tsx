import { useOffered } from '../../claimant/offered.js';
import { Owed } from '../../claimant/owed.js';
import { type Dossier, type Look, useForm } from '../../dossier/asking.js';
import { CommandLink } from '../../dossier/command-link.js';
import { useEntryName } from '../../form/entries.js';
import { dayText, moneyText } from '../../words/format.js';
import { useWords } from '../../words/language.js';
import { useOwnWords } from '../../words/own.js';
import {
  claimOf,
  type Duty,
  masked,
  nextDuty,
  owedCommand,
  type ShownClaim,
  type StatedClaim,
  stepsOf,
} from './claim.js';
import { statusWords } from './status-words.js';

function Steps({ claim }: { readonly claim: ShownClaim }) {
  const { language } = useWords();
  const words = useOwnWords(statusWords);
  const steps = stepsOf(claim);
  const now = steps.findLastIndex(([, day]) => day !== undefined);
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{words.steps}</h2>
      <ol className="line">
        {steps.map(([name, day], at) => (
          <li key={name} aria-current={at === now ? 'step' : undefined} className={at <= now ? 'done' : undefined}>
            {words[name]}
            {day !== undefined && <span className="small"> {dayText(day, language)}</span>}
            {at === now && <b> ({words.now})</b>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Next({ dossier, duty }: { readonly dossier: Dossier; readonly duty: Duty }) {
  const { language } = useWords();
  const words = useOwnWords(statusWords);
  const [from, to] = duty.days;
  const [first, last] = [dayText(from, language), dayText(to, language)];
  return (
    <section aria-labelledby="next">
      <h2 id="next">{words.next}</h2>
      <p>{duty.what === 'notice' ? words.notice(duty.month, first, last) : words.collect(first, last)}</p>
      {/* Days of the dossier, made by the server: they say nothing of who, which number or how much. */}
      <a
        className="button"
        href={`/v1/my/calendar.ics?dossier=${dossier.number}&language=${language}`}
        download="hoso.ics"
      >
        {words.calendar}
      </a>
    </section>
  );
}

function Bank({ code }: { readonly code: string }) {
  return <bdi>{useEntryName('banks', code)}</bdi>;
}

/** Where the money goes, as far as it is shown, and the way to another account. */
function Payment({ dossier, stated }: { readonly dossier: Dossier; readonly stated: StatedClaim | undefined }) {
  const words = useOwnWords(statusWords);
  const payment = stated?.form?.payment;
  const change = payment && dossier.commands.find(({ name }) => name === 'changeAccount');
  useOffered(change?.name);
  if (payment === undefined) return null;
  return (
    <section aria-labelledby="payment">
      <h2 id="payment">{words.payment}</h2>
      <p>
        {payment.by === 'cash' ? (
          <>
            {words.inCash} <bdi>{payment.agency}</bdi>
          </>
        ) : (
          <>
            <Bank code={payment.account.bankCode} /> {masked(payment.account.number)} –{' '}
            <bdi>{payment.account.holder}</bdi>
          </>
        )}
      </p>
      {change !== undefined && (
        <p>
          <CommandLink number={dossier.number} command={change} wide />
        </p>
      )}
    </section>
  );
}

function Award({ claim }: { readonly claim: ShownClaim }) {
  const { say, language } = useWords();
  const words = useOwnWords(statusWords);
  const { award, money, notices, ended } = claim;
  if (award === undefined) return null;
  const inWords = (month: number): string => {
    const paid = money[month];
    if (paid === undefined) return notices[month - 1] === 'missed' ? words.money.unpaid : words.money.none;
    const { state, reason } = paid;
    const stands = words.money[state as keyof typeof words.money];
    const why = reason === undefined ? '' : ` (${typeof reason === 'string' ? reason : say(reason)})`;
    return `${moneyText(paid.amountVnd, language)}, ${stands}${why}`;
  };
  return (
    <section aria-labelledby="award">
      <h2 id="award">{words.award}</h2>
      <p>{words.awarded(moneyText(award.monthlyBenefitVnd, language), award.awardMonths)}</p>
      {ended !== undefined && (
        <p>
          {words.ended(dayText(ended.on, language))} {ended.reservedMonths > 0 && words.reserved(ended.reservedMonths)}
        </p>
      )}
      <ul className="entries">
        {award.months.map(([from, to], at) => {
          const notice = words.notices[notices[at] as keyof typeof words.notices];
          return (
            <li key={from}>
              <b>{words.month(at + 1)}</b>{' '}
              <span className="small">
                {dayText(from, language)} – {dayText(to, language)}
              </span>
              <br />
              {inWords(at + 1)}
              {notice !== undefined && at > 0 && `; ${notice}`}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Where a claim stands: what to do, the five steps, the days of the next duty, and the money month by month. */
export default function Status({ dossier, look }: { readonly dossier: Dossier; readonly look: Look }) {
  const { say } = useWords();
  const words = useOwnWords(statusWords);
  const claim = claimOf(dossier);
  const { data } = useForm(dossier.number, look);
  // Sound: the API shows a claimant all that the definition states (`asItStands`).
  const stated = data?.asItStands as StatedClaim | undefined;
  const duty = nextDuty(claim, dossier.status.name);
  const isOpen = duty !== undefined && duty.days[0] <= dossier.businessDate && dossier.businessDate <= duty.days[1];
  const other = owedCommand(claim, dossier.status.name);
  // A duty whose days have not come needs no button yet: the sentence says so, and the days stand below.
  // What the button does is what the sentence says: a duty without days of its own comes before one that has some.
  const owed = dossier.waiting.find(({ who, deadline }) => who === 'claimant' && deadline === undefined);
  const early = duty !== undefined && other === undefined && dossier.businessDate < duty.days[0];
  return (
    <>
      <Owed
        dossier={other === undefined || owed === undefined ? dossier : { ...dossier, waiting: [owed] }}
        command={other ?? (isOpen ? duty.command : undefined)}
        {...(early && { instead: words.notYet })}
      />
      {duty !== undefined && <Next dossier={dossier} duty={duty} />}
      {claim.refused !== undefined && (
        <section aria-labelledby="refused">
          <h2 id="refused">{words.refusedTitle}</h2>
          <ul>
            {claim.refused.unmet.map((one, at) => (
              <li key={at}>{typeof one === 'string' ? one : say(one)}</li>
            ))}
          </ul>
        </section>
      )}
      <Steps claim={claim} />
      <Award claim={claim} />
      {dossier.closedOn === null && <Payment dossier={dossier} stated={stated} />}
    </>
  );
}

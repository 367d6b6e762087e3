import { isNotTheirs, takesPlace } from '../api/problem.js';
import { Failure } from '../frame/states.js';
import { type Term, Terms } from '../frame/terms.js';
import { dayText, instantText, moneyText } from '../words/format.js';
import { useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { type Look, useLedger } from './asking.js';
import { dossierWords } from './words.js';

type Ledger = NonNullable<ReturnType<typeof useLedger>['data']>;

/** How the money of each month stands, by when it is to be paid, and why it did not get there. */
function Payments({ payments }: Pick<Ledger, 'payments'>) {
  const { words, say, language } = useWords();
  const { money } = useOwnWords(dossierWords);
  const day = (date: string | undefined) => (date === undefined ? '' : dayText(date, language));
  return (
    <div className="wide-table">
      <table className="lines">
        <thead>
          <tr>
            <th scope="col">{money.payment}</th>
            <th scope="col" className="amount">
              {words.dossier.amount}
            </th>
            <th scope="col">{money.state}</th>
            <th scope="col">{money.due}</th>
          </tr>
        </thead>
        <tbody>
          {payments.map(
            ({ month, title, amountVnd, state, stateTitle, since, reason, attempt = 1, dueOn, returnedOn }) => (
              <tr key={month}>
                <th scope="row">{say(title)}</th>
                <td data-label={words.dossier.amount} className="amount">
                  {moneyText(amountVnd, language)}
                </td>
                <td data-label={money.state} className="words">
                  {[
                    `${say(stateTitle)}${since === undefined ? '' : `, ${state === 'paid' ? money.on(day(since)) : words.dossier.from(day(since))}`}`,
                    ...(reason === undefined ? [] : [say(reason)]),
                    ...(returnedOn === undefined ? [] : [money.returned(day(returnedOn))]),
                    ...(attempt > 1 ? [money.attempt(attempt)] : []),
                  ].join('; ')}
                </td>
                <td data-label={money.due} className="day">
                  {day(dueOn)}
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

/** Every line of the ledger, in its order. */
function Lines({ items }: Pick<Ledger, 'items'>) {
  const { words, language } = useWords();
  const { money } = useOwnWords(dossierWords);
  return (
    <details>
      <summary>{money.ledger}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.dossier.month}</th>
            <th scope="col">{words.dossier.kind}</th>
            <th scope="col">{money.at}</th>
            <th scope="col" className="amount">
              {words.dossier.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ reference, month, kind, amountVnd, at }) => (
            <tr key={`${reference} ${kind}`}>
              <th scope="row">{month}</th>
              <td>{words.kinds[kind as keyof typeof words.kinds] ?? kind}</td>
              <td>{instantText(at, language)}</td>
              <td className="amount">{moneyText(amountVnd, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** The money of a dossier: how each month stands, to which account it goes, and the ledger. */
export function Money({ number, look }: { readonly number: string; readonly look: Look }) {
  const { words, say } = useWords();
  const { money } = useOwnWords(dossierWords);
  const { data, error, refetch } = useLedger(number, look);
  if (isNotTheirs(error)) return null;
  const account = data?.account;
  const rows: readonly Term[] =
    account == null
      ? []
      : [
          [
            money.account,
            `${account.holder}, ${account.bankName === null ? account.bank : say(account.bankName)}, ${money.last4(account.last4)}`,
          ],
        ];
  return (
    <section aria-labelledby="money">
      <h2 id="money">{words.dossier.money}</h2>
      {takesPlace(error, data) && <Failure error={error} again={() => void refetch()} />}
      {data?.items.length === 0 && data.payments.length === 0 && <p className="empty">{words.dossier.noMoney}</p>}
      {rows.length > 0 && <Terms rows={rows} />}
      {data !== undefined && data.payments.length > 0 && <Payments payments={data.payments} />}
      {data !== undefined && data.items.length > 0 && <Lines items={data.items} />}
    </section>
  );
}

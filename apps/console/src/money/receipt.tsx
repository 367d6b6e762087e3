import { type Dossier, type DossierType, type Look, useLedger, useTimeline } from '../dossier/asking.js';
import { heldSchema } from '../dossier/timeline.js';
import { Value } from '../dossier/value.js';
import { Terms } from '../frame/terms.js';
import { useSession } from '../session/session.js';
import { instantText, moneyText } from '../words/format.js';
import { type Text, useWords } from '../words/language.js';
import { useOwnWords } from '../words/own.js';
import { sumOf } from './payments.js';
import { receiptWords } from './receipt-words.js';

/** What stands in the ledger already. */
const ofLedger = new Set(['month', 'amountVnd', 'reference', 'follows']);

interface ReceiptProps {
  readonly dossier: Dossier;
  readonly type: DossierType;
  readonly look: Look;
  /** Of the command. */
  readonly title: Text;
}

/** The receipt of an act of this window that moved money: what, how much, when and by whom, to print and to sign. */
export function MoneyReceipt({ dossier, type, look, title }: ReceiptProps) {
  const { say, language, words: common } = useWords();
  const words = useOwnWords(receiptWords);
  const { session } = useSession();
  const { data: timeline } = useTimeline(dossier.number, look);
  const { data: ledger } = useLedger(dossier.number, look);
  const last = timeline?.items.findLast(({ author }) => author === session.person.subject);
  if (last === undefined || ledger === undefined) return null;
  const events = (timeline?.items ?? []).filter(({ cause }) => cause.id === last.cause.id);
  const lines = ledger.items.filter(({ sequence }) => events.some((event) => event.sequence === sequence));
  const held = Object.fromEntries(
    Object.entries({ ...last.data, ...last.personal }).filter(([name]) => !ofLedger.has(name)),
  );
  const titleOf = (month: number) => ledger.payments.find((one) => one.month === month)?.title;
  return (
    <section className="notice good receipt" aria-labelledby="receipt">
      <h2 id="receipt">{words.title(say(title))}</h2>
      <Terms
        rows={[
          [common.list.number, dossier.number],
          [common.list.name, dossier.displayName ?? ''],
          [common.dossier.office, dossier.officeName === null ? dossier.office : say(dossier.officeName)],
          [words.at, instantText(last.at, language)],
          [words.by, session.person.name],
        ]}
      />
      <table>
        <thead>
          <tr>
            <th scope="col">{words.payment}</th>
            <th scope="col">{words.reference}</th>
            <th scope="col" className="amount">
              {common.dossier.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ month, reference, amountVnd }) => {
            const its = titleOf(month);
            return (
              <tr key={reference}>
                <th scope="row">{its === undefined ? month : say(its)}</th>
                <td>{reference}</td>
                <td className="amount">{moneyText(amountVnd, language)}</td>
              </tr>
            );
          })}
          <tr>
            <th scope="row">{words.sum}</th>
            <td />
            <td className="amount">
              <b>{moneyText(sumOf(lines), language)}</b>
            </td>
          </tr>
        </tbody>
      </table>
      <Value value={held} schema={heldSchema(type, last.kind, held)} />
      <div className="signatures">
        <p>{words.received}</p>
        <p>{words.handedOut}</p>
      </div>
      <p className="buttons">
        <button type="button" onClick={() => window.print()}>
          {words.print}
        </button>
      </p>
    </section>
  );
}

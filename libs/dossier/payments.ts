import type { CivilDate } from '../calendar/index.js';
import type { AnyDossierType, Expectation } from './definition.js';
import { orUnknown } from './refusal.js';
import type { DossierState } from './state.js';
import type { Text } from './text.js';

/**
 * Where money stands: it was ordered and the bank has not answered, waits at the counter, was refused or came back, was
 * paid, or is not owed any more.
 */
export const paymentStates = ['ordered', 'counter', 'refused', 'paid', 'dropped'] as const;
export type PaymentState = (typeof paymentStates)[number];

/** Where somebody has to do something about money: it is handed out at a counter, or a transfer did not get there. */
export const moneyPlaces = ['counter', 'transfer'] as const;
export type MoneyPlace = (typeof moneyPlaces)[number];

/** In which states money is in a place. */
export const statesIn: Readonly<Record<MoneyPlace, readonly PaymentState[]>> = {
  counter: ['counter'],
  transfer: ['ordered', 'refused'],
};

/** Money that is to get to somebody, or got there: one amount of one month. */
export interface Payment {
  /** Of the ledger. */
  readonly month: number;
  /** For what it is: `month 2`. */
  readonly title: Text;
  /** Whole dong. */
  readonly amountVnd: number;
  readonly state: PaymentState;
  /** The state in words of the type. */
  readonly stateTitle: Text;
  /** The day from which it is in that state, where the state of the dossier knows it: of paid money the day of payment. */
  readonly since?: CivilDate;
  /** Under which the last order was given, and how many there were. */
  readonly reference: string;
  readonly attempt?: number;
  /** It is, or was, handed out at a counter. */
  readonly atCounter?: boolean;
  /** Why it did not get there. */
  readonly reason?: Text;
  /** The day on which it came back after it was paid, while it is owed again. */
  readonly returnedOn?: CivilDate;
}

/** The account to which money goes. */
export interface PayeeAccount {
  readonly bank: string;
  readonly number: string;
  readonly holder: string;
}

/** Money of a type: everything that pages of money show derives from it, from `money` of expectations and from the ledger. */
export interface PaymentsDefinition<S> {
  /** By month. Looks at what is shown openly alone. */
  of(dossier: DossierState<S>): readonly Payment[];
  /** Last day for paying a month. As `of`; undefined where nothing says one. */
  due?(dossier: DossierState<S>, month: number): CivilDate | undefined;
  /** Looks at the whole state: who may read what is personal is shown its last digits. */
  account?(dossier: DossierState<S>): PayeeAccount | undefined;
}

/** The payments of a dossier; none where its type has none. */
export const paymentsOf = (type: AnyDossierType, dossier: DossierState<unknown>): readonly Payment[] =>
  orUnknown(() => type.payments?.of(dossier)) ?? [];

const settled: readonly PaymentState[] = ['paid', 'dropped'];

/** What of a dossier's money lists need: what has not got there, and since when somebody owes something about it. */
export interface OpenMoney {
  readonly payments: readonly Payment[];
  readonly counterSince: CivilDate | null;
  readonly transferSince: CivilDate | null;
}

const none: OpenMoney = { payments: [], counterSince: null, transferSince: null };

/** @param owed what waits */
export const openMoney = (
  type: AnyDossierType,
  dossier: DossierState<unknown>,
  owed: readonly Pick<Expectation, 'money' | 'since'>[],
): OpenMoney => {
  if (type.payments === undefined || dossier.closedOn !== undefined) return none;
  // What does not know its day has waited since the dossier was opened: it is not overlooked at the end of a list.
  const since = (place: MoneyPlace): CivilDate | null =>
    owed.flatMap((one) => (one.money === place ? [one.since ?? dossier.openedOn ?? []].flat() : [])).sort()[0] ?? null;
  return {
    payments: paymentsOf(type, dossier).filter(({ state }) => !settled.includes(state)),
    counterSince: since('counter'),
    transferSince: since('transfer'),
  };
};

/** An account as it is shown: its bank, its holder, and the last four digits. */
export const masked = ({ bank, number, holder }: PayeeAccount) => ({ bank, holder, last4: number.slice(-4) });

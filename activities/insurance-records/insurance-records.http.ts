import { z } from 'zod';
import type {
  BenefitMark,
  BenefitNotice,
  ContributionRecord,
  EffectReceipt,
  Employer,
  HealthCardIssue,
  HealthCardStop,
  InsuranceRecordsPort,
  RecordEffect,
  Reservation,
} from './insurance-records.port.js';
import { civilDateAnswer, unlike } from '../registry-http/answer-schemas.js';
import type { ClientToken } from '../registry-http/client-token.js';
import { RegistryClient } from '../registry-http/registry-client.js';
import { employerAnswer, notRecordOf, recordAnswer } from './record-answer.js';

const effectAnswer = z.object({ reference: z.string(), recordedOn: civilDateAnswer });

/** The social insurance agency's records over HTTP. */
export class HttpInsuranceRecords implements InsuranceRecordsPort {
  readonly #client: RegistryClient;

  /**
   * @param withinMs timeout in milliseconds
   * @param token our credentials; undefined if the registry asks for none
   */
  constructor(baseUrl: string, withinMs?: number, token?: ClientToken) {
    this.#client = new RegistryClient('insurance-records', baseUrl, withinMs, token);
  }

  async contributionRecord(
    question: Parameters<InsuranceRecordsPort['contributionRecord']>[0],
  ): Promise<ContributionRecord | null> {
    const { personalId, formerNumbers, dossier, asOf } = question;
    const answer = await this.#client.ask({
      method: 'POST',
      path: '/v1/contribution-records/search',
      route: '/v1/contribution-records/search',
      body: {
        personalId,
        asOf,
        ...(formerNumbers !== undefined && { formerNumbers }),
        ...(dossier !== undefined && { dossier }),
      },
      answer: recordAnswer,
      amiss: notRecordOf({ personalId, asOf, formerNumbers }),
      unknown: 'UNKNOWN_PERSON',
    });
    if (answer === null) return null;
    const { asOf: _asOf, ...record } = answer;
    return record;
  }

  employer({ code, asOf }: Parameters<InsuranceRecordsPort['employer']>[0]): Promise<Employer | null> {
    return this.#client.ask({
      method: 'GET',
      path: `/v1/employers/${encodeURIComponent(code)}?asOf=${asOf}`,
      route: '/v1/employers/:code',
      answer: employerAnswer,
      amiss: unlike({ code }),
      unknown: 'UNKNOWN_EMPLOYER',
    });
  }

  markBenefit(mark: BenefitMark): Promise<EffectReceipt> {
    const { from, months, contributed } = mark;
    return this.#effect('benefit-marks', mark, { from, months, ...(contributed !== undefined && { contributed }) });
  }

  reserve(reservation: Reservation): Promise<EffectReceipt> {
    return this.#effect('reservations', reservation, { months: reservation.months });
  }

  issueHealthCard(card: HealthCardIssue): Promise<EffectReceipt> {
    return this.#effect('health-cards', card, { validFrom: card.validFrom, validTo: card.validTo });
  }

  stopHealthCard(stop: HealthCardStop): Promise<EffectReceipt> {
    return this.#effect('health-card-stops', stop, { stopOn: stop.stopOn });
  }

  noteBenefit(notice: BenefitNotice): Promise<EffectReceipt> {
    const { about, month } = notice;
    return this.#effect('benefit-notices', notice, { about, ...(month !== undefined && { month }) });
  }

  #effect(collection: string, effect: RecordEffect, content: object) {
    const { reference, personalId, formerNumbers, dossier, asOf } = effect;
    return this.#client.demand<EffectReceipt>({
      method: 'PUT',
      path: `/v1/${collection}/${encodeURIComponent(reference)}`,
      route: `/v1/${collection}/:reference`,
      body: { personalId, ...(formerNumbers !== undefined && { formerNumbers }), dossier, asOf, ...content },
      answer: effectAnswer,
      amiss: unlike({ reference }),
    });
  }
}

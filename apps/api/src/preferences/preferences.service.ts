import { addDays, type CivilDate, civilDateAt } from '../../../../libs/calendar/index.js';
import type { PreferencesOfPeople } from '../../../../libs/persistence/index.js';
import type { Person } from '../people/actor.js';
import { wrongAt } from '../problems/problem.js';
import type { Changes } from './preferences.schemas.js';

/** The longest absence, in days from today. */
const longestAway = 365;

/** What people have chosen for themselves. */
export class PreferenceService {
  constructor(private readonly people: Pick<PreferencesOfPeople, 'of' | 'change'>) {}

  /** Somebody's own. */
  of({ subject }: Person) {
    return this.people.of(subject);
  }

  /** @throws Problem VALIDATION_FAILED at `/awayUntil` */
  change(person: Person, changes: Changes) {
    const { awayUntil } = changes;
    if (awayUntil != null) demandAbsence(person, awayUntil);
    return this.people.change(person.subject, changes);
  }
}

/**
 * An absence is told to colleagues of an office, and ends.
 * @throws Problem VALIDATION_FAILED at `/awayUntil`
 */
function demandAbsence({ standings }: Person, until: CivilDate): void {
  const works = standings.some(({ role }) => role === 'officer' || role === 'director');
  if (!works)
    throw wrongAt('/awayUntil', {
      en: 'Only who works on dossiers of an office tells it of an absence',
      vi: 'Chỉ cán bộ xử lý hồ sơ của cơ quan mới báo vắng mặt',
    });
  const today = civilDateAt(Date.now());
  if (until < today) throw wrongAt('/awayUntil', { en: 'A day from today on', vi: 'Nhập từ ngày hôm nay trở đi' });
  if (until > addDays(today, longestAway))
    throw wrongAt('/awayUntil', { en: 'A day within a year', vi: 'Nhập ngày trong vòng một năm' });
}

import { bodyHash, type SavedView, type SavedViews, TOO_MANY } from '../../../../libs/persistence/index.js';
import { demandColumns } from '../dossiers/list-columns.js';
import { keyReused } from '../dossiers/receipts.js';
import type { WholeQueue } from '../dossiers/whole-queue.js';
import { actorOf, type Person } from '../people/actor.js';
import { problem } from '../problems/problem.js';
import { type View, viewId } from './views.schemas.js';

/** Views that one person may keep. */
const mostOfOne = 30;

const told = ({ shared, ...kept }: SavedView) => ({ ...kept, sharedWith: shared ? 'office' : 'none' });

/**
 * An id of another form is not found.
 * @throws Problem NOT_FOUND
 */
const anId = (text: string): string => {
  if (!viewId.safeParse(text).success) throw problem('NOT_FOUND');
  return text;
};

/** Saved lists: a view is only a query of the office's queue. */
export class ViewService {
  constructor(
    private readonly views: SavedViews,
    private readonly queue: Pick<WholeQueue, 'asked'>,
  ) {}

  /** The caller's own, and those that colleagues share with them. */
  async list(person: Person) {
    return { items: (await this.views.of(actorOf(person))).map(told) };
  }

  /** @throws Problem VALIDATION_FAILED with a pointer; NOT_FOUND for an office that is not theirs; VIEWS_EXCEEDED; IDEMPOTENCY_KEY_REUSED */
  async keep(person: Person, key: string, view: View) {
    const contents = this.contents(person, view);
    const owner = actorOf(person);
    const kept = await this.views.keep({ owner, key, bodyHash: bodyHash(view), ...contents }, mostOfOne);
    if (kept === TOO_MANY) throw problem('VIEWS_EXCEEDED');
    if (kept === undefined) throw keyReused();
    return told(kept);
  }

  /** @throws Problem VALIDATION_FAILED with a pointer; NOT_FOUND for one that is not the caller's */
  async replace(person: Person, id: string, view: View) {
    const kept = await this.views.replace(actorOf(person), anId(id), this.contents(person, view));
    if (kept === undefined) throw problem('NOT_FOUND');
    return told(kept);
  }

  /** @throws Problem NOT_FOUND for one that is not the caller's */
  async remove({ subject }: Person, id: string): Promise<void> {
    if (!(await this.views.remove(subject, anId(id)))) throw problem('NOT_FOUND');
  }

  /** What is saved: a valid query of the list, without personal fields. */
  private contents(person: Person, { name, query, columns, sharedWith }: View) {
    const { type } = this.queue.asked(person, query);
    demandColumns(type, columns);
    return { name, query, columns, shared: sharedWith === 'office' };
  }
}

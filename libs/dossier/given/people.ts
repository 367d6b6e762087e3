import type { Actor, Role } from '../actor.js';

/** Digest of the claimant in every case. */
const party = 'digest-of-the-claimant';

/** Somebody in one or more roles, with what their token says besides. */
export const person = (subject: string, roles: readonly Role[], more: Partial<Actor> = {}): Actor => ({
  subject,
  roles,
  ...more,
});

/** Whose dossier every case is about. */
export const claimant = person('claimant', ['claimant'], { party });

/** Another person, who has nothing to do with it. */
export const stranger = person('stranger', ['claimant'], { party: 'digest-of-a-stranger' });

/** Author of what the engine does by itself, and of what another dossier tells. */
export const system = person('system', []);

/** The people of an office, each under a subject of their own. */
export const peopleOf = (office: string) => {
  const province = office.split('-')[0];
  return {
    officer: person('officer', ['officer'], { office }),
    colleague: person('colleague', ['officer'], { office }),
    director: person('director', ['director'], { office }),
    deputy: person('deputy', ['director'], { office }),
    /** An officer who may also sign. */
    both: person('both', ['officer', 'director'], { office }),
    insuranceOfficer: person('insurance-officer', ['insurance-officer'], { office: province }),
    paymentOfficer: person('payment-officer', ['payment-officer'], { office: province }),
  };
};

import { z } from 'zod';
import { field } from '../dossier/index.js';

const papers = ['identity-card', 'electronic-identity', 'passport', 'authorisation'] as const;

/** Which paper was seen of whoever came to be given something by hand. Its number is not kept. */
export const identitySeen = field(
  {
    title: { en: 'Identity paper seen', vi: 'Giấy tờ đã kiểm tra' },
    labels: {
      'identity-card': { en: 'identity card', vi: 'thẻ căn cước, căn cước công dân' },
      'electronic-identity': { en: 'electronic identity on VNeID', vi: 'căn cước điện tử trên VNeID' },
      passport: { en: 'passport', vi: 'hộ chiếu' },
      authorisation: {
        en: 'authorisation, and the paper of whoever came',
        vi: 'giấy ủy quyền và giấy tờ của người được ủy quyền',
      },
    },
  },
  z.enum(papers),
);
export type IdentitySeen = z.infer<typeof identitySeen>;

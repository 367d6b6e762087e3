import { z } from 'zod';
import { field, form, letterWriter } from '../../libs/dossier/index.js';
import { events } from './events.js';

const letter = letterWriter(events);

/** Letters of a counselling. */
export const letters = {
  referral: letter('referred', {
    title: { en: 'Job referral letter', vi: 'Phiếu giới thiệu việc làm' },
    basis: 'C28 5; C28-02; D374 10.4; D374 form 01',
    to: [
      { title: { en: 'the worker', vi: 'người lao động' }, role: 'claimant' },
      { title: { en: 'the employer that is to receive the worker', vi: 'đơn vị tuyển dụng' } },
    ],
    until: { hired: 'over', notHired: 'over', jobRefused: 'over', counsellingClosed: 'over', referred: 'superseded' },
    data: form({
      employer: field({ title: { en: 'Employer', vi: 'Đơn vị tuyển dụng' } }, z.string()),
      position: field({ title: { en: 'Post applied for', vi: 'Vị trí dự tuyển' } }, z.string()),
    }),
    personal: form({ fullName: field({ title: { en: 'Full name', vi: 'Họ và tên' } }, z.string()) }),
    of: ({ dossier, data: { employer, position } }) => ({
      data: { employer, position },
      personal: { fullName: dossier.data.fullName },
    }),
  }),
};

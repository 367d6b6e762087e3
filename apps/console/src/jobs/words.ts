import { ownWords } from '../words/own.js';

/** Words of what is done for many. */
export const jobsWords = ownWords(
  {
    title: 'Việc hàng loạt',
    none: 'Chưa có việc nào làm cho nhiều hồ sơ trong 7 ngày qua.',
    states: { 'going on': 'Đang thực hiện:', done: 'Đã xong:', stopped: 'Đã dừng:' },
    progress: (done: string, total: string) => `${done}/${total} hồ sơ.`,
    outcome: (succeeded: string, refused: string) => `${succeeded} đã thực hiện, ${refused} không thực hiện được.`,
    leave: 'Có thể rời trang này; việc vẫn tiếp tục.',
    stop: 'Dừng lại',
    show: 'Hiện',
    shown: { refused: 'Hồ sơ không thực hiện được', all: 'Tất cả' },
    results: 'Kết quả từng hồ sơ',
    result: 'Kết quả',
    succeeded: 'Đã thực hiện',
    nothing: 'Không có hồ sơ nào.',
    more: (shown: number) => `Đang hiện ${shown} hồ sơ đầu tiên.`,
  },
  {
    title: 'Done for many',
    none: 'Nothing was begun for many dossiers in the last 7 days.',
    states: { 'going on': 'Going on:', done: 'Done:', stopped: 'Stopped:' },
    progress: (done, total) => `${done} of ${total} dossiers.`,
    outcome: (succeeded, refused) => `${succeeded} done, ${refused} not done.`,
    leave: 'You may leave this page; it goes on.',
    stop: 'Stop',
    show: 'Show',
    shown: { refused: 'Dossiers that were not done', all: 'All' },
    results: 'Results by dossier',
    result: 'Result',
    succeeded: 'Done',
    nothing: 'No dossier.',
    more: (shown) => `These are the first ${shown}.`,
  },
);

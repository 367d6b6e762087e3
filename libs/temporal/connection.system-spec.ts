import { connectTemporal } from './index.js';

it('is not to be had where no server answers, and the error says where', async () => {
  await expect(connectTemporal({ address: '127.0.0.1:1', namespace: 'hoso' }, {})).rejects.toThrow(/127\.0\.0\.1:1/);
}, 15_000);

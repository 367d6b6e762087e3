import { z } from 'zod';
import { migrate } from '../../../libs/persistence/index.js';

// Applies all pending migrations to DATABASE_URL and says which, as JSON.
const { DATABASE_URL } = z.object({ DATABASE_URL: z.url() }).parse(process.env);
process.stdout.write(`${JSON.stringify({ applied: await migrate(DATABASE_URL) })}\n`);

// Where ESLint and editors look; the rules stand with the other checks.
export { default } from './tools/config/eslint.config.mjs';

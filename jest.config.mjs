// Where Jest and editors look; the projects stand with the other checks.
export { default } from './tools/config/jest.config.mjs';

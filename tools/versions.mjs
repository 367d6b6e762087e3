// Versions of what is not an npm package. The same numbers are in docker-compose.yml; a check compares them.
/** Temporal server: time skipping needs 1.32; 1.32.1 is the newest that Go 1.26 compiles. */
export const temporalServer = '1.32.1';
export const temporalUi = '2.54.1';
/** The Temporal CLI whose development server has time skipping. */
export const temporalCli = '1.9.0';
export const postgres = '18.4';
/** Debian version of our base image; its Node is that of package-lock.json. */
export const debian = 'trixie-slim';
/** Prometheus, whose promtool tests the alerts. */
export const prometheus = '0.316.0';

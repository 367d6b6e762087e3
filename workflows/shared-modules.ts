// Loaded once per worker thread, before any workflow: definitions, the language, the law, the calendar and zod hold
// constants only, so all dossiers share them instead of each evaluating its own copy (docs/adr/0009).
import './types.js';

/** What webpack knows by module id; both names exist inside the workflow bundle only. */
declare const __webpack_modules__: Readonly<Record<string, unknown>>;
declare const __webpack_module_cache__: Readonly<Record<string, object | undefined>>;

// The SDK freezes whatever shared modules export, as deep as objects go. Zod's schemas fill in parts of themselves on
// first use and would fail; the SDK stops at what is frozen already, here the record that holds a module's exports.
for (const id of Object.keys(__webpack_modules__)) {
  const record = __webpack_module_cache__[id];
  if (record !== undefined && !id.includes('@temporalio')) Object.freeze(record);
}

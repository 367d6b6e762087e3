import { anotherType } from './pages/another-type.js';
import { anyName, anyScreen } from './pages/any-screen.js';
import { finding } from './pages/finding.js';
import { nothingLost } from './pages/nothing-lost.js';
import { officersDay } from './pages/officers-day.js';
import { otherRoles } from './pages/other-roles.js';
import { othersDossiers } from './pages/others-dossiers.js';
import { signing } from './pages/signing.js';
import { beginPages } from './pages/stage.js';

// The pages of officers and directors in a real browser: stories on one system, each going on where the one before it ended.
beginPages();
officersDay();
othersDossiers();
anotherType();
nothingLost();
finding();
anyName();
signing();
otherRoles();
anyScreen();

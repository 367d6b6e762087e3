// What loads first, and alone: it asks who is signed in, and for their page, while the frame of all pages is on its way.
import './style.css';
import { askAhead } from './ahead.js';

void askAhead();
await import('./app.js');

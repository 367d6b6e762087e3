// What loads first, and alone: it asks who is signed in while the pages are still on their way.
import './style.css';
import { askFirst } from './session/asked-first.js';

askFirst();
await import('./app.js');

import { startApp } from './apps.ts';
import { logEvents } from './events.ts';
import { params } from './params.ts';
import { plantNearDecoys } from './renamed.ts';
import { startStyles } from './styles.ts';
import { listenForEscape } from './ui/overlay.ts';

if (params.markup === 'semantic' || params.markup === 'framed') document.documentElement.lang = params.lang;
logEvents();
listenForEscape();
plantNearDecoys();
void startStyles().then(startApp);

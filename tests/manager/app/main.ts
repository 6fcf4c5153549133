import { startApp } from './apps.ts';
import { addHostileSheet } from './circumstances.ts';
import { logEvents } from './events.ts';
import { isHouse, params } from './params.ts';
import { plantNearDecoys } from './renamed.ts';
import { startStyles } from './styles.ts';
import { listenForEscape } from './ui/overlay.ts';

if (!isHouse) document.documentElement.lang = params.lang;
logEvents();
listenForEscape();
plantNearDecoys();
addHostileSheet();
void startStyles().then(startApp);

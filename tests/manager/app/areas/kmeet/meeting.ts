import { kept } from '../../kept.ts';

const { data, keep } = kept('kmeet', () => ({ control: false, waitingRoom: true, muted: false, hidden: false }));

/** How the meeting is set up; changes last for the tab. */
export const meeting = new Proxy(data, {
  set(target, name, value) {
    const isSet = Reflect.set(target, name, value);
    keep();
    return isSet;
  },
});

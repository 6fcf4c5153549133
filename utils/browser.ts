/** The browser's API for panel, background and welcome page. Pure stages and the page script never import it. */
export { default as browser } from 'webextension-polyfill';

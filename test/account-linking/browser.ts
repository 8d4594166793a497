export { createBrowser, type Browser, type Page } from '../../simulator/phone/browser.ts';

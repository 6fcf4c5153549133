/** The document of the host page as the page itself can see it, our element left out. */
import type { Page } from '@playwright/test';

/** Every element with its attributes and text, open shadow roots included, as one string. */
export const serialise = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const written = (node: Node): string => {
      if (node.nodeType === Node.TEXT_NODE) return JSON.stringify(node.nodeValue);
      if (!(node instanceof Element)) return [...node.childNodes].map(written).join('');
      const isOurs = node.parentElement === document.documentElement && !/^(head|body)$/i.test(node.localName);
      if (isOurs) return '';
      const attributes = [...node.attributes].map(({ name, value }) => `${name}=${JSON.stringify(value)}`).sort();
      const shadow = node.shadowRoot ? `#shadow(${written(node.shadowRoot)})` : '';
      return `<${node.localName} ${attributes.join(' ')}>${shadow}${[...node.childNodes].map(written).join('')}</>`;
    };
    return written(document);
  });

/** Elements beside head and body: ours, or none. */
export const foreignElements = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const extra = [...document.documentElement.children].filter(({ localName }) => !/^(head|body)$/i.test(localName));
    return extra.map(
      ({ localName, attributes }) => `${localName}[${[...attributes].map(({ name }) => name).join(' ')}]`,
    );
  });

/** Starts to note every change of the document and its open shadow roots, but nodes added to or taken from `<html>`. */
export const noteChanges = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const changes: string[] = [];
    const note = (records: MutationRecord[]) => {
      for (const { type, target, attributeName } of records) {
        if (type === 'childList' && target === document.documentElement) continue;
        const name = target instanceof Element ? target.localName : target.nodeName;
        changes.push([type, name, attributeName].filter(Boolean).join(' '));
      }
    };
    const observer = new MutationObserver(note);
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    const observe = (root: Document | ShadowRoot) => {
      observer.observe(root, everything);
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) observe(element.shadowRoot);
    };
    observe(document);
    Object.assign(window, {
      __changes: () => {
        note(observer.takeRecords());
        return changes;
      },
    });
  });

/** What has changed since `noteChanges`. */
export const changesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { __changes(): string[] }).__changes());

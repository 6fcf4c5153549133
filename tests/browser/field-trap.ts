/**
 * Runs before the page script in the same isolated world, and notes every reading of what people type: values, files and
 * chosen options of fields, and the text of fields and editable elements. Allowed are the captions of buttons and
 * `checked`. Self-contained: it is put into a copy of the built package as text.
 */
export function fieldTrap(): void {
  const world = globalThis as unknown as { signpostTrap?: boolean };
  if (world.signpostTrap) return;
  world.signpostTrap = true;
  const note = (kind: string, what: string) => {
    const key = `trap/${kind}/${location.hostname}/${Math.random()}`;
    void chrome.storage.local.set({ [key]: `${what} on ${location.href}\n${new Error().stack ?? ''}` });
  };
  note('armed', 'trap');

  const FIELDS = 'textarea, select, input, [contenteditable]:not([contenteditable=false]), [role=textbox]';
  const isButton = (node: Node) => node instanceof HTMLInputElement && /^(submit|button|reset)$/.test(node.type);
  const isTyped = (node: Node): boolean => {
    const element = node instanceof Element ? node : node.parentElement;
    return element?.closest(FIELDS) != null && !isButton(element);
  };
  const holdsTyped = (node: Node) => node instanceof Element && node.querySelector(FIELDS) !== null;

  const trap = (prototype: object, names: string[], isForbidden: (node: Node) => boolean) => {
    for (const name of names) {
      const own = Object.getOwnPropertyDescriptor(prototype, name);
      const get = own?.get;
      if (!own || !get) throw new Error(`no getter ${name}`);
      Object.defineProperty(prototype, name, {
        ...own,
        get(this: Node) {
          if (isForbidden(this)) note('read', `${name} of ${this.nodeName}`);
          return get.call(this);
        },
      });
    }
  };
  const trapCalls = (prototype: object, name: string, isForbidden: (self: Node, first: unknown) => boolean) => {
    const own = Object.getOwnPropertyDescriptor(prototype, name);
    const call = own?.value as (...values: unknown[]) => unknown;
    Object.defineProperty(prototype, name, {
      ...own,
      value(this: Node, ...values: unknown[]) {
        if (isForbidden(this, values[0])) note('read', `${name}() of ${this.nodeName}`);
        return call.apply(this, values);
      },
    });
  };

  trap(
    HTMLInputElement.prototype,
    ['value', 'defaultValue', 'files', 'valueAsNumber', 'valueAsDate', 'list'],
    (node) => !isButton(node),
  );
  trap(HTMLInputElement.prototype, ['selectionStart', 'selectionEnd'], () => true);
  trap(
    HTMLTextAreaElement.prototype,
    ['value', 'defaultValue', 'textLength', 'selectionStart', 'selectionEnd'],
    () => true,
  );
  trap(HTMLSelectElement.prototype, ['value', 'selectedOptions', 'selectedIndex', 'options'], () => true);
  trap(HTMLOptionElement.prototype, ['value', 'text', 'label', 'selected'], () => true);
  trap(Node.prototype, ['textContent', 'nodeValue'], (node) => isTyped(node) || holdsTyped(node));
  trap(CharacterData.prototype, ['data', 'length'], isTyped);
  trap(Text.prototype, ['wholeText'], isTyped);
  trap(Element.prototype, ['innerHTML', 'outerHTML'], (node) => isTyped(node) || holdsTyped(node));
  trap(HTMLElement.prototype, ['innerText', 'outerText'], (node) => isTyped(node) || holdsTyped(node));
  trapCalls(Element.prototype, 'getAttribute', (self, name) => name === 'value' && isTyped(self));
  trapCalls(Range.prototype, 'toString', () => true);
  trapCalls(Selection.prototype, 'toString', () => true);
  trapCalls(XMLSerializer.prototype, 'serializeToString', () => true);
  Object.defineProperty(globalThis, 'FormData', { get: () => note('read', 'FormData') });
}

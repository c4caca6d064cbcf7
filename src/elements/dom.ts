type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/**
 * An element with attributes (`true` = present, `false` and `undefined` = absent) and children.
 * Text becomes text nodes, so nothing that a reader or an author wrote is ever parsed as HTML.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'string') element.setAttribute(key, value);
    else if (value) element.setAttribute(key, '');
  }
  element.append(...children);
  return element;
}

/** A button that is no submit button, with what a click does. */
export function button(attributes: Attributes, text: string, act: () => void): HTMLButtonElement {
  const element = h('button', { type: 'button', ...attributes }, text);
  element.addEventListener('click', act);
  return element;
}

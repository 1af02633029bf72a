/** What an element may hold; null and false hold nothing. Strings become text, whatever is in them. */
export type Child = Node | string | number | null | undefined | false | readonly Child[];

type Attributes = Record<string, string | number | boolean | null | undefined>;
type Listeners = { [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void };

/** Makes an HTML element. Attributes that are null or false are left out; texts of papers can be no markup, for nothing here reads any. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  children: Child = null,
  listeners: Listeners = {},
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  append(made, children);
  for (const [name, listener] of Object.entries(listeners)) made.addEventListener(name, listener as EventListener);
  return made;
}

/** Makes an SVG element. */
export function svg(tag: string, attributes: Attributes = {}, children: Child = null): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  setAttributes(made, attributes);
  append(made, children);
  return made;
}

/** Puts children in the place of all that an element holds. */
export function fill(parent: Element, children: Child): void {
  parent.replaceChildren();
  append(parent, children);
}

/** A button that says what it does and the key that does the same. */
export function button(label: Child, onClick: (event: MouseEvent) => void, attributes: Attributes = {}): HTMLButtonElement {
  return element('button', { type: 'button', ...attributes }, label, { click: onClick });
}

function append(parent: Node, child: Child): void {
  if (child === null || child === undefined || child === false) return;
  if (Array.isArray(child)) for (const each of child as readonly Child[]) append(parent, each);
  else parent.appendChild(child instanceof Node ? child : document.createTextNode(String(child as string | number)));
}

function setAttributes(target: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== undefined && value !== false) target.setAttribute(name, value === true ? '' : String(value));
}

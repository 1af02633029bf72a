import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { Unreadable } from '../unreadable.ts';

export { XmlElement, XmlText } from '@rgrove/parse-xml';

/** The outermost element of an XML file in UTF-8 or UTF-16. Entities beyond the five of XML are not expanded. */
export function readXml(bytes: Uint8Array, name: string): XmlElement {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const root = parseXml(new TextDecoder(encoding).decode(bytes), { ignoreUndefinedEntities: true }).root;
    if (root) return root;
  } catch (error) {
    if (error instanceof RangeError) throw error;
  }
  throw new Unreadable(`the part ${name} of the file is no valid XML`, 'open the file in the program it came from and save it again');
}

/** The elements right below one, of one name or of any. */
export function childrenOf(element: XmlElement | null | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of element?.children ?? [])
    if (child instanceof XmlElement && (name === undefined || child.name === name)) found.push(child);
  return found;
}

/** The element at the end of a path of names, or null. */
export function childAt(element: XmlElement | null | undefined, ...path: readonly string[]): XmlElement | null {
  let found: XmlElement | null | undefined = element;
  for (const name of path) found = childrenOf(found, name)[0];
  return found ?? null;
}

/** All text below an element. */
export function textBelow(element: XmlElement): string {
  return element.children
    .map((child) => (child instanceof XmlText ? child.text : child instanceof XmlElement ? textBelow(child) : ''))
    .join('');
}

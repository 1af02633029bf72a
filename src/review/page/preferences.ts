import type { Language } from '../../schema/place.ts';

export type Theme = 'auto' | 'light' | 'dark';

/** What a reviewer has set, kept in the browser. */
export interface Preferences {
  language: Language;
  theme: Theme;
  who: string;
  /** Whether single keys do something. */
  keys: boolean;
}

const key = 'heshu-review';

export function loadPreferences(): Preferences {
  const initial: Preferences = { language: navigator.language.startsWith('zh') ? 'zh' : 'en', theme: 'auto', who: '', keys: true };
  try {
    return { ...initial, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Preferences>) };
  } catch {
    return initial;
  }
}

export function savePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // A browser that keeps nothing still shows the page.
  }
}

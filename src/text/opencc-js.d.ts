declare module 'opencc-js/dict/TSCharacters' {
  /** `traditional simplified` pairs, separated by `|`. */
  const table: string;
  export default table;
}

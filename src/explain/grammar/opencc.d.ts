/** What opencc-js does not type: a table, `traditional simplified` pairs with `|` between them. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}

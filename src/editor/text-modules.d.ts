/** The source of a script, bundled, as text: rollup.config.mjs makes it. */
declare module '*?bundled-text' {
  const source: string;
  export default source;
}

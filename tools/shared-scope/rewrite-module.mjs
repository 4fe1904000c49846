/** A loader that adds text to a module, or puts other text in its place. */
export default function rewriteModule(source) {
  const { append = "", replace } = this.getOptions();
  return replace ?? `${source}\n${append}`;
}

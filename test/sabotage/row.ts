/** One breakage that a named test must notice (`npm run sabotage`); every other file here exports `rows` of them. */
export type SabotageRow = {
  /** What is broken, in a few words; no two rows share it. */
  name: string;
  /** The product's file that is broken, from the root of the tree. */
  file: string;
  /** Text within one line that occurs exactly once in the file. */
  find: string;
  /** What stands in its place while the test runs. */
  replace: string;
  /** The test that must turn red: its file from the root of the tree, and its title, or `group > title`. */
  test: { file: string; name: string };
};

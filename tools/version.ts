/** Returns the manifest with a version: Excel requires four numbers; the last is always 0. */
export function manifestOf(manifest: string, version: string): string {
  if (!/^\d+\.\d+\.\d+$/.test(version))
    throw new Error(
      `The manifest takes a version of three numbers, such as 1.1.0; it is "${version}".`,
    );
  return replaced(manifest, /<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
}

/** Returns the changelog with the unreleased part under the version and its day, and a new unreleased part. */
export function changelogOf(changelog: string, version: string, day: string): string {
  return replaced(changelog, /^## Unreleased$/m, `## Unreleased\n\n## ${version} (${day})`);
}

function replaced(text: string, pattern: RegExp, by: string): string {
  if (!pattern.test(text)) throw new Error(`There is no ${pattern.source} to put the version at.`);
  return text.replace(pattern, by);
}
